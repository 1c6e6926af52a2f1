package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseCondition;
import dk.styringsportal.questionnaire.cases.CaseOption;
import dk.styringsportal.questionnaire.condition.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads conditions on cases. A name of several columns stands for each of them in turn, and several options for each of
 * them in turn, so that one list of conditions may become several, whose cases are added up.
 */
final class CaseConditionReader {

    private static final String EMPTY = "empty";

    /** A formula holds no more than 8,192 characters. */
    private static final int MOST_WAYS = 50;

    private final Map<String, CaseColumn> columns;
    private final Map<String, List<CaseColumn>> series;

    CaseConditionReader(Map<String, CaseColumn> columns, Map<String, List<CaseColumn>> series) {
        this.columns = columns;
        this.series = series;
    }

    /** The columns of that name: one, or a series. */
    List<CaseColumn> columns(Section place, String name) {
        String key = place.text(name);
        return series.containsKey(key) ? series.get(key) : List.of(columnOf(place, name, key));
    }

    /** @param name under which the key stands at that place */
    CaseColumn columnOf(Section place, String name, String key) {
        return Optional.ofNullable(columns.get(key)).orElseThrow(() -> place.fault(name, "cases.column", key));
    }

    /** The one column of that name. */
    CaseColumn column(Section place, String name) {
        List<CaseColumn> named = columns(place, name);
        if (named.size() != 1) {
            throw place.fault(name, "cases.series", place.text(name));
        }
        return named.get(0);
    }

    boolean isSeries(String key) {
        return series.containsKey(key);
    }

    int lengthOf(String knownSeries) {
        return series.get(knownSeries).size();
    }

    /**
     * All ways to fulfil the conditions, no two at once.
     *
     * @param turn which column of a series is meant
     */
    List<List<CaseCondition>> ways(List<Section> conditions, int turn) {
        List<List<CaseCondition>> ways = List.of(List.of());
        for (Section condition : conditions) {
            List<List<CaseCondition>> longer = new ArrayList<>();
            for (CaseCondition choice : choices(condition, turn)) {
                for (List<CaseCondition> way : ways) {
                    longer.add(Stream.concat(way.stream(), Stream.of(choice)).toList());
                }
            }
            if (longer.size() > MOST_WAYS) {
                throw condition.fault("", "cases.tooMany", MOST_WAYS);
            }
            ways = longer;
        }
        return ways;
    }

    private List<CaseCondition> choices(Section condition, int turn) {
        List<CaseColumn> named = columns(condition, "column");
        CaseColumn column = named.get(named.size() == 1 ? 0 : turn);
        String sign = condition.optional("operator").orElse("=");
        if (sign.equals(EMPTY)) {
            return List.of(new CaseCondition.Empty(column));
        }
        Operator operator = Operator.of(sign).orElseThrow();
        if (operator == Operator.EXISTS) {
            return List.of(new CaseCondition.Known(column));
        }
        if (condition.has("than")) {
            return List.of(beside(condition, column, operator));
        }
        if (!condition.has("value") && !condition.has("anyOf")) {
            throw condition.fault("", "either", "value / anyOf / than");
        }
        List<String> values = condition.has("value") ? List.of(condition.text("value")) : condition.texts("anyOf");
        if (values.size() > 1 && operator != Operator.EQUAL) {
            throw condition.fault("anyOf", "cases.operator", sign);
        }
        return values.stream().map(value -> against(condition, column, operator, value)).toList();
    }

    private CaseCondition beside(Section condition, CaseColumn column, Operator operator) {
        CaseColumn other = column(condition, "than");
        if (!column.holdsNumbers() || !other.holdsNumbers()) {
            throw condition.fault("than", "cases.numbers", column.holdsNumbers() ? other.key() : column.key());
        }
        return new CaseCondition.Beside(column, operator, other);
    }

    private static CaseCondition against(Section condition, CaseColumn column, Operator operator, String value) {
        if (column instanceof CaseColumn.Choice choice && operator == Operator.EQUAL) {
            return chosen(choice, choice.option(value)
                    .orElseThrow(() -> condition.fault("", "cases.option", column.key(), value)));
        }
        if (!column.holdsNumbers()) {
            throw condition.fault("operator", "cases.operator", operator.sign());
        }
        try {
            return new CaseCondition.Against(column, operator, new BigDecimal(value));
        } catch (NumberFormatException word) {
            throw condition.fault("value", "cases.number", column.key());
        }
    }

    static CaseCondition chosen(CaseColumn.Choice column, CaseOption option) {
        return option.value()
                .<CaseCondition>map(value -> new CaseCondition.Against(column, Operator.EQUAL, value))
                .orElseGet(() -> new CaseCondition.Chosen(column, option));
    }
}
