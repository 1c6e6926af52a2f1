package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ServedQuestionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that a campaign uses stays as it was, whatever becomes of its file. */
class ServedQuestionnairesTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("prove", "1");

    @TempDir
    Path folder;

    private FrozenQuestionnaire used;

    @BeforeEach
    void freeze() throws IOException {
        write("Har I en plan?");
        QuestionnaireFiles files = new QuestionnaireFiles(folder);
        used = new FrozenQuestionnaire(ID, files.version(ID).orElseThrow().contentHash(), files.content(ID));
    }

    @Test
    void an_unchanged_file_is_served_without_fault() {
        ServedQuestionnaires served = serve();

        assertEquals(List.of(), served.faults());
        assertEquals("Har I en plan?", question(served));
    }

    @Test
    void a_changed_file_is_refused_with_both_hashes() throws IOException {
        write("Har I to planer?");
        String hash = new QuestionnaireFiles(folder).version(ID).orElseThrow().contentHash();

        ServedQuestionnaires served = serve();

        assertEquals("Har I en plan?", question(served));
        assertEquals(1, served.faults().size());
        String fault = served.faults().get(0).in(Locale.forLanguageTag("da"));
        assertTrue(fault.startsWith("prove/1/questionnaire.yaml: "), fault);
        assertTrue(fault.contains(hash) && fault.contains(used.contentHash()), fault);
    }

    @Test
    void a_file_that_has_become_faulty_leaves_the_version_in_use() throws IOException {
        Files.writeString(file(), "id: [");

        ServedQuestionnaires served = serve();

        assertEquals("Har I en plan?", question(served));
        assertEquals(1, served.faults().size());
    }

    @Test
    void a_file_that_is_gone_leaves_the_version_in_use() throws IOException {
        Files.delete(file());

        assertEquals("Har I en plan?", question(serve()));
        assertEquals(List.of(), serve().faults());
    }

    @Test
    void a_version_in_use_that_is_not_understood_any_more_is_told_and_keeps_no_other_from_being_served() throws IOException {
        write("Har I to planer?");
        FrozenQuestionnaire odd = new FrozenQuestionnaire(new QuestionnaireVersionId("gammel", "1"), "0", "id: gammel");

        ServedQuestionnaires served =
                ServedQuestionnaires.of(new QuestionnaireFiles(folder), List.of(odd), Map.of());

        assertEquals("Har I to planer?", question(served));
        assertEquals(1, served.versions().size());
        assertEquals(1, served.faults().size());
        String fault = served.faults().get(0).in(Locale.forLanguageTag("da"));
        assertTrue(fault.startsWith("gammel/1/questionnaire.yaml: Spørgeskemaet er i brug, men kan ikke længere læses"), fault);
    }

    @Test
    void what_no_campaign_uses_may_change() throws IOException {
        write("Har I to planer?");

        ServedQuestionnaires served = ServedQuestionnaires.of(new QuestionnaireFiles(folder), List.of(), Map.of());

        assertEquals("Har I to planer?", question(served));
        assertEquals(List.of(), served.faults());
    }

    private ServedQuestionnaires serve() {
        return ServedQuestionnaires.of(new QuestionnaireFiles(folder), List.of(used), Map.of());
    }

    private static String question(ServedQuestionnaires served) {
        QuestionnaireVersion version = served.version(ID).orElseThrow();
        return version.items().get(0).wording().text();
    }

    private Path file() {
        return folder.resolve("prove").resolve("1").resolve("questionnaire.yaml");
    }

    private void write(String question) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                id: prove
                version: "1"
                state: published
                title: Prøve
                introduction: En prøve.
                themes:
                  - number: 1
                    title: Tema
                    items:
                      - {code: q01, type: short-text, text: "%s"}
                """.formatted(question));
    }
}
