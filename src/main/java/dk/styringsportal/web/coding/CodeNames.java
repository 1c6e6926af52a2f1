package dk.styringsportal.web.coding;

import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.Codes;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes out codes.
 *
 * @param target the item that holds the codes
 * @param none what stands where there are none
 */
record CodeNames(Item target, CodeBook book, boolean inEnglish, String none) {

    /** A line for each code, or each row: "§ 82a: Årligt". */
    List<String> of(Optional<AnswerValue> codes) {
        List<String> names = codes.map(this::names).orElse(List.of());
        return names.isEmpty() ? List.of(none) : names;
    }

    private List<String> names(AnswerValue codes) {
        if (codes instanceof AnswerValue.ChosenPerRow perRow) {
            return target.rows().stream()
                    .filter(row -> perRow.options().containsKey(row.key()))
                    .map(row -> inRow(row, perRow.options().get(row.key())))
                    .toList();
        }
        return target.options().stream()
                .map(AnswerOption::key)
                .filter(Codes.in(codes)::contains)
                .map(this::name)
                .toList();
    }

    private String inRow(Row row, OptionKey code) {
        return row.label() + ": " + name(code);
    }

    String name(OptionKey key) {
        return Stream.concat(
                        book.codes().stream().filter(code -> code.key().equals(key)).map(code -> code.name(inEnglish)),
                        target.option(key).stream().map(AnswerOption::label))
                .findFirst()
                .orElse(key.value());
    }
}
