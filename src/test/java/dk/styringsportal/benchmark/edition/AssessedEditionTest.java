package dk.styringsportal.benchmark.edition;

import static dk.styringsportal.testing.AssessedSurvey.PRACTICE;
import static dk.styringsportal.testing.AssessedSurvey.TOOLS;
import static dk.styringsportal.testing.AssessedSurvey.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.AssessedSurvey;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.VerifiedEdition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An edition of self-evaluations that assessors have rated beside. */
class AssessedEditionTest {

    private static final String CONTENT = AssessedSurvey.FILES.content(AssessedSurvey.VERSION.id());

    /** Forty municipalities, the larger the better rated; four that two differ about, one of them not settled. */
    private static FrozenEdition edition() {
        List<EditionResponse> responses = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String code = AssessedSurvey.bySize().get(2 * i);
            char value = (char) ('1' + i / 10);
            responses.add(EditionResponse.kept(
                    AssessedSurvey.VERSION,
                    Optional.empty(),
                    List.of(new OrganisationCode(code)),
                    LeadershipSurvey.answers(Map.of("org-samlet", (char) ('1' + i % 4)))));
            outcomes.add(outcome(code, 2, PRACTICE, value, value, ' '));
            outcomes.add(i < 4
                    ? outcome(code, 2, TOOLS, '1', '2', i == 0 ? ' ' : '2')
                    : outcome(code, 2, TOOLS, '3', '3', ' '));
        }
        return FrozenEdition.assessed(AssessedSurvey.VERSION, CONTENT, responses, outcomes);
    }

    private static EditionContent content(FrozenEdition edition) {
        return EditionContent.read(edition.pieces(), edition.id(), new JsonLines());
    }

    private static BigDecimal number(EditionContent content, String kind, Map<String, Object> keys, String value) {
        return content.figure(kind, keys).orElseThrow().number(value).orElseThrow();
    }

    @Test
    void it_says_how_values_are_settled_how_far_two_agreed_and_what_goes_with_size() {
        EditionContent content = content(edition());
        Map<String, Object> practice = Map.of("criterion", "praksis", "theme", 2);

        assertEquals(new BigDecimal("40"), number(content, "assessment", practice, "n"));
        assertEquals(new BigDecimal("39"), number(content, "assessment", Map.of("criterion", "redskaber", "theme", 2), "n"));
        assertTrue(content.figure("assessment", Map.of("criterion", "praksis", "theme", 1)).orElseThrow().isSuppressed());
        assertEquals(new BigDecimal("36"), number(content, "agreement", Map.of("criterion", "redskaber"), "equal"));
        assertEquals(0, BigDecimal.ONE.compareTo(number(content, "agreement", Map.of("criterion", "praksis"), "kappa")));
        assertEquals(
                BigDecimal.ONE,
                number(content, "correlation", Map.of("criterion", "praksis", "theme", 2, "background", "population"), "robust"));
        assertEquals(
                BigDecimal.ZERO,
                number(content, "correlation", Map.of("item", "org-samlet", "background", "population"), "robust"));
    }

    @Test
    void the_file_is_worked_out_again_and_names_no_assessor() {
        FrozenEdition edition = edition();

        VerifiedEdition.assertSound(edition);
        assertTrue(edition.text().contains("\"section\":\"assessment\",\"settled\":\"i-mindre-grad\""), "settled values are in it");
        assertFalse(edition.text().contains("kl-admin"));
    }

    @Test
    void an_assessment_that_was_changed_with_care_does_not_give_the_figures() {
        FrozenEdition edition = edition();
        String changed = edition.text().replaceFirst(
                "\"ratings\":\\[\"slet-ikke\",\"slet-ikke\"],\"section\":\"assessment\",\"settled\":\"slet-ikke\"",
                "\"ratings\":[\"i-hoej-grad\",\"i-hoej-grad\"],\"section\":\"assessment\",\"settled\":\"i-hoej-grad\"");

        assertFalse(changed.equals(edition.text()));
        String refusal = assertThrows(
                        EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(changed)))
                .getMessage();
        assertTrue(refusal.contains("the answers in the file give"), refusal);
    }

    @Test
    void an_assessment_that_does_not_fit_the_questionnaire_is_refused() {
        String changed = edition().text().replaceFirst("\"criterion\":\"praksis\"", "\"criterion\":\"praxis\"");

        assertThrows(EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(changed)));
    }
}
