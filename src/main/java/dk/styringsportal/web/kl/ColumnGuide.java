package dk.styringsportal.web.kl;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.response.sheet.SheetField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each column of an import file is for, and what its cells may hold. */
final class ColumnGuide {

    /** The word for "none of these" in a cell where several options may be ticked. */
    private static final String NONE = "ingen";

    private ColumnGuide() {}

    /**
     * One column.
     *
     * @param row empty for a question without rows
     * @param several whether a cell may hold several options, parted by |
     * @param options keys and labels
     */
    public record ColumnView(
            String name, int number, String question, String row, boolean several, List<OptionView> options) {}

    /** What a cell may hold: either of the two. */
    public record OptionView(String key, String label) {}

    /** In the file's order, after the column with the municipality. */
    static List<ColumnView> of(QuestionnaireVersion questionnaire) {
        return SheetField.of(questionnaire).stream().map(ColumnGuide::column).toList();
    }

    private static ColumnView column(SheetField field) {
        boolean several = field.item().type() instanceof MultipleChoiceMatrix || field.item().type() instanceof MultipleChoice;
        return new ColumnView(
                field.name(),
                field.item().number(),
                field.item().wording().text(),
                Stream.concat(field.row().stream().map(Row::label), field.column().stream().map(Column::label))
                        .collect(Collectors.joining(", ")),
                several,
                field.item().options().stream().map(ColumnGuide::option).toList());
    }

    private static OptionView option(AnswerOption option) {
        return new OptionView(option.key().value(), option.label());
    }

    /** The guide as lines of cells, headings first, as it is downloaded. */
    static List<List<String>> lines(QuestionnaireVersion questionnaire, List<String> headings) {
        List<List<String>> lines = new ArrayList<>(List.of(headings));
        for (ColumnView column : of(questionnaire)) {
            column.options().forEach(option -> lines.add(line(column, option.key(), option.label())));
            if (column.several()) {
                lines.add(line(column, NONE, ""));
            }
        }
        return lines;
    }

    private static List<String> line(ColumnView column, String key, String label) {
        return List.of(column.name(), String.valueOf(column.number()), column.question(), column.row(), key, label);
    }
}
