package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.KeptPieces;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an edition's file is taken for, by itself alone. */
class EditionVerificationTest {

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles();
    private static final QuestionnaireFiles TEST_FILES = new QuestionnaireFiles(TestQuestionnaires.FOLDER);

    /** Reading a questionnaire takes longer than all else, and of unchanged text it comes out the same. */
    private static final Map<String, QuestionnaireVersion> READ = new HashMap<>();

    /** Of some hundred lines about municipalities and as many about groups, which are all alike, every so many bytes are enough. */
    private static final int STRIDE = 37;

    @TempDir
    private Path folder;

    private static synchronized QuestionnaireVersion read(QuestionnaireVersionId id, String content) {
        return READ.computeIfAbsent(id + content, any -> QuestionnaireText.read(id, content));
    }

    private String verify(byte[] file) {
        try {
            Path path = Files.createTempFile(folder, "edition", ".jsonl");
            Files.write(path, file);
            String checksum = new EditionVerification(new JsonLines(), EditionVerificationTest::read, QuestionnaireText::figures).verify(path);
            Files.delete(path);
            return checksum;
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }

    private String refusal(byte[] file) {
        return assertThrows(EditionFaultException.class, () -> verify(file)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 72, 98})
    void an_untouched_edition_gives_its_checksum_whatever_its_n(int municipalities) {
        QuestionnaireVersionId id = new QuestionnaireVersionId("styringsoverblik-voksen", "2023");
        FrozenEdition edition = FrozenEdition.invented(FILES.version(id).orElseThrow(), FILES.content(id), municipalities);

        assertEquals(edition.checksum(), verify(edition.bytes()));
        assertEquals(municipalities < 5, edition.text().contains("\"suppressed\":\":\""));
    }

    @Test
    void every_type_of_answer_and_every_group_comes_out_as_it_went_in() {
        for (QuestionnaireVersion questionnaire :
                List.of(TestQuestionnaires.EVERY_TYPE, TestQuestionnaires.GROUPS, TestQuestionnaires.TWO_SIDES)) {
            FrozenEdition edition =
                    FrozenEdition.of(questionnaire, TEST_FILES.content(questionnaire.id()), any(questionnaire, 60));

            assertEquals(edition.checksum(), verify(edition.bytes()), questionnaire.id().toString());
        }
    }

    private static List<EditionResponse> any(QuestionnaireVersion questionnaire, int n) {
        SplittableRandom random = new SplittableRandom(n);
        List<GroupId> groups = questionnaire.groups().stream().map(group -> group.id()).toList();
        Function<Integer, OrganisationCode> municipality =
                i -> dk.styringsportal.organisation.Municipalities.ofDenmark().all().get(i).code();
        return IntStream.range(0, n)
                .mapToObj(i -> EditionResponse.kept(
                        questionnaire,
                        groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(i % groups.size())),
                        List.of(municipality.apply(i)),
                        AnyAnswer.some(questionnaire, random)))
                .toList();
    }

    @Test
    void the_order_in_which_responses_come_shows_nowhere() {
        List<EditionResponse> responses = new ArrayList<>(any(TestQuestionnaires.GROUPS, 60));
        String content = TEST_FILES.content(TestQuestionnaires.GROUPS.id());
        String inOrder = FrozenEdition.of(TestQuestionnaires.GROUPS, content, responses).text();
        Collections.shuffle(responses, new Random(1));

        assertEquals(inOrder, FrozenEdition.of(TestQuestionnaires.GROUPS, content, responses).text());
    }

    @Test
    void free_text_days_and_files_are_not_in_it() {
        String edition = FrozenEdition.of(
                        TestQuestionnaires.EVERY_TYPE,
                        TEST_FILES.content(TestQuestionnaires.EVERY_TYPE.id()),
                        any(TestQuestionnaires.EVERY_TYPE, 60))
                .text();
        List<String> responses = edition.lines().filter(line -> line.contains("\"section\":\"response\"")).toList();

        assertEquals(60, responses.size());
        TestQuestionnaires.EVERY_TYPE.items().stream()
                .filter(item -> List.of("short-text", "long-text", "date", "file").contains(item.kind()))
                .forEach(item -> assertTrue(
                        responses.stream().noneMatch(line -> line.matches(".*\"" + item.code() + "\":[\"\\[].*")),
                        item.code().toString()));
    }

    @Test
    void whichever_byte_is_changed_it_is_refused() {
        byte[] sound = FrozenEdition.small(6).bytes();
        assertFalse(verify(sound).isEmpty());
        String text = new String(sound, StandardCharsets.ISO_8859_1);
        int alikeFrom = text.indexOf("Frederiksberg");
        int alikeTo = text.indexOf("Aalborg");
        int groupsFrom = text.indexOf("\"comparison-group\"");
        int groupsTo = text.lastIndexOf("\"comparison-group\"");

        List<Integer> taken = IntStream.range(0, sound.length)
                .filter(place -> !(place > alikeFrom && place < alikeTo || place > groupsFrom && place < groupsTo)
                        || place % STRIDE == 0)
                .parallel()
                .filter(place -> isTaken(changed(sound, place)))
                .boxed()
                .toList();

        assertEquals(List.of(), taken);
    }

