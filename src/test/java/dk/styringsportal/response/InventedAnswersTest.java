package dk.styringsportal.response;

import static dk.styringsportal.testing.SteeringOverview.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventedAnswersTest {

    private static final int MUNICIPALITIES = 98;
    private static final List<Answers> INVENTED = LongStream.rangeClosed(1, MUNICIPALITIES)
            .mapToObj(seed -> InventedAnswers.of(VERSION, seed))
            .toList();

    @Test
    void are_complete_and_such_as_the_questionnaire_accepts() {
        for (Answers answers : INVENTED) {
            assertTrue(Asked.of(VERSION, answers).missing().isEmpty());
            for (Item item : VERSION.items()) {
                assertEquals(
                        answers.to(item.code()).orElseThrow(),
                        item.read(answers.to(item.code()).orElseThrow().plain()));
            }
        }
    }

    /** Also where an option of a matrix of ticks stands alone, such as "Ingen barrierer". */
    @ParameterizedTest
    @MethodSource("all")
    void are_such_as_every_questionnaire_accepts(QuestionnaireVersion version) {
        for (long seed = 1; seed <= 20; seed++) {
            InventedAnswers.of(version, seed).values().forEach((code, value) ->
                    assertEquals(value, version.item(code).orElseThrow().read(value.plain())));
        }
    }

    static Stream<QuestionnaireVersion> all() {
        return new QuestionnaireFiles().versions().stream();
    }

    @Test
    void are_the_same_from_the_same_seed_and_others_from_another() {
        assertEquals(InventedAnswers.of(VERSION, 1), InventedAnswers.of(VERSION, 1));
        assertEquals(MUNICIPALITIES, INVENTED.stream().distinct().count());
    }

    @Test
    void are_the_same_on_every_machine() {
        List<String> totals = LongStream.rangeClosed(1, 3)
                .mapToObj(seed -> total(InventedAnswers.of(VERSION, seed)).exact())
                .toList();

        assertEquals(List.of("74055/1012", "9415/141", "376595/6204"), totals);
    }

    @Test
    void earn_more_with_higher_maturity() {
        double low = meanTotal(0.2);
        double middle = meanTotal(0.5);
        double high = meanTotal(0.8);

        assertTrue(low < middle - 10 && middle < high - 10, low + ", " + middle + ", " + high);
    }

    @Test
    void mostly_agree_with_each_other_and_sometimes_do_not() {
        long disagreeing = INVENTED.stream()
                .filter(answers -> Consistency.check(VERSION, answers).stream().anyMatch(Finding::contradiction))
                .count();

        assertTrue(disagreeing > 0 && disagreeing < MUNICIPALITIES / 2, disagreeing + " of " + MUNICIPALITIES);
    }

    @Test
    void now_and_then_come_from_a_municipality_without_internal_homes() {
        long neutral = LongStream.range(0, 216)
                .mapToObj(seed -> InventedAnswers.of(VERSION, seed))
                .filter(answers -> answers.chosen(new ItemCode("q17"))
                        .equals(Optional.of(new OptionKey("ingen-interne-botilbud"))))
                .count();

        assertTrue(neutral > 5 && neutral < 20, "about 12 are expected, not " + neutral);
    }

    @Test
    void a_draft_holds_the_first_items_only() {
        Answers complete = InventedAnswers.of(VERSION, 1);

        Answers draft = InventedAnswers.firstItems(VERSION, complete, 23);

        assertEquals(new Progress(23, 47, 24), Asked.of(VERSION, draft).progress());
        assertEquals(complete.to(new ItemCode("q23")), draft.to(new ItemCode("q23")));
        assertFalse(draft.values().containsKey(new ItemCode("q24")));
        assertEquals(Answers.NONE, InventedAnswers.firstItems(VERSION, complete, 0));
    }

    @Test
    void maturity_is_a_share() {
        assertThrows(IllegalArgumentException.class, () -> InventedAnswers.of(VERSION, 1, 50));
        assertThrows(IllegalArgumentException.class, () -> InventedAnswers.of(VERSION, 1, Double.NaN));
    }

    private static double meanTotal(double maturity) {
        return LongStream.rangeClosed(1, 30)
                .mapToObj(seed -> total(InventedAnswers.of(VERSION, seed, maturity)))
                .mapToDouble(Points::toDouble)
                .average()
                .orElseThrow();
    }

    private static Points total(Answers answers) {
        return Scoring.score(VERSION, answers).total().orElseThrow();
    }
}
