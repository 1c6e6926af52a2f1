package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the texts of a campaign's responses are counted as. Codes take their place among the answers: figures, points and cross-tables
 * are made from {@link #questionnaire} and {@link #with}, and see no difference to what was chosen.
 */
public final class SettledCodes {

    private final QuestionnaireVersion questionnaire;
    private final Map<String, String> codes;
    private final List<Coded> coded;

    /**
     * A question whose texts are coded.
     *
     * @param text it was answered in words
     * @param target the item that holds the codes: another, or the same where a question with options was asked in words
     * @param settled what each text is counted as
     */
    public record Coded(ItemCode text, Item target, Map<TextKey, AnswerValue> settled) {

        public Coded {
            settled = Map.copyOf(settled);
        }

        Optional<AnswerValue> codes(Optional<GroupId> group, Answers given) {
            return given.to(text)
                    .map(value -> value instanceof AnswerValue.Text words ? words.text() : null)
                    .map(words -> settled.get(TextKey.of(group, words)));
        }
    }

    private SettledCodes(QuestionnaireVersion questionnaire, Map<String, String> codes, List<Coded> coded) {
        this.questionnaire = questionnaire;
        this.codes = Map.copyOf(codes);
        this.coded = List.copyOf(coded);
    }

    /**
     * @param counted the version as it is
     * @param books of the questions that are coded
     * @param coded every question that was asked in words in place of its options, and those of the books
     */
    public static SettledCodes of(QuestionnaireVersion counted, List<CodeBook> books, List<Coded> coded) {
        return new SettledCodes(
                CodedItem.in(counted, books, Locale.forLanguageTag("da")), CodedItem.english(counted, books), coded);
    }

    /** The English for a Danish text of the questionnaire, or for a code's name; empty where there is none. */
    public Optional<String> english(String danish) {
        return questionnaire.translations().english(danish).or(() -> Optional.ofNullable(codes.get(danish)));
    }

    /** The questionnaire with an item for the codes of each question. */
    public QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    /** Whether no text stands for anything, so that answers stay as they are whatever is coded. */
    public boolean isNothing() {
        return coded.isEmpty();
    }

    /**
     * The answers with codes for texts. A text without settled codes is unanswered: missing, not 0. The text itself stays where it was,
     * but for a question that has options.
     *
     * @param group of the respondent; empty in a questionnaire without groups
     */
    public Answers with(Optional<GroupId> group, Answers given) {
        if (coded.isEmpty()) {
            return given;
        }
        Map<ItemCode, AnswerValue> values = new HashMap<>(given.values());
        for (Coded one : coded) {
            Optional<AnswerValue> codes = one.codes(group, given);
            if (one.target().code().equals(one.text()) && values.get(one.text()) instanceof AnswerValue.Text) {
                values.remove(one.text());
            }
            codes.ifPresent(value -> values.put(one.target().code(), value));
        }
        return new Answers(values);
    }

    /**
     * The codes of what a respondent wrote to a question; none where nothing is settled.
     *
     * @param text the question that was answered in words
     */
    public Set<OptionKey> codes(ItemCode text, Optional<GroupId> group, Answers given) {
        return coded.stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .flatMap(one -> one.codes(group, given))
                .map(Codes::in)
                .orElse(Set.of());
    }
}
