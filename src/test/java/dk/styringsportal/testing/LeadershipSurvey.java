package dk.styringsportal.testing;

import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers to the questionnaire on leadership, made up for one test: most items have the scale 4 (i høj grad) to 1 (slet ikke). */
public final class LeadershipSurvey {

    public static final QuestionnaireVersion VERSION = new QuestionnaireFiles(Path.of("surveys"))
            .version(new QuestionnaireVersionId("faglig-ledelse", "2014"))
            .orElseThrow();
    public static final GroupId CHAIRS = new GroupId("fagudvalgsformaend");
    public static final GroupId CHIEFS = new GroupId("chefer");
    public static final GroupId LEADERS = new GroupId("ledere");
    public static final GroupId CASEWORKERS = new GroupId("sagsbehandlere");

    private static final Map<Character, String> OPTIONS =
            Map.of('4', "i-hoej-grad", '3', "i-nogen-grad", '2', "i-mindre-grad", '1', "slet-ikke", '?', "ved-ikke");

    private final Counting counting = new Counting(VERSION);

    /**
     * One response for each character.
     *
     * @param about codes with a blank between
     * @param given 4 to 1, ? for "ved ikke", - for a response that leaves the item open
     */
    public LeadershipSurvey answering(GroupId group, String about, String item, String given) {
        for (char one : given.toCharArray()) {
            response(group, about, Map.of(item, one));
        }
        return this;
    }

    /** One response with several answers. */
    public LeadershipSurvey response(GroupId group, String about, Map<String, Character> given) {
        counting.add(Optional.of(group), About.parse(about), answers(given));
        return this;
    }

    /** Answers as {@link #answering} takes them. */
    public static Answers answers(Map<String, Character> given) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        given.forEach((code, option) -> {
            Item item = VERSION.item(code).orElseThrow();
            Optional.ofNullable(OPTIONS.get(option)).ifPresent(key -> values.put(item.code(), item.read(key)));
        });
        return new Answers(values);
    }

    public SurveyCounts counts() {
        return counting.counts();
    }

    public static Field field(String item) {
        return new Field(VERSION.item(item).orElseThrow(), Optional.empty());
    }
}
