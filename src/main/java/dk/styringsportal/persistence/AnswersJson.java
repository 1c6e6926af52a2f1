package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** All answers of one respondent as JSON text in a column, by item. */
final class AnswersJson {

    private AnswersJson() {}

    static String write(Answers answers) {
        Map<String, Object> plain = new TreeMap<>();
        answers.values().forEach((item, value) -> plain.put(item.value(), value.plain()));
        return PlainJson.write(plain);
    }

    static Answers read(String json, QuestionnaireVersion questionnaire) {
        return reader(questionnaire).apply(json);
    }

    /** Reads many: looks each item up once, and takes each choice in once, not once for each respondent. For one thread. */
    static Function<String, Answers> reader(QuestionnaireVersion questionnaire) {
        Map<String, ReadItem> items = new HashMap<>();
        questionnaire.items().forEach(item -> items.put(item.code().value(), new ReadItem(item)));
        return json -> {
            Map<ItemCode, AnswerValue> values = new HashMap<>();
            ((Map<?, ?>) PlainJson.read(json)).forEach((code, plain) -> {
                ReadItem read = Objects.requireNonNull(items.get(code));
                values.put(read.item.code(), read.value(plain));
            });
            return new Answers(values);
        };
    }

    /** An item with the choices that have been read of it, of which there are no more than options. */
    private static final class ReadItem {

        private final Item item;
        private final Map<Object, AnswerValue> chosen = new HashMap<>();

        ReadItem(Item item) {
            this.item = item;
        }

        AnswerValue value(Object plain) {
            return plain instanceof String && !item.options().isEmpty()
                    ? chosen.computeIfAbsent(plain, item::read)
                    : item.read(plain);
        }
    }
}
