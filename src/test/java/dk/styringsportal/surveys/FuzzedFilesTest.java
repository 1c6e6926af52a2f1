package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.scoring.Scoring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever bytes come in, a questionnaire file is either read or refused with a fault that has a place and a sentence:
 * files cut, doubled, swapped and overwritten at random, the same ones each time.
 */
class FuzzedFilesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** What YAML, the schema and the reader each look at. */
    private static final List<String> SPICE = List.of(
            "&a ", "*a", "!!java.net.URL ", "{", "}", "[", "]", ": ", "- ", "? ", "\n", "\t", "\"", "'", "#", "---\n", "%YAML 1.1\n",
            "|", ">", "~", "null", "true", "-1", "0101", "1e400", "1e999999999", "99999999999999999999", ".nan", "ingen", "æ",
            "\uD83D\uDE00", "\u0000", "\u0085", "\u2028", "\uFEFF", "1.0", "\"1/0\"", "2024-02-30", "{da: \"\"}", "<<: ",
            "neutral", "dont-know", "exists", "information", "points: 50", "value: 1", "enableWhen: []", "groups: [x]", "rule: mirror-gap");

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/surveys/alle-typer/1/questionnaire.yaml, 500",
        "src/test/resources/surveys/alle-grupper/1/questionnaire.yaml, 900",
        "surveys/noegletal/1/questionnaire.yaml, 300",
        "surveys/styringsoverblik-voksen/2023/questionnaire.yaml, 200",
        "surveys/databrug-voksne/1/questionnaire.yaml, 100"
    })
    void a_damaged_file_is_read_or_refused_with_place_and_sentence(Path file, int rounds) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(file.toString().hashCode());
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = damaged(sound, random);
            try {
                checkUsable(QuestionnaireReader.read("f.yaml", damaged));
            } catch (QuestionnaireFileException faulty) {
                faulty.faults().forEach(FuzzedFilesTest::checkTold);
                refused++;
            } catch (RuntimeException | StackOverflowError other) {
                throw new AssertionError("round " + round + " of " + file, other);
            }
        }
        assertTrue(refused > rounds / 2, "most damage is noticed, but " + refused);
    }

    /** What is read can be asked and scored. */
    private static void checkUsable(QuestionnaireVersion questionnaire) {
        Asked.of(questionnaire, Answers.NONE).missing();
        Scoring.score(questionnaire, Answers.NONE);
    }

    private static void checkTold(QuestionnaireFault fault) {
        assertFalse(fault.problem().apply(DANISH).isBlank());
        assertFalse(fault.in(Locale.ENGLISH).isBlank());
        assertTrue(fault.line() >= 0 && fault.column() >= 0);
    }

    private static byte[] damaged(byte[] sound, SplittableRandom random) {
        byte[] damaged = sound;
        for (int blow = random.nextInt(1, 4); blow > 0; blow--) {
            damaged = switch (random.nextInt(6)) {
                case 0 -> withoutPart(damaged, random);
                case 1 -> withPartTwice(damaged, random);
                case 2 -> withBytesReplaced(damaged, random);
                case 3 -> withLinesSwapped(damaged, random);
                case 4 -> withWordReplaced(damaged, random);
                default -> spiced(damaged, random);
            };
        }
        return damaged;
    }

    private static byte[] withoutPart(byte[] content, SplittableRandom random) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(200));
        return joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
    }

    private static byte[] withPartTwice(byte[] content, SplittableRandom random) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(300));
        return joined(Arrays.copyOf(content, to), Arrays.copyOfRange(content, from, content.length));
    }

    private static byte[] withBytesReplaced(byte[] content, SplittableRandom random) {
        byte[] replaced = content.clone();
        for (int i = random.nextInt(5); i >= 0 && replaced.length > 0; i--) {
            replaced[random.nextInt(replaced.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : random.nextInt(32, 127));
        }
        return replaced;
    }

    private static byte[] withLinesSwapped(byte[] content, SplittableRandom random) {
        String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String line = lines[one];
        lines[one] = lines[other];
        lines[other] = line;
        return Arrays.stream(lines).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** A word of the file by another of its words, or by something with a meaning of its own. */
    private static byte[] withWordReplaced(byte[] content, SplittableRandom random) {
        String[] words = new String(content, StandardCharsets.UTF_8).split("(?<=[\\s,:{}\\[\\]])|(?=[\\s,:{}\\[\\]])", -1);
        words[random.nextInt(words.length)] = random.nextBoolean()
                ? words[random.nextInt(words.length)]
                : SPICE.get(random.nextInt(SPICE.size()));
        return String.join("", words).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spiced(byte[] content, SplittableRandom random) {
        int at = random.nextInt(content.length + 1);
        byte[] spice = SPICE.get(random.nextInt(SPICE.size())).getBytes(StandardCharsets.UTF_8);
        return joined(joined(Arrays.copyOf(content, at), spice), Arrays.copyOfRange(content, at, content.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
