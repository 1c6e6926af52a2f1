package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Five questions, q01–q03 in theme 1 and q04–q05 in theme 2, answered by the points they shall give: 0, 100/3, 50,
 * 200/3, 100 or "neutral".
 */
public final class SmallQuestionnaire {

    public static final QuestionnaireVersion VERSION = version();

    private static final String NEUTRAL = "neutral";

    private SmallQuestionnaire() {}

    /**
     * @param points for q01, q02 and so on; empty text for unanswered, and what is left out at the end is unanswered too
     */
    public static Answers answers(String... points) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        for (int i = 0; i < points.length; i++) {
            if (!points[i].isEmpty()) {
                values.put(code(i + 1), new AnswerValue.Chosen(new OptionKey(key(points[i]))));
            }
        }
        return new Answers(values);
    }

    public static ItemCode code(int number) {
        return new ItemCode("q0" + number);
    }

    private static QuestionnaireVersion version() {
        return new QuestionnaireVersion(
                new QuestionnaireVersionId("fem-spoergsmaal", "1"),
                QuestionnaireVersion.State.DRAFT,
                "Fem spørgsmål",
                "",
                List.of(),
                List.of(),
                List.of(new Theme(1, "Tema 1", items(1, 3)), new Theme(2, "Tema 2", items(4, 5))),
                List.of(),
                "");
    }

    private static List<Item> items(int first, int last) {
        List<Item> items = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            items.add(new Item(
                    code(number), number, wording(number), new SingleChoice(options()), new ScoringRule.PointsPerOption()));
        }
        return items;
    }

    private static List<AnswerOption> options() {
        List<AnswerOption> options = new ArrayList<>();
        for (String points : List.of("0", "100/3", "50", "200/3", "100")) {
            options.add(option(points, new OptionPoints.Fixed(Points.parse(points))));
        }
        options.add(option(NEUTRAL, new OptionPoints.NeutralMean()));
        return options;
    }

    private static AnswerOption option(String points, OptionPoints worth) {
        return new AnswerOption(new OptionKey(key(points)), points, Optional.of(worth), Optional.empty());
    }

    private static Wording wording(int number) {
        return new Wording("Spørgsmål " + number, Optional.empty(), "", "", List.of(), "");
    }

    private static String key(String points) {
        return points.replace('/', '-');
    }
}
