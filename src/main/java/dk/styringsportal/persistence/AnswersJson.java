package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** All answers of one respondent as JSON text in a column, by item. */
final class AnswersJson {

    private AnswersJson() {}

    static String write(Answers answers) {
        Map<String, Object> plain = new TreeMap<>();
        answers.values().forEach((item, value) -> plain.put(item.value(), value.plain()));
        return PlainJson.write(plain);
    }

    static Answers read(String json, QuestionnaireVersion questionnaire) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        ((Map<?, ?>) PlainJson.read(json)).forEach((code, plain) -> {
            Item item = questionnaire.item((String) code).orElseThrow();
            values.put(item.code(), item.read(plain));
        });
        return new Answers(values);
    }
}
