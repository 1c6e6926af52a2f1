package dk.styringsportal.slides;


import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.committee.CommitteeDeck;
import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.testing.MunicipalityResults;
import dk.styringsportal.testing.QuickXml;
import dk.styringsportal.testing.SteeringOverview;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The committee's slides, read back out of the file. */
@ExtendWith(QuickXml.class)
class CommitteeDeckTest {

    private static final double EXACT = 1e-12;
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);
    private static final QuestionnaireVersion WORDY = MunicipalityResults.wordy(SteeringOverview.VERSION);

    static Stream<Named<MunicipalityResult>> results() {
        return Stream.of(
                Named.of("compared", SampleResults.compared(SampleResults.random(5))),
                Named.of("alone", SampleResults.alone(SampleResults.random(5))),
                Named.of("best", SampleResults.compared(SampleResults.best())),
                Named.of("longest", MunicipalityResults.compared(WORDY, InventedAnswers.of(WORDY, 3), "Runde om styring ".repeat(9))),
                Named.of("no answers", MunicipalityResults.alone(SteeringOverview.VERSION, Answers.NONE, "Runde")));
    }

    @ParameterizedTest
    @MethodSource("results")
    void charts_and_tables_hold_the_score_report_s_figures(MunicipalityResult result) throws Exception {
        byte[] file = write(deck(result));
        Files.write(Path.of("target", "udvalg-" + result.questionnaire().title().length() + result.comparison().isPresent() + ".pptx"), file);
        ReadDeck read = ReadDeck.of(file);
        List<Theme> themes = result.questionnaire().themes();
        List<List<String>> table = ReadDeck.table(read.slide("Point i hvert tema i tal"));
        assertEquals(themes.size() + 1, table.size());
        for (int i = 0; i < themes.size(); i++) {
            assertEquals(NUMBERS.points(result.scorecard().theme(themes.get(i).number()).points()), table.get(i + 1).get(1));
        }
        if (result.scorecard().theme(1).points().isEmpty()) {
            assertTrue(ReadDeck.texts(read.slide("Resultat")).contains("Ingen temaer har point."));
        } else {
            result.scorecard().total().ifPresent(total -> assertTrue(ReadDeck.texts(read.slide("Point i hvert tema"))
                    .contains("samlet " + NUMBERS.points(total) + " af 100 point")));
            ReadDeck.ReadChart chart = read.chart(read.slide("Point i hvert tema")).orElseThrow();
            for (int i = 0; i < themes.size(); i++) {
                int number = themes.get(i).number();
                assertEquals(
                        result.scorecard().theme(number).points().orElseThrow().value().doubleValue(),
                        chart.drawn(0, i).orElseThrow(),
                        EXACT);
                assertTrue(chart.words().contains(NUMBERS.points(result.scorecard().theme(number).points())), chart.words());
                if (result.comparison().isPresent()) {
                    assertEquals(
                            result.comparison().get().theme(number).line().nation().orElseThrow().median(),
                            chart.drawn(1, i).orElseThrow(),
                            EXACT);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void every_slide_has_a_title_of_its_own(MunicipalityResult result) throws Exception {
        List<String> titles = ReadDeck.of(write(deck(result))).show().getSlides().stream().map(XSLFSlide::getTitle).toList();

        assertEquals(titles.size(), new HashSet<>(titles).size(), titles.toString());
        assertTrue(titles.containsAll(List.of("Tre styrker", "Tre punkter at udvikle", "Forbehold")), titles.toString());
    }

    @Test
    void the_same_result_gives_the_same_bytes() throws Exception {
        Deck deck = deck(SampleResults.compared(SampleResults.random(5)));
        byte[] first = write(deck);
        Thread.sleep(1100);

        assertArrayEquals(first, write(deck));
    }

    private static Deck deck(MunicipalityResult result) {
        return CommitteeDeck.of(ScoreMaterial.of(result), SampleResults.MADE, ReportTexts.DANISH);
    }

    private static byte[] write(Deck deck) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PowerPointDeck().write(deck, out);
        return out.toByteArray();
    }
}
