package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Judgement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as a file is read back as it was. */
class YamlFormatTest {

    private final YamlFormat format = new YamlFormat();

    static Stream<Arguments> every_questionnaire() {
        return Stream.of("surveys", "src/test/resources/surveys").map(folder -> new QuestionnaireFiles(Path.of(folder)))
                .flatMap(files -> files.versions().stream().map(version -> Arguments.of(version.id(), version, files.content(version.id()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void every_questionnaire(QuestionnaireVersionId id, QuestionnaireVersion version, String file) {
        Content content = read(file);

        assertEquals(content, read(YamlFormat.text(content)));
        assertTrue(new SchemaJudge().judge(content).isSound());
        QuestionnaireVersion again = QuestionnaireReader.read("x", format.write(content).file());
        assertEquals(version.themes(), again.themes());
        assertEquals(version.translations(), again.translations());
        assertEquals(YamlFormat.text(content), YamlFormat.text(read(YamlFormat.text(content))));
        double bytes = YamlFormat.text(content).getBytes(StandardCharsets.UTF_8).length;
        assertEquals(1, content.size() / bytes, 0.1, "what is reckoned without the file is about what the file has");
    }

    @Test
    void a_glance_finds_what_a_judge_finds() {
        for (Content content : List.of(sound(), read("id: plan\nthemes: []"))) {
            Judgement judged = new SchemaJudge().judge(content);
            Judgement glanced = new SchemaJudge().glance(content);

            assertEquals(judged.isSound(), glanced.isSound());
            assertEquals(judged.faults().toString(), glanced.faults().toString());
            assertEquals(judged.version().map(QuestionnaireVersion::themes), glanced.version().map(QuestionnaireVersion::themes));
        }
    }

    private Content sound() {
        QuestionnaireFiles files = new QuestionnaireFiles(Path.of("src/test/resources/surveys"));
        return read(files.content(files.versions().get(0).id()));
    }

    @Test
    void what_is_too_large_for_a_file_is_a_fault_before_anybody_publishes_it() {
        Content large = sound().with("introduction", "æ".repeat(YamlFile.LARGEST / 2));

        assertTrue(large.size() > YamlFile.LARGEST);
        assertEquals("Filen er over 5 MB.", new SchemaJudge().judge(large).faults().get(0).problem().apply(Locale.forLanguageTag("da")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "true", "0101", "2024", "1e5", "~", "null", "", " ", " blank in front", "blank behind ", "- dash", "# hash", "a: b", "a #b",
        "'quoted'", "\"quoted\"", "line\nline", "line\n\nparagraph", "ends\n", "ends twice\n\n", "\nbegins", "  in\nwards",
        "in \n wards", "tab\there", "\ttab", "return\rhere", "æøå", "\u0085", "\u2028", "\u00a0", "!tag", "&anchor", "*alias", "%", "@",
        "`", "{", "[", "]", "}", ",", "?", "? x", "|", ">", "---", "...", "=1+1", "2024-05-31", "0x1F", "0o17", ".inf", ".nan", "yes",
        "\ud83d\ude00", "1/2", "200/3", ":", ": x", "x:", "\n", "\n\n", "a\n b", "a\n\tb", "a\n "})
    void any_text(String text) {
        Content content = new Content(Map.of("text", text, "list", List.of(text, text)));

        assertEquals(content, read(YamlFormat.text(content)));
    }

    @Test
    void any_content() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2000; round++) {
            Content content = new Content(Map.of("root", any(random, 4)));

            assertEquals(content, read(YamlFormat.text(content)));
        }
    }

    private static Object any(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> anyText(random);
            case 1 -> random.nextBoolean();
            case 2 -> BigInteger.valueOf(random.nextLong(-1000, 100_000));
            case 3 -> new BigDecimal(BigInteger.valueOf(random.nextLong(-10_000, 100_000)), 1 + random.nextInt(4));
            case 4 -> Stream.generate(() -> any(random, depth - 1)).limit(random.nextInt(4)).toList();
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(anyText(random), any(random, depth - 1));
                }
                yield members;
            }
        };
    }

    private static String anyText(Random random) {
        String alphabet = "ab1 \n:#-'\"æ?|>{}[]%&*!,~.=\t\\/";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void members_stand_in_the_schemas_order_whatever_order_they_came_in() {
        String file = YamlFormat.text(read("themes:\n- items:\n  - {text: b, bogus: 1, type: date, code: a}\n  title: t\nid: x\n"));

        assertEquals("id: x\nthemes:\n- title: t\n  items:\n  - code: a\n    type: date\n    text: b\n    bogus: 1\n", file);
    }

    @Test
    void a_value_left_out_is_told_where_it_stands() {
        Content content = read("id: x\ntitle:\n");

        assertEquals("", content.text("title"));
        assertTrue(new SchemaJudge().judge(content).faults().stream().anyMatch(fault -> fault.path().equals("title")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b\n", "text", "42"})
    void a_file_is_names_with_values(String file) {
        assertThrows(QuestionnaireFileException.class, () -> read(file));
    }

    private Content read(String file) {
        return format.read("x", file.getBytes(StandardCharsets.UTF_8)).content();
    }
}
