package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.response.sheet.SheetField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * CSV files with complete answers to the steering overview. The answers of turn n are the nth option of every field,
 * beginning again after the last; a field with boxes has its first n ticked.
 *
 * @param separator between cells
 * @param name how options are called: by key or by label
 */
public record SheetText(String separator, Function<AnswerOption, String> name) {

    public static final SheetText OF_KEYS = new SheetText(";", option -> option.key().value());

    private static final List<SheetField> FIELDS = SheetField.of(SteeringOverview.VERSION);

    /** One row for each, the turns counted on from the first. */
    public String of(List<String> organisations, int firstTurn) {
        List<String> lines = new ArrayList<>(List.of(header()));
        for (String organisation : organisations) {
            lines.add(row(organisation, firstTurn + lines.size() - 1));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    public String header() {
        return "organisation" + separator
                + FIELDS.stream().map(SheetField::name).collect(Collectors.joining(separator));
    }

    public String row(String organisation, int turn) {
        return organisation + separator
                + FIELDS.stream()
                        .map(field -> "\"" + cell(field, turn).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator));
    }

    private String cell(SheetField field, int turn) {
        List<AnswerOption> options = field.item().options();
        if (field.item().type() instanceof MultipleChoiceMatrix) {
            int ticks = turn % (options.size() + 1);
            return ticks == 0
                    ? "ingen"
                    : options.subList(0, ticks).stream().map(name).collect(Collectors.joining(" | "));
        }
        return name.apply(options.get(turn % options.size()));
    }
}
