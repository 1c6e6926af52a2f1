package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Companion;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ServedCompanions;
import dk.styringsportal.questionnaire.ServedQuestionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a version's numbers stays as it was when a campaign first used it, and goes on in the next version. */
class ServedCompanionsTest {

    private static final QuestionnaireVersionId FIRST = new QuestionnaireVersionId("prove", "1");
    private static final QuestionnaireVersionId NEXT = new QuestionnaireVersionId("prove", "2");
    private static final String FIGURES = """
            questionnaire: prove/1
            figures:
              - {key: antal, title: {da: %s}, unit: {da: sager}, item: n01}
            """;
    private static final String CASES = """
            questionnaire: prove/1
            rows: 10
            meanFrom: 5
            columns: [{key: aar, label: År, type: number, minimum: 0, maximum: 9}]
            sums: [{item: n01, when: [{column: aar, operator: exists}]}]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("prove/1"));
        Files.writeString(folder.resolve("prove/1/questionnaire.yaml"), questionnaire(FIRST, "n01", ""));
        Files.writeString(folder.resolve("prove/1/cases.yaml"), CASES);
        Files.writeString(folder.resolve("prove/1/figures.yaml"), FIGURES.formatted("Sager"));
    }

    @Test
    void what_no_campaign_uses_follows_its_files() throws IOException {
        assertEquals("Sager", title(served(List.of()), FIRST));

        Files.writeString(folder.resolve("prove/1/figures.yaml"), FIGURES.formatted("Antal sager"));

        assertEquals("Antal sager", title(served(List.of()), FIRST));
    }

    @Test
    void what_a_campaign_uses_stays_and_a_changed_file_is_refused_with_both_hashes() throws IOException {
        FrozenQuestionnaire used = used();
        String before = DigestUtils.sha256Hex(used.beside().get(Companion.FIGURES));
        String changed = FIGURES.formatted("Antal sager");
        Files.writeString(folder.resolve("prove/1/figures.yaml"), changed);

        ServedCompanions served = served(List.of(used));

        assertEquals("Sager", title(served, FIRST));
        assertEquals(1, served.faults().size());
        String fault = served.faults().get(0).in(Locale.forLanguageTag("da"));
        assertTrue(fault.startsWith("prove/1/figures.yaml: "), fault);
        assertTrue(fault.contains(before) && fault.contains(DigestUtils.sha256Hex(changed)), fault);
        assertTrue(served.cases(FIRST).isPresent());
    }

    @Test
    void what_a_campaign_uses_stays_when_its_files_are_gone_or_speak_of_another_questionnaire() throws IOException {
        FrozenQuestionnaire used = used();
        String mark = served(List.of(used)).cases(FIRST).orElseThrow().mark();
        Files.writeString(folder.resolve("prove/1/questionnaire.yaml"), questionnaire(FIRST, "n02", ""));
        Files.writeString(folder.resolve("prove/1/figures.yaml"), FIGURES.formatted("Sager").replace("n01", "n02"));
        Files.delete(folder.resolve("prove/1/cases.yaml"));

        ServedCompanions served = served(List.of(used));

        assertEquals("n01", served.figures(FIRST).orElseThrow().figures().get(0).cells().get(0).value().item().value());
        assertEquals(mark, served.cases(FIRST).orElseThrow().mark(), "templates that municipalities have filled in are still taken");
    }

    @Test
    void a_version_that_was_written_in_the_portal_goes_on_with_the_files_of_the_one_before() {
        ServedCompanions served = served(List.of(written(questionnaire(NEXT, "n01", "previous: prove/1"))));

        assertEquals("Sager", title(served, NEXT));
        assertEquals(NEXT, served.cases(NEXT).orElseThrow().questionnaire());
        assertEquals(FIGURES.formatted("Sager"), served.texts(NEXT).get(Companion.FIGURES));
        assertEquals(List.of(), served.faults());
    }

    @Test
    void where_they_do_not_fit_it_has_none_and_that_is_told() {
        ServedCompanions served = served(List.of(written(questionnaire(NEXT, "n07", "previous: prove/1"))));

        assertTrue(served.figures(NEXT).isEmpty() && served.cases(NEXT).isEmpty());
        assertTrue(served.figures(FIRST).isPresent());
        assertEquals(
                List.of("prove/1/cases.yaml → prove/2:5:9: sums/0/item: There is no item n01 that asks for numbers. There are: n07.",
                        "prove/1/figures.yaml → prove/2:3:57: figures/0/item: There is no item n01 that asks for numbers. There are: n07."),
                served.faults().stream().map(fault -> fault.in(Locale.ENGLISH)).toList());
    }

    @Test
    void versions_that_name_each_other_have_none() {
        ServedCompanions served = served(List.of(
                written(questionnaire(NEXT, "n01", "previous: prove/3")),
                written(questionnaire(new QuestionnaireVersionId("prove", "3"), "n01", "previous: prove/2"))));

        assertTrue(served.figures(NEXT).isEmpty());
    }

    private FrozenQuestionnaire used() {
        QuestionnaireFiles files = new QuestionnaireFiles(folder);
        return new FrozenQuestionnaire(
                FIRST, files.version(FIRST).orElseThrow().contentHash(), files.content(FIRST), files.beside(FIRST));
    }

    private FrozenQuestionnaire written(String content) {
        String[] lines = content.split("\n");
        QuestionnaireVersionId id = new QuestionnaireVersionId("prove", lines[1].replaceAll("[^0-9]", ""));
        return new FrozenQuestionnaire(id, DigestUtils.sha256Hex(content), content);
    }

    private ServedCompanions served(List<FrozenQuestionnaire> fixed) {
        QuestionnaireFiles files = new QuestionnaireFiles(folder);
        return ServedCompanions.of(files, ServedQuestionnaires.of(files, fixed, Map.of()), fixed);
    }

    private static String title(ServedCompanions served, QuestionnaireVersionId id) {
        return served.figures(id).orElseThrow().figures().get(0).title().danish();
    }

    private static String questionnaire(QuestionnaireVersionId id, String item, String more) {
        return """
                id: %s
                version: "%s"
                state: published
                title: Prøve
                introduction: En prøve.
                %s
                themes:
                  - number: 1
                    title: Tema
                    items:
                      - {code: %s, type: number, text: Hvor mange?}
                """.formatted(id.id(), id.version(), more, item);
    }
}
