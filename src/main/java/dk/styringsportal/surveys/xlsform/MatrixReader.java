package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a group that looks like a matrix as one item: a table of choices, percentages, or numbers in rows and columns. */
final class MatrixReader {

    private static final Set<String> OF_CELLS = Set.of(
            "type", "name", "label", "required", "relevant", "constraint", "constraint_message", "choice_filter");

    private final FormTable survey;
    private final FormCells cells;
    private final ChoiceLists choices;
    private final DraftItems items;
    private final PendingConditions pending;

    MatrixReader(FormTable survey, FormCells cells, ChoiceLists choices, DraftItems items, PendingConditions pending) {
        this.survey = survey;
        this.cells = cells;
        this.choices = choices;
        this.items = items;
        this.pending = pending;
    }

    /** Empty for any other group. */
    Optional<Map<String, Object>> read(FormNode.Group group) {
        if (isChoiceMatrix(group)) {
            return Optional.of(choiceMatrix(group));
        }
        if (PercentageGroup.isOne(group)) {
            return Optional.of(percentages(group));
        }
        return NumberMatrix.isOne(group, cells) ? Optional.of(numberMatrix(group)) : Optional.empty();
    }

    /** Without its notes, and without the row that only shows the choices above the others. */
    static List<FormNode.Question> rows(FormNode.Group group) {
        return group.questions().stream()
                .filter(question -> question.kind() != QuestionType.Kind.NOTE)
                .filter(question -> !(question.kind().isSelect() && question.line().text("appearance").equals("label")))
                .toList();
    }

    /** Whether all rows have the same in these columns. */
    static boolean same(List<FormNode.Question> rows, String... columns) {
        return Stream.of(columns).allMatch(column -> rows.stream().map(row -> row.line().text(column)).distinct().count() == 1);
    }

    private static boolean isChoiceMatrix(FormNode.Group group) {
        List<FormNode.Question> rows = rows(group);
        boolean select = !rows.isEmpty()
                && (rows.get(0).kind() == QuestionType.Kind.SELECT_ONE || rows.get(0).kind() == QuestionType.Kind.SELECT_MULTIPLE);
        return select
                && group.looks("table-list", "field-list")
                && !group.repeated()
                && group.groups().isEmpty()
                && rows.stream().map(FormNode.Question::type).distinct().count() == 1
                && same(rows, "required", "constraint", "choice_filter");
    }

    private Map<String, Object> choiceMatrix(FormNode.Group group) {
        List<FormNode.Question> rows = rows(group);
        QuestionType type = rows.get(0).type();
        boolean several = type.kind() == QuestionType.Kind.SELECT_MULTIPLE;
        Map<String, Object> item = item(group, several ? "multiple-choice-matrix" : "single-choice-matrix", rows.get(0));
        List<Map<String, Object>> options = items.choose(item, type.list());
        Map<String, String> keys = choices.keys(type.list());
        FormTable.Line first = rows.get(0).line();
        LimitReader.Limits limits = LimitReader.read(first.text("constraint"), type.kind(), keys);
        options.stream()
                .filter(option -> limits.exclusive().contains((String) option.get("key")))
                .forEach(option -> option.put("exclusive", true));
        pending.filter(options, keys, first);
        cells.tellConstraint(
                first, limits.whole() && limits.limits().isEmpty(),
                Constraints.of(Part.of(item), Part.of(item).parts("options")).message());
        item.put("rows", readRows(group, rows, item, keys));
        return item;
    }

    private Map<String, Object> item(FormNode.Group group, String type, FormNode first) {
        Map<String, Object> item = items.item(group.line(), type, cells.label(group.line()));
        Words help = group.questions().stream()
                .filter(question -> question.kind() == QuestionType.Kind.NOTE)
                .map(note -> cells.words(note.line(), "label"))
                .reduce(Words.NONE, Words::followedBy);
        new FormCells.Hint(help, Words.NONE).writeTo(item);
        if (!cells.isRequired(first.line())) {
            item.put("optional", true);
        }
        cells.tellOthers(survey, group.line(), FormCells.OF_GROUPS);
        return item;
    }

    private List<Map<String, Object>> readRows(
            FormNode.Group group, List<? extends FormNode> rows, Map<String, Object> item, Map<String, String> keys) {
        List<Map<String, Object>> read = new ArrayList<>();
        Codes codes = new Codes();
        for (FormNode line : rows) {
            Map<String, Object> row = row(group, line, codes);
            read.add(row);
            pending.ask(line.name(), new Asked(
                    (String) item.get("code"), (String) row.get("key"), "", (String) item.get("type"), keys));
            cells.tellOthers(survey, line.line(), OF_CELLS);
        }
        return read;
    }

    private Map<String, Object> row(FormNode.Group group, FormNode line, Codes codes) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", codes.of(within(group, line)).key());
        row.put("label", cells.label(line.line()).content());
        pending.wait(row, PendingConditions.Source.of(line.line()));
        return row;
    }

    /** A row's name without that of the matrix before it. */
    static String within(FormNode group, FormNode row) {
        String before = group.name() + "_";
        return row.name().startsWith(before) && row.name().length() > before.length()
                ? row.name().substring(before.length())
                : row.name();
    }

    private Map<String, Object> percentages(FormNode.Group group) {
        List<FormNode.Question> rows = rows(group);
        Map<String, Object> item = item(group, "percentages", rows.get(0));
        PercentageGroup.decimals(rows.get(0)).ifPresent(decimals -> item.put("decimals", decimals));
        boolean addUp = false;
        for (FormNode.Question row : rows) {
            boolean sum = PercentageGroup.saysSum(row);
            addUp |= sum;
            cells.tellConstraint(row.line(), true, Constraints.percentage(
                    Part.of(item).wholeNumber("decimals", 0), sum ? List.of(group.name()) : List.of()).message());
        }
        if (!addUp) {
            item.put("mustAddUp", false);
        }
        item.put("rows", readRows(group, rows, item, Map.of()));
        return item;
    }

    private Map<String, Object> numberMatrix(FormNode.Group group) {
        FormNode.Group first = group.groups().get(0);
        Map<String, Object> item = item(group, "number-matrix", first.questions().get(0));
        List<Map<String, Object>> rows = readRows(group, group.groups(), item, Map.of());
        List<Map<String, Object>> columns = NumberMatrix.columns(first, cells);
        item.put("rows", rows);
        item.put("columns", columns);
        for (int row = 0; row < rows.size(); row++) {
            List<FormNode.Question> questions = group.groups().get(row).questions();
            for (int column = 0; column < columns.size(); column++) {
                cell(questions.get(column), item, rows.get(row), columns.get(column));
            }
        }
        return item;
    }

    private void cell(
            FormNode.Question question, Map<String, Object> item, Map<String, Object> row, Map<String, Object> column) {
        pending.ask(question.name(), new Asked(
                (String) item.get("code"), (String) row.get("key"), (String) column.get("key"), "number-matrix", Map.of()));
        Set<String> read = new HashSet<>(OF_CELLS);
        read.add("hint");
        cells.tellOthers(survey, question.line(), read);
        cells.tellConstraint(question.line(), true, Constraints.number(Part.of(column)).message());
    }
}
