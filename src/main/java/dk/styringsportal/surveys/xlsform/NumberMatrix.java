package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups in a group, each with the same questions for numbers: the rows and columns of a matrix. */
final class NumberMatrix {

    private NumberMatrix() {}

    static boolean isOne(FormNode.Group group, FormCells cells) {
        List<FormNode.Group> rows = group.groups();
        boolean shaped = !rows.isEmpty()
                && !group.repeated()
                && MatrixReader.rows(group).isEmpty()
                && rows.stream().allMatch(NumberMatrix::isRow);
        if (!shaped) {
            return false;
        }
        List<Map<String, Object>> first = columns(rows.get(0), cells);
        List<FormNode.Question> all = rows.stream().flatMap(row -> row.questions().stream()).toList();
        return rows.stream().allMatch(row -> columns(row, cells).equals(first)) && MatrixReader.same(all, "required");
    }

    private static boolean isRow(FormNode.Group row) {
        return !row.repeated()
                && row.groups().isEmpty()
                && !row.questions().isEmpty()
                && row.questions().stream().allMatch(cell -> isCell(row, cell));
    }

    private static boolean isCell(FormNode.Group row, FormNode.Question cell) {
        return cell.kind().isNumber()
                && !MatrixReader.within(row, cell).equals(cell.name())
                && cell.line().text("relevant").isEmpty()
                && isDescribed(cell);
    }

    /** Whether its constraint says no more than a column can. */
    private static boolean isDescribed(FormNode.Question cell) {
        LimitReader.Limits limits = LimitReader.read(cell.line().text("constraint"), cell.kind(), Map.of());
        return limits.whole() && limits.addsUpWith().isEmpty()
                && (cell.kind() == QuestionType.Kind.INTEGER || limits.limits().containsKey("decimals"));
    }

    /** As a questionnaire file has them. */
    static List<Map<String, Object>> columns(FormNode.Group row, FormCells cells) {
        List<Map<String, Object>> columns = new ArrayList<>();
        Codes codes = new Codes();
        for (FormNode.Question cell : row.questions()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("key", codes.of(MatrixReader.within(row, cell)).key());
            Words label = cells.words(cell.line(), "label");
            column.put("label", label.isEmpty() ? cell.name() : label.content());
            cells.hint(cell.line(), true).writeTo(column);
            column.putAll(LimitReader.read(cell.line().text("constraint"), cell.kind(), Map.of()).limits());
            columns.add(column);
        }
        return columns;
    }
}
