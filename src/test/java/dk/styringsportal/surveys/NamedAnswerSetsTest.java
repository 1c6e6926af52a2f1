package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.SumFindings;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.scoring.Standing;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The answer sets in {@code surveys/<id>/<version>/responses/}, of instruments and of the tests' own questionnaires, and
 * the scores they must give, worked out by hand from the source. A new set, or a new questionnaire's, is run without a change here.
 */
class NamedAnswerSetsTest {

    /** The instruments, and the questionnaires that only tests know. */
    private static final List<Path> FOLDERS = List.of(Path.of("surveys"), TestQuestionnaires.FOLDER);
    private static final Map<Path, QuestionnaireFiles> LIBRARIES =
            FOLDERS.stream().collect(Collectors.toMap(folder -> folder, QuestionnaireFiles::new));
    private static final Set<String> NAMES = Set.of("total", "themes", "questions", "gaps", "notAsked", "unanswered", "checks");

    static List<Path> sets() {
        return FOLDERS.stream().flatMap(folder -> sets(folder).stream()).toList();
    }

    private static List<Path> sets(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith("responses"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void gives_what_was_worked_out_by_hand(Path file) {
        QuestionnaireVersion questionnaire = questionnaire(file);
        Map<?, ?> set = read(file);
        Map<?, ?> expected = (Map<?, ?>) set.get("expect");
        assertTrue(NAMES.containsAll(expected.keySet()), () -> "unknown expectation among " + expected.keySet());
        assertFalse(expected.isEmpty(), "expects nothing");
        Optional<GroupId> group = Optional.ofNullable((String) set.get("group")).map(GroupId::new);
        assertEquals(questionnaire.groups().isEmpty(), group.isEmpty(), "group");
        Answers answers = answers(questionnaire, file);

        Scorecard scores = Scoring.score(questionnaire, group, answers);
        checkScores(expected, scores);
        checkStandings(expected, questionnaire, scores);
        checkAsked(expected, questionnaire, Asked.of(questionnaire, group, answers));
    }

    private static void checkScores(Map<?, ?> expected, Scorecard scores) {
        if (expected.containsKey("total")) {
            assertEquals(exact(expected.get("total")), scores.total(), "total");
        }
        members(expected, "themes").forEach((number, points) ->
                assertEquals(exact(points), scores.theme(Integer.parseInt(number)).points(), "theme " + number));
        members(expected, "questions").forEach((code, points) ->
                assertEquals(exact(points), scores.item(new ItemCode(code)).points(), "question " + code));
        members(expected, "gaps").forEach((code, gap) -> assertEquals(
                Optional.ofNullable(gap).map(text -> BigFraction.parse(text.toString())),
                scores.item(new ItemCode(code)).gap().orElseThrow().mean(),
                "gap " + code));
    }

    /** What is not asked stands so in the score too, whether it could have given points or not. */
    private static void checkStandings(Map<?, ?> expected, QuestionnaireVersion questionnaire, Scorecard scores) {
        if (expected.containsKey("notAsked")) {
            List<Item> notAsked = questionnaire.items().stream()
                    .filter(item -> scores.item(item.code()).standing() == Standing.NOT_ASKED)
                    .toList();
            assertEquals(expected.get("notAsked"), codes(notAsked), "not asked in the score");
        }
    }

    private static void checkAsked(Map<?, ?> expected, QuestionnaireVersion questionnaire, Asked asked) {
        if (expected.containsKey("notAsked")) {
            assertEquals(
                    expected.get("notAsked"),
                    codes(questionnaire.items().stream().filter(item -> !asked.isAsked(item)).toList()),
                    "not asked");
        }
        if (expected.containsKey("unanswered")) {
            assertEquals(expected.get("unanswered"), codes(asked.missing()), "unanswered");
        }
        if (expected.containsKey("checks")) {
            assertEquals(
                    expected.get("checks"),
                    SumFindings.of(questionnaire, asked).stream().map(SumCheck::id).toList(),
                    "checks");
        }
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(item -> item.code().value()).toList();
    }

    private static Map<String, Object> members(Map<?, ?> expected, String name) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (expected.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> members.put(String.valueOf(key), value));
        }
        return members;
    }

    private static Optional<Points> exact(Object points) {
        return Optional.ofNullable(points).map(text -> Points.parse(text.toString()));
    }

    private static QuestionnaireVersion questionnaire(Path file) {
        Path version = file.getParent().getParent();
        return LIBRARIES.get(version.getParent().getParent()).version(QuestionnaireVersionId.parse(
                        version.getParent().getFileName() + "/" + version.getFileName()))
                .orElseThrow();
    }

    /** The set's own answers laid over those of the set it is based on; an answer of null takes one away. */
    private static Answers answers(QuestionnaireVersion questionnaire, Path file) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        plain(file).forEach((code, value) -> values.put(
                new ItemCode(code), questionnaire.item(code).orElseThrow().read(value)));
        return new Answers(values);
    }

    private static Map<String, Object> plain(Path file) {
        Map<?, ?> set = read(file);
        Map<String, Object> plain = set.get("basis") == null
                ? new HashMap<>()
                : plain(file.resolveSibling(set.get("basis") + ".yaml"));
        ((Map<?, ?>) set.get("answers")).forEach((code, value) -> {
            if (value == null) {
                plain.remove((String) code);
            } else {
                plain.put((String) code, value);
            }
        });
        return plain;
    }

    private static Map<?, ?> read(Path file) {
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        try {
            return (Map<?, ?>) new Load(settings).loadFromString(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