    private boolean isTaken(byte[] file) {
        try {
            verify(file);
            return true;
        } catch (EditionFaultException refused) {
            return refused.getMessage().isBlank();
        }
    }

    private static byte[] changed(byte[] file, int place) {
        byte[] changed = file.clone();
        changed[place] ^= 1;
        return changed;
    }

    @Test
    void bytes_that_are_added_or_missing_at_either_end_are_noticed() {
        byte[] sound = FrozenEdition.small(6).bytes();

        for (byte[] other : List.of(
                Arrays.copyOf(sound, sound.length - 1),
                Arrays.copyOf(sound, sound.length / 2),
                Arrays.copyOf(sound, sound.length + 1),
                (new String(sound, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8),
                (new String(sound, StandardCharsets.UTF_8) + "{}\n").getBytes(StandardCharsets.UTF_8),
                ("\n" + new String(sound, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                new String(sound, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
            assertFalse(refusal(other).isBlank());
        }
    }

    /** Whoever changes a figure and makes the checksum anew is found out by the answers. */
    @Test
    void no_character_of_a_figure_can_be_changed_even_with_a_new_checksum() {
        String sound = FrozenEdition.small(6).text();
        int first = sound.indexOf("\n", sound.lastIndexOf("\"section\":\"response\"")) + 1;
        int last = sound.indexOf("\n{\"section\":\"method\"");

        List<Integer> taken = IntStream.range(first, last)
                .filter(place -> sound.charAt(place) != '\n')
                .filter(place -> isTaken(FrozenEdition.sealed(
                        sound.substring(0, place) + (char) (sound.charAt(place) ^ 1) + sound.substring(place + 1))))
                .boxed()
                .toList();

        assertTrue(last > first + 500);
        assertEquals(List.of(), taken);
    }

    @Test
    void it_says_which_figure_is_another_than_the_answers_give() {
        String sound = FrozenEdition.small(6).text();
        String raised = sound.replaceFirst("\"mean\":[0-9.]+", "\"mean\":99.5");

        String refusal = refusal(FrozenEdition.sealed(raised));

        assertTrue(refusal.matches("(?s)Line [0-9]+: The file says .*\"mean\":99\\.5.*, but the answers in the file give .*"), refusal);
        assertFalse(refusal.contains("\n"), "the checksum fits");
        assertTrue(refusal(raised.getBytes(StandardCharsets.UTF_8)).startsWith("The file has been changed: "));
    }

    @Test
    void an_answer_that_is_changed_a_response_that_is_gone_or_moved_and_another_questionnaire_are_noticed() {
        String sound = FrozenEdition.small(6).text();
        int response = sound.lastIndexOf("{\"about\"");
        String line = sound.substring(response, sound.indexOf("\n", response) + 1);
        String first = sound.substring(sound.indexOf("{\"about\""), sound.indexOf("\n", sound.indexOf("{\"about\"")) + 1);

        for (String other : List.of(
                sound.replace(line, line.contains("\"ja\"") ? line.replace("ja", "nej") : line.replace("nej", "ja")),
                sound.replace(line, ""),
                sound.replace(line, line + line),
                sound.replace(first, "").replace(line, line + first),
                sound.replace("label: Ja, points: 100", "label: Ja, points: 90"),
                sound.replace("\"minimumGroup\":5", "\"minimumGroup\":6").replace("\"n\":6", "\"n\":7"),
                sound.replaceFirst("\"rulesVersion\":7", "\"rulesVersion\":1"))) {
            assertFalse(other.equals(sound));
            assertFalse(refusal(FrozenEdition.sealed(other)).isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "{}\n", "[1]\n", "ikke json\n", "\u0000\u0001", "{\"section\":\"header\"}\n",
        "{\"format\":\"styringsportalen edition\",\"formatVersion\":1,\"section\":\"header\"}\n",
        "{\"format\":\"styringsportalen edition\",\"formatVersion\":1,\"section\":\"header\"}\n{\"section\":1e999999999}\n"
    })
    void what_is_no_edition_is_told_so_in_a_sentence(String file) {
        String refusal = refusal(file.getBytes(StandardCharsets.UTF_8));

        assertTrue(refusal.endsWith("."), refusal);
        assertFalse(refusal.contains("Exception"), refusal);
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() throws IOException {
        byte[] endless = new byte[40 * 1024 * 1024];
        Arrays.fill(endless, (byte) 'a');

        assertTrue(refusal(endless).contains("longer than any line"));
        String nested = "{\"format\":\"styringsportalen edition\",\"formatVersion\":1,\"section\":\"header\"}\n"
                + "[".repeat(100_000) + "\n";
        assertTrue(refusal(nested.getBytes(StandardCharsets.UTF_8)).contains("no line of an edition"));
    }

    @Test
    void a_revised_edition_lists_what_it_has_otherwise_and_is_sound_by_itself() {
        QuestionnaireVersion questionnaire = FrozenEdition.smallQuestionnaire();
        FrozenEdition first = FrozenEdition.small(6);
        FrozenEdition revised =
                first.revised(questionnaire, FrozenEdition.SMALL, FrozenEdition.responses(questionnaire, 7));

        assertEquals(revised.checksum(), verify(revised.bytes()));
        EditionContent content = EditionContent.read(revised.pieces(), revised.id(), new JsonLines());
        assertEquals("1.1", content.facts().version().toString());
        assertTrue(content.changes().contains(new FigureChange("responses", "n", "6", "7")), content.changes().toString());
        assertEquals(List.of(), EditionContent.read(first.pieces(), first.id(), new JsonLines()).changes());
    }

    @Test
    void commentary_is_in_the_checksum() {
        FrozenEdition edition = FrozenEdition.small(6);
        String checksum = new Freezing(edition.pieces(), edition.id(), new JsonLines())
                .comment(Commentary.NONE.with(Commentary.WHOLE, "Flere svarede ja."));

        assertFalse(checksum.equals(edition.checksum()));
        assertEquals(
                Optional.of("Flere svarede ja."),
                EditionContent.read(edition.pieces(), edition.id(), new JsonLines()).commentary().to(Commentary.WHOLE));
    }

    @Test
    void pictures_are_in_the_file_and_in_the_checksum() {
        FrozenEdition edition = FrozenEdition.small(6);
        Freezing freezing = new Freezing(edition.pieces(), edition.id(), new JsonLines());
        List<EditionImage> images = List.of(
                new EditionImage("billede-1.png", "En prik", new byte[300_000]), new EditionImage("billede-2.jpg", "To", new byte[] {1}));
        String checksum = freezing.illustrate(images);
        assertFalse(checksum.equals(edition.checksum()));
        assertEquals("billede-3.png", EditionImage.nextName(EditionImage.of(edition.pieces(), edition.id(), new JsonLines()), true));
        String file = edition.text();
        assertEquals(checksum, verify(FrozenEdition.sealed(file)));
        for (String wrong : List.of(
                file.replace("\"En prik\"", "\" \""),
                file.replace("billede-1.png", "../../x"),
                file.replace("\"content\":\"AQ==\"", "\"content\":\"?\""))) {
            assertThrows(EditionFaultException.class, () -> verify(FrozenEdition.sealed(wrong)));
        }
        assertEquals(edition.checksum(), freezing.illustrate(List.of()));
    }

    @Test
    void what_was_said_to_an_edition_is_said_to_the_one_that_corrects_it() {
        QuestionnaireVersion questionnaire = FrozenEdition.smallQuestionnaire();
        FrozenEdition first = FrozenEdition.small(6);
        Freezing freezing = new Freezing(first.pieces(), first.id(), new JsonLines());
        freezing.comment(Commentary.NONE.with(Commentary.WHOLE, "Se ![](billede-1.png)"));
        freezing.illustrate(List.of(new EditionImage("billede-1.png", "En prik", new byte[] {1})));
        FrozenEdition revised = first.revised(questionnaire, FrozenEdition.SMALL, FrozenEdition.responses(questionnaire, 7));
        assertEquals(revised.checksum(), verify(revised.bytes()));
        assertEquals(
                Optional.of("Se ![](billede-1.png)"),
                EditionContent.read(revised.pieces(), revised.id(), new JsonLines()).commentary().to(Commentary.WHOLE));
        assertEquals("En prik", EditionImage.of(revised.pieces(), revised.id(), new JsonLines()).get(0).alternative());
    }

    /** Written and read line by line: a tenth of what the file takes is enough for either. */
    @Test
    void a_hundred_thousand_persons_are_sorted_and_counted_one_by_one() {
        QuestionnaireVersion questionnaire = TestQuestionnaires.TWO_SIDES;
        List<EditionResponse> some = any(questionnaire, 50);
        FrozenEdition edition = FrozenEdition.of(
                questionnaire,
                TEST_FILES.content(questionnaire.id()),
                to -> IntStream.range(0, 100_000).forEach(i -> to.accept(some.get(i % 50))),
                new KeptPieces(),
                1,
                Optional.empty());

        assertEquals(edition.checksum(), verify(edition.bytes()));
        assertTrue(edition.text().contains(
                "{\"group\":\"myndighed\",\"kind\":\"respondents\",\"municipalities\":25,\"n\":50000,\"section\":\"figure\"}"));
    }
}
