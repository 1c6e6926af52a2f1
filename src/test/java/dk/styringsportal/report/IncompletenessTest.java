package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.MunicipalityResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncompletenessTest {

    private static final MunicipalityResult ACCEPTED =
            SampleResults.accepted(SampleResults.best(), "Kommunen har skiftet system.");

    @Test
    void it_is_said_plainly_how_much_is_answered_and_that_there_is_no_total() {
        List<String> sentences = new Incompleteness(ACCEPTED, ReportTexts.DANISH).sentences();

        assertTrue(ACCEPTED.scorecard().total().isEmpty());
        assertTrue(sentences.get(0).startsWith("Besvarelsen er godtaget uden svar på alle spørgsmål: 46 af 47 er"
                + " besvaret, ingen samlet score."), sentences.get(0));
        assertEquals("KL’s begrundelse: Kommunen har skiftet system.", sentences.get(1));
    }

    @Test
    void the_report_says_so_first_of_all_and_gives_the_theme_with_the_gap_no_points() {
        Report report = ScoreReport.of(ACCEPTED, Instant.EPOCH, ReportTexts.DANISH);

        assertTrue(report.blocks().get(1) instanceof Block.Note note && note.title().equals("Ufuldstændig besvarelse"));
        assertTrue(ACCEPTED.scorecard().theme(1).points().isEmpty());
        assertTrue(ACCEPTED.scorecard().theme(2).points().isPresent());
    }

    @Test
    void a_whole_response_has_nothing_of_the_kind() {
        assertEquals(List.of(), new Incompleteness(SampleResults.compared(SampleResults.best()), ReportTexts.DANISH).sentences());
    }
}
