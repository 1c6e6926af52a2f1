package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.ShortText;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what was written, question by question, as responses come by; of a response nothing else is kept. For one thread. */
public final class GatheredTexts {

    private final QuestionnaireVersion asked;
    private final Map<ItemCode, SortedMap<TextKey, CodedText>> texts = new LinkedHashMap<>();

    /**
     * @param asked as respondents meet it
     * @param items whose texts are wanted
     */
    public GatheredTexts(QuestionnaireVersion asked, List<Item> items) {
        this.asked = asked;
        items.forEach(item -> texts.put(item.code(), new TreeMap<>()));
    }

    /** The questions that are answered in words. */
    public static List<Item> questions(QuestionnaireVersion asked) {
        return asked.questions().stream()
                .filter(item -> item.type() instanceof LongText || item.type() instanceof ShortText)
                .toList();
    }

    /** What is no longer asked for is left out. */
    public void add(Optional<GroupId> group, Answers answers) {
        written(asked, texts.keySet(), group, answers).forEach((code, text) -> texts.get(code)
                .merge(
                        TextKey.of(group, text),
                        new CodedText(TextKey.of(group, text), group, text, 1),
                        (one, same) -> new CodedText(one.key(), one.group(), one.text(), one.given() + 1)));
    }

    /** What one respondent wrote to those of the questions that were asked; without those to which nothing was written. */
    public static Map<ItemCode, String> written(
            QuestionnaireVersion asked, Collection<ItemCode> questions, Optional<GroupId> group, Answers answers) {
        Asked counting = Asked.of(asked, group, answers);
        Map<ItemCode, String> written = new LinkedHashMap<>();
        questions.forEach(code -> counting.answerTo(asked.item(code).orElseThrow())
                .filter(value -> value instanceof AnswerValue.Text && !value.isEmpty())
                .ifPresent(value -> written.put(code, ((AnswerValue.Text) value).text())));
        return written;
    }

    /** What was written to the question, each text once, in an order that tells nothing. */
    public List<CodedText> of(ItemCode item) {
        return List.copyOf(texts.get(item).values());
    }
}
