package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseCondition;
import dk.styringsportal.questionnaire.cases.CaseSum;
import dk.styringsportal.surveys.CaseSumReader.RowOfCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads how one number comes of the cases. */
final class CaseCellReader {

    private final CaseConditionReader conditions;
    private final Section place;
    private final Optional<RowOfCases> row;
    private final List<Section> all;
    private final int decimals;
    private final OptionalInt fewest;

    /**
     * @param place says whether cases are counted or averaged
     * @param row empty for a question that is one number
     * @param all conditions of the question, the row and the column
     * @param decimals of a mean
     * @param fewest cases that a mean wants; empty where there can be none
     */
    CaseCellReader(
            CaseConditionReader conditions, Section place, Optional<RowOfCases> row, List<Section> all, int decimals, OptionalInt fewest) {
        this.conditions = conditions;
        this.place = place;
        this.row = row;
        this.all = all;
        this.decimals = decimals;
        this.fewest = fewest;
    }

    /** @throws QuestionnaireFileException if the cell names what is not there or does not fit */
    CaseSum read() {
        for (String extreme : List.of("smallest", "largest")) {
            if (place.has(extreme)) {
                return new CaseSum.Extreme(conditions.column(place, extreme), extreme.equals("largest"));
            }
        }
        return place.has("mean") ? mean() : count();
    }

    private CaseSum count() {
        List<List<CaseCondition>> terms = new ArrayList<>();
        for (int turn = 0; turn < turns(); turn++) {
            terms.addAll(ways(turn));
        }
        if (terms.stream().anyMatch(term -> term.stream().allMatch(CaseCondition.Empty.class::isInstance))) {
            throw place.fault("", "cases.unconditional");
        }
        return new CaseSum.Count(terms);
    }

    private CaseSum mean() {
        int wanted = fewest.orElseThrow(() -> place.fault("mean", "cases.fewest"));
        List<CaseColumn> averaged = conditions.columns(place, "mean");
        List<CaseSum.Mean.Term> terms = new ArrayList<>();
        for (int turn = 0; turn < turns(); turn++) {
            CaseColumn column = averaged.get(averaged.size() == 1 ? 0 : turn);
            for (List<CaseCondition> way : ways(turn)) {
                if (!column.holdsNumbers() || way.stream().anyMatch(CaseCondition.Beside.class::isInstance)) {
                    throw place.fault("mean", "cases.mean", column.key());
                }
                terms.add(new CaseSum.Mean.Term(column, way));
            }
        }
        return new CaseSum.Mean(terms, wanted, decimals);
    }

    private List<List<CaseCondition>> ways(int turn) {
        List<List<CaseCondition>> ways = conditions.ways(all, turn);
        return row.flatMap(RowOfCases::rowIs)
                .map(sum -> ways.stream().map(way -> with(rowIs(sum, turn), way)).toList())
                .orElse(ways);
    }

    private static List<CaseCondition> with(CaseCondition first, List<CaseCondition> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private CaseCondition rowIs(Section sum, int turn) {
        List<CaseColumn> named = conditions.columns(sum, "rowIs");
        String key = row.orElseThrow().key().value();
        CaseColumn column = named.get(named.size() == 1 ? 0 : turn);
        if (!(column instanceof CaseColumn.Choice choice)) {
            throw sum.fault("rowIs", "cases.option", column.key(), key);
        }
        return CaseConditionReader.chosen(choice, choice.option(key)
                .orElseThrow(() -> sum.fault("rowIs", "cases.option", column.key(), key)));
    }

    /** How many columns the one series has that is named here; 1 where none is. */
    private int turns() {
        TreeSet<String> named = new TreeSet<>();
        all.forEach(condition -> named.add(condition.text("column")));
        place.optional("mean").ifPresent(named::add);
        row.flatMap(RowOfCases::rowIs).ifPresent(sum -> named.add(sum.text("rowIs")));
        List<String> series = named.stream().filter(conditions::isSeries).toList();
        if (series.size() > 1) {
            throw place.fault("", "cases.twoSeries", String.join(", ", series));
        }
        return series.isEmpty() ? 1 : conditions.lengthOf(series.get(0));
    }
}
