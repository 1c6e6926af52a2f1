package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ThemeScoreTest {

    private static final Theme FIRST = LeadershipSurvey.VERSION.theme(1).orElseThrow();

    @Test
    void i_hoej_grad_to_slet_ikke_give_100_two_thirds_one_third_and_0() {
        assertEquals(points(100, 1), score("4"));
        assertEquals(points(200, 3), score("3"));
        assertEquals(points(100, 3), score("2"));
        assertEquals(points(0, 1), score("1"));
        assertEquals(Optional.empty(), score("?"));
    }

    @Test
    void it_is_the_mean_of_questions_and_not_of_answers() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(CHIEFS, "0101", "ps-politisk-fokus", "4444?")
                .answering(CHIEFS, "0101", "ps-styringsdokumenter", "1")
                .answering(CHIEFS, "0101", "ps-samlet", "1111")
                .counts();

        ThemeScore score = ThemeScore.of(counts, FIRST, Optional.of(CHIEFS));
        assertEquals(points(50, 1), score.points());
        assertEquals(2, score.fields());
    }

    @Test
    void groups_are_compared_on_what_both_were_asked() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(CHIEFS, "0101", "ps-politisk-fokus", "4")
                .answering(CHIEFS, "0101", "ps-kendt-hos-medarbejdere", "1")
                .answering(CHAIRS, "0101", "ps-politisk-fokus", "3")
                .answering(CHAIRS, "0101", "ps-udvalg-involveret", "1")
                .counts();

        List<ThemeScore> compared = ThemeScore.compared(counts, FIRST, CHAIRS, CHIEFS);
        assertEquals(points(200, 3), compared.get(0).points());
        assertEquals(points(100, 1), compared.get(1).points());
        assertEquals(1, compared.get(0).fields());
        assertEquals(points(50, 1), ThemeScore.of(counts, FIRST, Optional.of(CHIEFS)).points());
    }

    private static Optional<Points> score(String given) {
        SurveyCounts counts = new LeadershipSurvey().answering(CHIEFS, "0101", "ps-politisk-fokus", given).counts();
        return ThemeScore.of(counts, FIRST, Optional.of(CHIEFS)).points();
    }

    private static Optional<Points> points(int numerator, int denominator) {
        return Optional.of(new Points(BigFraction.of(numerator, denominator)));
    }
}
