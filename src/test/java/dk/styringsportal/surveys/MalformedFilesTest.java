package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a questionnaire file is refused for, with the place and the sentence: the table {@code malformed.yaml}. */
class MalformedFilesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String SOUND = resource("sound.yaml");

    /** A row of the table. */
    record Malformed(String name, String content, List<String> faults) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Malformed> table() {
        List<Malformed> table = new ArrayList<>();
        for (Object row : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(resource("malformed.yaml"))) {
            table.add(malformed((Map<?, ?>) row));
        }
        return table;
    }

    private static Malformed malformed(Map<?, ?> row) {
        String content = row.containsKey("file")
                ? (String) row.get("file")
                : row.containsKey("at")
                        ? replaced(SOUND, (String) row.get("at"), (String) row.get("put"))
                        : SOUND + row.get("put") + "\n";
        if (row.get("also") instanceof List<?> more) {
            for (Object pair : more) {
                content = replaced(content, (String) ((List<?>) pair).get(0), (String) ((List<?>) pair).get(1));
            }
        }
        List<String> faults = ((List<?>) row.get("faults")).stream().map(String.class::cast).toList();
        return new Malformed((String) row.get("name"), content, faults);
    }

    private static String replaced(String content, String text, String by) {
        assertEquals(content.indexOf(text), content.lastIndexOf(text), () -> "stands there twice: " + text);
        assertTrue(content.contains(text), () -> "does not stand there: " + text);
        return content.replace(text, by);
    }

    @Test
    void what_the_table_starts_from_is_sound() {
        assertEquals("Sund", read(SOUND).title());
    }

    @Test
    void every_case_has_its_own_name() {
        Set<String> names = new HashSet<>();
        assertEquals(List.of(), table().stream().map(Malformed::name).filter(name -> !names.add(name)).toList());
        assertTrue(names.size() >= 60);
    }

    @ParameterizedTest
    @MethodSource("table")
    void is_refused_with_place_and_sentence(Malformed malformed) {
        List<QuestionnaireFault> faults = faults(malformed.content().getBytes(StandardCharsets.UTF_8));

        String found = faults.stream()
                .map(fault -> place(fault) + " " + fault.problem().apply(DANISH))
                .collect(Collectors.joining("\n"));
        assertEquals(malformed.faults().size(), faults.size(), found);
        for (int i = 0; i < faults.size(); i++) {
            String[] expected = malformed.faults().get(i).split(" ", 3);
            assertEquals(expected[0] + " " + expected[1], place(faults.get(i)), found);
            assertTrue(faults.get(i).problem().apply(DANISH).contains(expected[2]), found);
        }
    }

    /** The sentences are whole in both languages: nothing is left to fill in. */
    @ParameterizedTest
    @MethodSource("table")
    void is_refused_in_both_languages(Malformed malformed) {
        for (QuestionnaireFault fault : faults(malformed.content().getBytes(StandardCharsets.UTF_8))) {
            for (Locale language : List.of(DANISH, Locale.ENGLISH)) {
                String sentence = fault.problem().apply(language);
                assertFalse(sentence.isBlank());
                assertFalse(sentence.matches("(?s).*\\{\\d}.*"), sentence);
            }
        }
    }

    private static String place(QuestionnaireFault fault) {
        return (fault.line() == 0 ? "." : fault.line() + ":" + fault.column())
                + " " + (fault.path().isEmpty() ? "." : fault.path());
    }

    @Test
    void is_refused_when_it_is_not_utf_8() {
        assertOnly("ikke gemt som UTF-8", SOUND.getBytes(StandardCharsets.ISO_8859_1));
        assertOnly("ikke gemt som UTF-8", SOUND.getBytes(StandardCharsets.UTF_16));
        assertOnly("ikke gemt som UTF-8", new byte[] {'i', 'd', ':', ' ', (byte) 0xC0, (byte) 0xAF});
    }

    @Test
    void is_refused_with_over_2000_items_in_all_its_themes() {
        StringBuilder file = new StringBuilder("id: stor\nversion: '1'\nstate: draft\ntitle: Stor\nintroduction: Om\nthemes:\n");
        for (int theme = 1; theme <= 2; theme++) {
            file.append("- number: ").append(theme).append("\n  title: Tema\n  items:\n");
            for (int item = 0; item < 1000 + theme - 1; item++) {
                file.append("  - {code: q").append(theme).append('-').append(item).append(", type: long-text, text: Hvad?}\n");
            }
        }
        assertOnly("højst 2000 spørgsmål og tekster i alt", file.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void is_refused_as_what_it_is_when_another_file_was_sent() {
        assertOnly("ikke YAML, men en fil som .xlsx", "PK\u0003\u0004 and more".getBytes(StandardCharsets.ISO_8859_1));
        assertOnly("ikke YAML, men en fil som .xls, .doc", "\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1));
        assertOnly("ikke YAML, men en fil som .pdf", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void may_have_a_byte_order_mark_and_windows_line_ends() {
        assertEquals("Sund", read("\uFEFF" + SOUND).title());
        assertEquals("Sund", read(SOUND.replace("\n", "\r\n")).title());
    }

    @Test
    void places_count_from_1_after_a_byte_order_mark() {
        List<QuestionnaireFault> faults = faults("\uFEFFid: ÆØÅ".getBytes(StandardCharsets.UTF_8));

        assertTrue(faults.stream().anyMatch(fault -> place(fault).equals("1:1 id")), faults::toString);
    }

    @Test
    void is_refused_over_5_mb() {
        byte[] comment = ("# " + "x".repeat(YamlFile.LARGEST) + "\n" + SOUND).getBytes(StandardCharsets.UTF_8);

        assertOnly("Filen er over 5 MB", comment);
    }

    @Test
    void is_refused_when_it_is_nested_a_hundred_thousand_deep() {
        assertOnly("indlejret for dybt", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertOnly("indlejret for dybt", "{a: ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertOnly("indlejret for dybt", "- ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void is_refused_when_conditions_follow_on_each_other_without_end() {
        assertEquals(51, read(new String(chain(50, ""), StandardCharsets.UTF_8)).items().size());
        assertOnly("Mere end 50 betingelser", chain(51, ""));
        assertOnly("Mere end 50 betingelser", chain(1_999, ""));
        assertOnly("Mere end 50 betingelser", chain(1_999, condition(0)));
    }

    /** Each item rests on the next. */
    private static byte[] chain(int conditions, String last) {
        StringBuilder file = new StringBuilder("id: kaede\nversion: \"1\"\nstate: draft\ntitle: Kæde\nintroduction: Lang.\n"
                + "themes:\n  - number: 1\n    title: Tema\n    items:\n");
        for (int i = 0; i <= conditions; i++) {
            file.append("      - {code: led-" + i + ", type: short-text, text: Led" + (i < conditions ? condition(i + 1) : last) + "}\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String condition(int item) {
        return ", enableWhen: [{item: led-" + item + ", operator: exists, answer: true}]";
    }

    @Test
    void a_number_as_long_as_the_file_is_no_work() {
        String endless = replaced(SOUND, "weight: 2", "weight: \"" + "9".repeat(1_000_000) + "\"");

        assertEquals(1, faults(endless.getBytes(StandardCharsets.UTF_8)).size());
    }

    @Test
    void a_sound_file_beside_faulty_ones_is_served(@TempDir Path folder) throws IOException {
        write(folder.resolve("sund/1"), SOUND);
        write(folder.resolve("syg/1"), SOUND.replace("state: pilot", "state: klar"));
        write(folder.resolve("tom/1"), "");
        write(folder.resolve("anden/1"), SOUND);
        Files.createDirectories(folder.resolve("mappe/1/questionnaire.yaml"));

        QuestionnaireFiles files = new QuestionnaireFiles(folder);

        assertEquals(List.of("sund/1"), files.versions().stream().map(version -> version.id().toString()).toList());
        assertEquals(
                List.of(
                        "anden/1/questionnaire.yaml: Mappen passer ikke til filen, som er sund/1. Mappen skal hedde <id>/<version>.",
                        "mappe/1/questionnaire.yaml: Filen kan ikke læses.",
                        "syg/1/questionnaire.yaml:3:1: state: ”klar” kendes ikke her. Skriv en af disse: draft, pilot, published, retired.",
                        "tom/1/questionnaire.yaml: Filen er tom."),
                files.faults().stream().map(fault -> fault.in(DANISH)).toList());
    }

    /** With answers that are missing, or that only the others give, the condition holds: nothing is at fault. */
    @Test
    void a_condition_on_what_only_others_are_asked_may_hold_where_no_answer_is_wanted_or_another_is_enough() {
        String rests = "text: Dag.\n        groups: [andre]\n        enableWhen: ";

        read(replaced(SOUND, "text: Dag.", rests + "[{item: skala, operator: exists, answer: false}]"));
        read(replaced(SOUND, "text: Dag.", rests + "[{item: skala, operator: exists, answer: true}, "
                + "{item: valg, operator: exists, answer: true}]\n        enableBehavior: any"));
    }

    @Test
    void what_lies_where_nobody_reads_it_is_told(@TempDir Path folder) throws IOException {
        write(folder.resolve("sund/1"), SOUND);
        write(folder, SOUND);
        write(folder.resolve("gemt/vaek/1"), SOUND);
        Files.createDirectories(folder.resolve("anden/1"));
        Files.writeString(folder.resolve("anden/1/questionnaire.yml"), SOUND);
        Files.writeString(folder.resolve("anden/1/cases.yaml"), "questionnaire: anden/1");

        QuestionnaireFiles files = new QuestionnaireFiles(folder);

        assertEquals(1, files.versions().size());
        assertEquals(
                List.of(
                        "anden/1/cases.yaml: Filen hører til et spørgeskema, men der er ingen questionnaire.yaml ved siden af.",
                        "anden/1/questionnaire.yml: Filen læses ikke. Kald den questionnaire.yaml.",
                        "gemt/vaek/1/questionnaire.yaml: Filen ligger ikke i en mappe for et spørgeskema. Læg den i <id>/<version>.",
                        "questionnaire.yaml: Filen ligger ikke i en mappe for et spørgeskema. Læg den i <id>/<version>."),
                files.faults().stream().map(fault -> fault.in(DANISH)).toList());
    }

    @Test
    void an_empty_folder_is_no_fault(@TempDir Path folder) {
        assertEquals(List.of(), new QuestionnaireFiles(folder).faults());
    }

    private static void write(Path folder, String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("questionnaire.yaml"), content);
    }

    private static void assertOnly(String sentence, byte[] content) {
        List<QuestionnaireFault> faults = faults(content);
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).problem().apply(DANISH).contains(sentence), faults::toString);
    }

    private static QuestionnaireVersion read(String content) {
        return QuestionnaireReader.read("f.yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<QuestionnaireFault> faults(byte[] content) {
        return assertThrows(QuestionnaireFileException.class, () -> QuestionnaireReader.read("f.yaml", content)).faults();
    }

    private static String resource(String name) {
        try (InputStream resource = MalformedFilesTest.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
