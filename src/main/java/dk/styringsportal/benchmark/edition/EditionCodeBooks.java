package dk.styringsportal.benchmark.edition;

import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.coding.CodedQuestion;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By which codes free text was coded that an edition counts. With the questionnaire's file they say what the codes in the answers mean.
 * Their examples are not in it, since those may be texts that somebody wrote.
 *
 * @param books none where nothing was coded
 */
record EditionCodeBooks(List<CodeBook> books) {

    static final String SECTION = "codebook";

    static final EditionCodeBooks NONE = new EditionCodeBooks(List.of());

    EditionCodeBooks {
        books = List.copyOf(books);
    }

    List<Map<String, Object>> plain() {
        return books.stream().map(EditionCodeBooks::plain).toList();
    }

    private static Map<String, Object> plain(CodeBook book) {
        return EditionHead.section(
                SECTION,
                Map.of(
                        "item", book.question().item().value(),
                        "version", book.version(),
                        "multiple", book.multiple(),
                        "codes", book.codes().stream().map(EditionCodeBooks::plain).toList()));
    }

    private static Map<String, Object> plain(Code code) {
        return new TreeMap<>(Map.of(
                "key", code.key().value(),
                "danish", code.danish(),
                "english", code.english(),
                "definition", code.definition()));
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static EditionCodeBooks of(List<Map<String, Object>> lines) {
        try {
            return new EditionCodeBooks(lines.stream().map(EditionCodeBooks::book).toList());
        } catch (ClassCastException | NullPointerException | ArithmeticException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about code books do not say what they must.");
        }
    }

    /** Who made it, and when, is not in the file. */
    private static CodeBook book(Map<String, Object> plain) {
        return new CodeBook(
                0,
                new CodedQuestion("", new ItemCode((String) plain.get("item"))),
                ((BigDecimal) plain.get("version")).intValueExact(),
                (Boolean) plain.get("multiple"),
                ((List<?>) plain.get("codes")).stream().map(code -> code((Map<?, ?>) code)).toList(),
                "",
                Instant.EPOCH,
                Optional.of(Instant.EPOCH));
    }

    private static Code code(Map<?, ?> plain) {
        return new Code(
                new OptionKey((String) plain.get("key")),
                (String) plain.get("danish"),
                (String) plain.get("english"),
                (String) plain.get("definition"),
                List.of());
    }

    /**
     * The questionnaire with an item for the codes of each question, in Danish.
     *
     * @throws EditionFaultException if the questionnaire has not the questions
     */
    QuestionnaireVersion in(QuestionnaireVersion questionnaire) {
        if (books.stream().anyMatch(book -> questionnaire.item(book.question().item()).isEmpty())) {
            throw new EditionFaultException("There is a code book of a question that the questionnaire has not.");
        }
        try {
            return CodedItem.in(questionnaire, books, Locale.forLanguageTag("da"));
        } catch (IllegalArgumentException twice) {
            throw new EditionFaultException("A question has two code books, or its codes take the name of another question.");
        }
    }
}
