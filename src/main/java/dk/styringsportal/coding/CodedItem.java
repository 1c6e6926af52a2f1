package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Trait;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.SingleChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a question's texts are coded into, as a question: its codes are the options, and the codes of a text are the answer, so that
 * whatever counts answers counts codes alike. Where a closed question was asked in words, it is that question itself.
 */
public final class CodedItem {

    /** What is added to the code of the question that was asked. */
    private static final String SUFFIX = "-koder";

    private static final String IN_DANISH = " (kodet fritekst)";
    private static final String IN_ENGLISH = " (coded free text)";

    private CodedItem() {}

    /** The code of the item that holds the codes of texts to that question. */
    public static ItemCode code(ItemCode text) {
        return new ItemCode(text.value() + SUFFIX);
    }

    /**
     * The item that the texts of a code book's question are coded into.
     *
     * @param counted the version as it is
     */
    public static Item of(QuestionnaireVersion counted, CodeBook book) {
        Item asked = counted.item(book.question().item()).orElseThrow();
        return asked.options().isEmpty() ? derived(asked, book, false) : asked;
    }

    private static Item derived(Item asked, CodeBook book, boolean inEnglish) {
        List<AnswerOption> options = book.codes().stream().map(code -> code.option(inEnglish)).toList();
        ItemType type = book.multiple() ? new MultipleChoice(options, 1, options.size()) : new SingleChoice(options);
        Wording words = asked.wording();
        return new Item(
                code(asked.code()),
                asked.number(),
                new Wording(
                        words.text() + (inEnglish ? IN_ENGLISH : IN_DANISH), Optional.empty(), "", "", List.of(),
                        "", Map.of(), Optional.empty(), Wording.Status.OWN),
                type,
                new ScoringRule.NotScored(),
                asked.weighing(),
                asked.routing(),
                Set.of(Trait.CODED));
    }

    /** The English of what items of codes are called, by the Danish: their names where the question has any, and their codes. */
    static Map<String, String> english(QuestionnaireVersion counted, List<CodeBook> books) {
        Map<String, String> english = new HashMap<>();
        for (CodeBook book : books) {
            counted.item(book.question().item())
                    .map(asked -> asked.wording().text())
                    .ifPresent(text -> counted.translations()
                            .english(text)
                            .ifPresent(words -> english.put(text + IN_DANISH, words + IN_ENGLISH)));
            book.codes().stream().filter(code -> !code.english().isBlank()).forEach(code -> english.put(code.danish(), code.english()));
        }
        return english;
    }

    /**
     * The version with an item after each question that has a code book, for its codes. Questions that the version has no more, and
     * those that have options of their own, get none.
     *
     * @param language of the codes' names
     */
    public static QuestionnaireVersion in(QuestionnaireVersion version, List<CodeBook> books, Locale language) {
        if (books.isEmpty()) {
            return version;
        }
        boolean inEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : version.themes()) {
            List<Item> items = new ArrayList<>();
            for (Item item : theme.items()) {
                items.add(item);
                books.stream()
                        .filter(book -> book.question().item().equals(item.code()) && item.options().isEmpty())
                        .forEach(book -> items.add(derived(item, book, inEnglish)));
            }
            themes.add(new Theme(theme.number(), theme.title(), theme.introduction(), theme.weight(), items));
        }
        return new QuestionnaireVersion(
                version.id(), version.state(), version.title(), version.introduction(), version.reservation(), version.origin(),
                version.previous(), version.groups(), version.literature(), themes, version.consistency(), version.checks(),
                version.assessment(), version.translations(), version.contentHash());
    }
}
