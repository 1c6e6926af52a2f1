package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.keyfigures.CellFigures;
import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key figures of percentages: they spread, and are neither added up nor grossed up. */
class PercentageFiguresTest {

    private static final QuestionnaireVersionId ID = new QuestionnaireVersionId("alle-typer", "1");
    private static final String FIGURES = """
            questionnaire: alle-typer/1
            figures:
              - key: tilfredse
                title: {da: Tilfredse}
                unit: {da: pct.}
                item: andele-frit
            """;

    @TempDir
    Path folder;

    @Test
    void they_have_a_median_and_no_sum() throws IOException {
        QuestionnaireFiles files = files(FIGURES);
        assertEquals(List.of(), files.faults());
        Item item = files.version(ID).orElseThrow().item("andele-frit").orElseThrow();
        String row = item.rows().get(0).key().value();

        CellFigures figures = NationalKeyFigures.of(
                        files.figures(ID).orElseThrow(),
                        List.of(
                                reporting("0101", item, Map.of(row, 40)),
                                reporting("0147", item, Map.of(row, 61)),
                                reporting("0151", item, Map.of(row, Map.of("means", "dont-know")))),
                        Population.NONE)
                .figures().get(0).cells().get(0);

        assertEquals(2, figures.n());
        assertEquals(50.5, figures.distribution().orElseThrow().median());
        assertEquals(1, figures.without(Reason.DONT_KNOW));
        assertEquals(Optional.empty(), figures.sum());
        assertEquals(Optional.empty(), figures.national());
    }

    @Test
    void they_are_not_grossed_up() throws IOException {
        String all = files(FIGURES + "    grossUp: true\n    ages: \"18\"\n    year: 2018\n").faults().get(0).in(Locale.ENGLISH);

        assertTrue(all.contains("figures/0/grossUp: Percentages cannot be grossed up"), all);
    }

    private static Reporting reporting(String organisation, Item item, Object answer) {
        return new Reporting(new OrganisationCode(organisation), new Answers(Map.of(item.code(), item.read(answer))));
    }

    private QuestionnaireFiles files(String figures) throws IOException {
        Path version = Files.createDirectories(folder.resolve("alle-typer").resolve("1"));
        Files.writeString(version.resolve("questionnaire.yaml"), Files.readString(
                TestQuestionnaires.FOLDER.resolve("alle-typer").resolve("1").resolve("questionnaire.yaml")));
        Files.writeString(version.resolve("figures.yaml"), figures);
        return new QuestionnaireFiles(folder);
    }
}
