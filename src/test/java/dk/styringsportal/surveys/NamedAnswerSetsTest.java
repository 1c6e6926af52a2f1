package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The answer sets in {@code surveys/<id>/<version>/responses/} and the scores they must give, worked out by hand from
 * the source. A new set, or a new questionnaire's, is run without a change here.
 */
class NamedAnswerSetsTest {

    private static final Path SURVEYS = Path.of("surveys");
    private static final QuestionnaireFiles LIBRARY = new QuestionnaireFiles();

    static List<Path> sets() throws IOException {
        try (Stream<Path> files = Files.walk(SURVEYS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith("responses"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void gives_the_scores_worked_out_by_hand(Path file) {
        QuestionnaireVersion questionnaire = questionnaire(file);
        Map<?, ?> set = read(file);
        Map<?, ?> expected = (Map<?, ?>) set.get("expect");
        Map<?, ?> themes = (Map<?, ?>) expected.get("themes");
        Map<?, ?> questions = (Map<?, ?>) expected.get("questions");
        assertFalse(themes.isEmpty() && questions.isEmpty() && !expected.containsKey("total"), "expects nothing");

        Scorecard scores = Scoring.score(questionnaire, answers(questionnaire, file));

        assertEquals(exact(expected.get("total")), scores.total(), "total");
        themes.forEach((number, points) ->
                assertEquals(exact(points), scores.theme((Integer) number).points(), "theme " + number));
        questions.forEach((code, points) -> assertEquals(
                exact(points), scores.item(new ItemCode((String) code)).points(), "question " + code));
    }

    private static Optional<Points> exact(Object points) {
        return Optional.ofNullable((String) points).map(Points::parse);
    }

    private static QuestionnaireVersion questionnaire(Path file) {
        Path version = file.getParent().getParent();
        return LIBRARY.version(QuestionnaireVersionId.parse(
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
