package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.cases.CaseCell;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseCondition;
import dk.styringsportal.questionnaire.cases.CaseSum;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads how the numbers of one question come of the cases. */
final class CaseSumReader {

    private final QuestionnaireVersion questionnaire;
    private final CaseConditionReader conditions;
    private final int fewest;

    /** @param fewest cases without which no mean is told */
    CaseSumReader(QuestionnaireVersion questionnaire, CaseConditionReader conditions, int fewest) {
        this.questionnaire = questionnaire;
        this.conditions = conditions;
        this.fewest = fewest;
    }

    /** A row of a question, with the conditions under which a case counts in it. */
    private record RowOfCases(RowKey key, List<Section> conditions, Optional<Section> rowIs) {}

    List<CaseCell> read(Section sum) {
        Item item = questionnaire.item(sum.text("item"))
                .filter(found -> found.type() instanceof NumberMatrix || found.type() instanceof NumberQuestion)
                .orElseThrow(() -> sum.fault("item", "check.item", sum.text("item")));
        List<CaseColumn> needs = sum.texts("needs").stream()
                .map(key -> conditions.columnOf(sum, "needs", key))
                .toList();
        if (item.type() instanceof NumberQuestion number) {
            Part whole = new Part(sum, Optional.empty(), sum.sections("when"), number.format().decimals(), number.allow().contains(Meaning.NOT_APPLICABLE));
            return List.of(new CaseCell(
                    new CellAddress(item.code(), Optional.empty(), Optional.empty()), whole.sum(), needs));
        }
        List<CaseCell> cells = new ArrayList<>();
        for (RowOfCases row : rows(sum, item)) {
            cells.addAll(cells(sum, item, row, needs));
        }
        return cells;
    }

    private List<RowOfCases> rows(Section sum, Item item) {
        if (sum.has("rowIs") == sum.has("rows")) {
            throw sum.fault("", "either", "rowIs / rows");
        }
        if (sum.has("rowIs")) {
            return item.rows().stream().map(row -> new RowOfCases(row.key(), List.of(), Optional.of(sum))).toList();
        }
        Section rows = sum.section("rows");
        return rows.names().stream()
                .map(name -> new RowOfCases(row(rows, item, name).key(), rows.sections(name), Optional.empty()))
                .toList();
    }

    private static Row row(Section rows, Item item, String name) {
        return item.rows().stream()
                .filter(row -> row.key().value().equals(name))
                .findFirst()
                .orElseThrow(() -> rows.fault(name, "condition.row", item.code(), name));
    }

    private List<CaseCell> cells(Section sum, Item item, RowOfCases row, List<CaseColumn> needs) {
        Section columns = sum.optionalSection("columns").orElseThrow(() -> sum.fault("", "missing", "columns"));
        boolean mayBeLeftOut = ((NumberMatrix) item.type()).allow().contains(Meaning.NOT_APPLICABLE);
        return columns.names().stream().map(name -> {
            Column column = item.columns().stream()
                    .filter(known -> known.key().value().equals(name))
                    .findFirst()
                    .orElseThrow(() -> columns.fault(name, "condition.column", item.code(), name));
            Section place = columns.section(name);
            List<Section> all = Stream.of(sum.sections("when"), row.conditions(), place.sections("when"))
                    .flatMap(List::stream)
                    .toList();
            Part part = new Part(place, Optional.of(row), all, column.format().decimals(), mayBeLeftOut);
            ColumnKey key = column.key();
            return new CaseCell(new CellAddress(item.code(), Optional.of(row.key()), Optional.of(key)), part.sum(), needs);
        }).toList();
    }

    /** One cell on its way to a sum. */
    private final class Part {

        private final Section place;
        private final Optional<RowOfCases> row;
        private final List<Section> all;
        private final int decimals;
        private final boolean mayBeLeftOut;

        Part(Section place, Optional<RowOfCases> row, List<Section> all, int decimals, boolean mayBeLeftOut) {
            this.place = place;
            this.row = row;
            this.all = all;
            this.decimals = decimals;
            this.mayBeLeftOut = mayBeLeftOut;
        }

        CaseSum sum() {
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
            if (!mayBeLeftOut && fewest > 1) {
                throw place.fault("mean", "cases.fewest", fewest);
            }
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
            return new CaseSum.Mean(terms, fewest, decimals);
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
}
