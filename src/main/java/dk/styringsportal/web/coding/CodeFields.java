package dk.styringsportal.web.coding;

import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.Codes;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.web.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of one text as fields of a form.
 *
 * @param multiple whether several codes may be ticked
 * @param codes to tick or choose; none where there are rows
 * @param rows each with a list of codes; none where there are none
 * @param untagged whether it is said that no code fits
 */
public record CodeFields(boolean multiple, List<CodeView> codes, List<RowView> rows, boolean untagged) {

    /** What a form sends where no code fits. */
    static final String NONE = "ingen";

    private static final String CODE = "kode";
    private static final String IN_ROW = "kode-";

    /** A code to choose. */
    public record CodeView(String key, String name, String definition, List<String> examples, boolean chosen) {}

    /** A row with the codes to choose from. */
    public record RowView(String key, String label, List<CodeView> codes) {}

    /**
     * @param before what was given before
     * @param isJudged whether anything was: then none means that no code fits
     */
    static CodeFields of(Item target, CodeBook book, boolean inEnglish, Optional<AnswerValue> before, boolean isJudged) {
        if (target.rows().isEmpty()) {
            Set<OptionKey> chosen = before.map(Codes::in).orElse(Set.of());
            return new CodeFields(
                    target.type() instanceof MultipleChoice,
                    views(target, book, inEnglish, chosen),
                    List.of(),
                    isJudged && chosen.isEmpty());
        }
        return new CodeFields(
                false,
                List.of(),
                target.rows().stream().map(row -> row(target, row, book, inEnglish, before)).toList(),
                false);
    }

    private static RowView row(Item target, Row row, CodeBook book, boolean inEnglish, Optional<AnswerValue> before) {
        Set<OptionKey> chosen = before
                .map(value -> value instanceof AnswerValue.ChosenPerRow perRow ? perRow.options().get(row.key()) : null)
                .map(Set::of)
                .orElse(Set.of());
        return new RowView(row.key().value(), row.label(), views(target, book, inEnglish, chosen));
    }

    private static List<CodeView> views(Item target, CodeBook book, boolean inEnglish, Set<OptionKey> chosen) {
        return target.options().stream().map(option -> view(option, book, inEnglish, chosen)).toList();
    }

    private static CodeView view(AnswerOption option, CodeBook book, boolean inEnglish, Set<OptionKey> chosen) {
        Optional<Code> code = book.codes().stream().filter(one -> one.key().equals(option.key())).findFirst();
        return new CodeView(
                option.key().value(),
                code.map(one -> one.name(inEnglish)).orElse(option.label()),
                code.map(Code::definition).orElse(""),
                code.map(Code::examples).orElse(List.of()),
                chosen.contains(option.key()));
    }

    /** Whether anything was said in the form: a code, or that none fits. */
    static boolean isSaid(Item target, Address form) {
        return !target.rows().isEmpty() || !form.texts(CODE).isEmpty();
    }

    /** What was said, as an answer to the item has it; empty where no code fits. */
    static Optional<Object> read(Item target, Address form) {
        if (!target.rows().isEmpty()) {
            Map<String, Object> rows = new LinkedHashMap<>();
            target.rows().forEach(row -> form.text(IN_ROW + row.key()).ifPresent(code -> rows.put(row.key().value(), code)));
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
        }
        List<String> codes = form.texts(CODE).stream().filter(code -> !code.equals(NONE)).toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(target.type() instanceof MultipleChoice ? codes : codes.get(0));
    }
}
