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

    /** Reads many: looks each item up once, not once for each respondent. */
    static Function<String, Answers> reader(QuestionnaireVersion questionnaire) {
        Map<String, Item> items = new HashMap<>();
        questionnaire.items().forEach(item -> items.put(item.code().value(), item));
        return json -> {
            Map<ItemCode, AnswerValue> values = new HashMap<>();
            ((Map<?, ?>) PlainJson.read(json)).forEach((code, plain) -> {
                Item item = Objects.requireNonNull(items.get(code));
                values.put(item.code(), item.read(plain));
            });
            return new Answers(values);
        };
    }
}
