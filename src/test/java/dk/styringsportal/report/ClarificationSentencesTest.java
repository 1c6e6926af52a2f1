package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClarificationSentencesTest {

    private static final Instant AT = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void each_clarification_is_told_with_question_and_date_in_the_questionnaires_order() {
        MunicipalityResult result = SampleResults.clarified(
                SampleResults.best(), List.of(of("q10", "Hele året."), of("q04", "Ja, de {tæller} med.")));

        assertEquals(
                List.of("Spørgsmål 4 (3. marts 2026): Ja, de {tæller} med.", "Spørgsmål 10 (3. marts 2026): Hele året."),
                new ClarificationSentences(result, ReportTexts.DANISH).all());
        assertTrue(ScoreReport.of(result, AT, ReportTexts.DANISH).blocks().stream()
                .anyMatch(block -> block instanceof Block.BulletList list
                        && list.items().contains("Spørgsmål 10 (3. marts 2026): Hele året.")));
    }

    @Test
    void without_clarifications_the_method_does_not_speak_of_them() {
        Report report = ScoreReport.of(SampleResults.alone(SampleResults.best()), AT, ReportTexts.DANISH);

        assertTrue(report.blocks().stream()
                .noneMatch(block -> block instanceof Block.Heading heading && heading.text().contains("Præcisering")));
    }

    private static Clarification of(String item, String text) {
        return new Clarification(new CampaignId(1), new ItemCode(item), 1, text, "KL", AT);
    }
}
