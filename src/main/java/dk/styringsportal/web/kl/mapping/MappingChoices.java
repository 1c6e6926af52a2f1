package dk.styringsportal.web.kl.mapping;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.mapping.MappingSuggestion;
import dk.styringsportal.web.results.PageWords;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen for the headings and texts of an export, and what is suggested. */
final class MappingChoices {

    /** More columns are mapped by the API. */
    static final int MOST_COLUMNS = 400;

    private static final int MOST_EXAMPLES = 3;
    private static final int EXAMPLE_SHOWN = 40;
    private static final int QUESTION_SHOWN = 70;

    private final QuestionnaireVersion questionnaire;
    private final MappingSuggestion suggestion;
    private final PageWords words;

    MappingChoices(QuestionnaireVersion questionnaire, PageWords words) {
        this.questionnaire = questionnaire;
        this.suggestion = new MappingSuggestion(questionnaire);
        this.words = words;
    }

    /** Our columns, after "not used". */
    List<SelectItem> targets() {
        List<SelectItem> items = new ArrayList<>(List.of(
                new SelectItem("", words.say("mapping.unused")),
                new SelectItem(AnswerSheet.ORGANISATION, words.say("mapping.organisation"))));
        if (!questionnaire.groups().isEmpty()) {
            items.add(new SelectItem(AnswerSheet.GROUP, words.say("mapping.group")));
        }
        SheetField.of(questionnaire).forEach(field -> items.add(new SelectItem(field.name(), label(field))));
        return items;
    }

    static String label(SheetField field) {
        String part = Stream.concat(field.row().map(Row::label).stream(), field.column().map(Column::label).stream())
                .collect(Collectors.joining(", "));
        String text = part.isEmpty() ? field.item().wording().text() : part;
        return field.name() + ": " + shortened(text, QUESTION_SHOWN);
    }

    /** The groups, after the choice that a column says it. */
    List<SelectItem> groups() {
        return fixed(AnswerSheet.GROUP);
    }

    /** The municipalities, after the choice that a column says it. */
    List<SelectItem> municipalities() {
        return fixed(AnswerSheet.ORGANISATION);
    }

    private List<SelectItem> fixed(String target) {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("", words.say("mapping.inColumn"))));
        suggestion.labels(target).forEach((key, labels) -> items.add(new SelectItem(key, labels.get(0))));
        return items;
    }

    /** What a text of a column that leads there can be read as. */
    List<SelectItem> meanings(String target) {
        List<SelectItem> items = new ArrayList<>(List.of(
                new SelectItem(TextChoice.AS_IT_STANDS, words.say("mapping.asItStands")),
                new SelectItem(TextChoice.UNANSWERED, words.say("mapping.unanswered"))));
        suggestion.labels(target).forEach((key, labels) -> items.add(new SelectItem(key, shortened(labels.get(0), QUESTION_SHOWN))));
        return items;
    }

    /** The columns that have a heading, each with what is suggested. */
    List<ColumnChoice> columns(AnswerSheet export) {
        SheetRow header = export.header().orElseThrow();
        List<Optional<String>> suggested = suggestion.targets(header);
        List<ColumnChoice> columns = new ArrayList<>();
        for (int place = 0; place < header.width(); place++) {
            if (!header.cell(place).isEmpty()) {
                columns.add(new ColumnChoice(
                        place, header.cell(place), examples(export, place), suggested.get(place).orElse("")));
            }
        }
        return columns;
    }

    private static List<String> examples(AnswerSheet export, int place) {
        return export.rows().stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(MOST_EXAMPLES)
                .map(cell -> shortened(cell, EXAMPLE_SHOWN))
                .toList();
    }

    /** The texts of a column that may be given a meaning; of municipalities only those that are not understood. */
    List<TextChoice> texts(AnswerSheet export, ColumnChoice column) {
        boolean organisation = AnswerSheet.ORGANISATION.equals(column.getTarget());
        return suggestion.texts(export, column.place(), column.getTarget()).entrySet().stream()
                .filter(text -> !organisation || !suggestion.isUnderstood(text.getKey()))
                .map(text -> new TextChoice(text.getKey(), text.getValue().orElse(TextChoice.AS_IT_STANDS)))
                .toList();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip() + "…";
    }
}
