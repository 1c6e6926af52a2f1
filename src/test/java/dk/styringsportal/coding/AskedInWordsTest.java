package dk.styringsportal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.scoring.Standing;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.SteeringOverview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Question 12 of the steering overview, asked in words and coded into its six categories. */
class AskedInWordsTest {

    private static final ItemCode Q12 = new ItemCode("q12");
    private static final QuestionnaireVersion DIRECT = SteeringOverview.VERSION;
    private static final QuestionnaireVersion IN_WORDS = DIRECT.asking(Set.of(Q12));
    private static final Item CATEGORIES = SteeringOverview.item("q12");
    private static final int MANY = 400;

    @Test
    void it_is_a_text_to_whoever_answers_and_keeps_its_place() {
        Item asked = IN_WORDS.item(Q12).orElseThrow();

        assertTrue(asked.type() instanceof LongText);
        assertEquals(12, asked.number());
        assertEquals(CATEGORIES.wording().text(), asked.wording().text());
        CATEGORIES.rows().forEach(row -> assertTrue(asked.wording().help().orElseThrow().contains(row.label()), row.label()));
        assertFalse(IN_WORDS.consistency().stream().anyMatch(rule -> rule.expect().item().equals(Q12)));
        assertEquals(DIRECT.contentHash(), IN_WORDS.contentHash());
        assertEquals(DIRECT.items().size(), IN_WORDS.items().size());
    }

    @Test
    void what_other_questions_depend_on_cannot_be_asked_so() {
        assertTrue(DIRECT.possibleInWords().contains(CATEGORIES));
        DIRECT.possibleInWords().forEach(item -> assertTrue(
                DIRECT.items().stream()
                        .flatMap(other -> other.routing().enableWhen().stream())
                        .noneMatch(condition -> condition.items().contains(item.code())),
                item.code().value()));
        assertEquals(DIRECT, DIRECT.asking(Set.of(new ItemCode("findes-ikke"))));
    }

    @Test
    void coded_it_gives_the_same_points_as_asked_directly_whatever_was_answered() {
        Map<TextKey, AnswerValue> coded = new HashMap<>();
        List<Answers> direct = new ArrayList<>();
        List<Answers> inWords = new ArrayList<>();
        for (int seed = 0; seed < MANY; seed++) {
            Answers answers = AnswerSet.random(DIRECT, new SplittableRandom(seed));
            String text = "Vi følger op sådan " + words(seed);
            coded.put(TextKey.of(Optional.empty(), text), answers.to(Q12).orElseThrow());
            direct.add(answers);
            inWords.add(with(answers, text));
        }
        SettledCodes codes = SettledCodes.of(DIRECT, List.of(), List.of(new SettledCodes.Coded(Q12, CATEGORIES, coded)));

        assertEquals(MANY, coded.size());
        Set<Optional<?>> totals = direct.stream().map(answers -> Scoring.score(DIRECT, answers).total()).collect(Collectors.toSet());
        assertTrue(totals.size() > MANY / 2, "the sets differ");
        for (int i = 0; i < MANY; i++) {
            assertTrue(Asked.of(IN_WORDS, inWords.get(i)).missing().isEmpty());
            Scorecard expected = Scoring.score(DIRECT, direct.get(i));
            assertEquals(expected, Scoring.score(codes.questionnaire(), codes.with(Optional.empty(), inWords.get(i))));
        }
    }

    /** Letters, since digits in a row may look like something else. */
    private static String words(int seed) {
        return Integer.toString(seed).chars().mapToObj(digit -> String.valueOf((char) ('a' + digit - '0'))).collect(Collectors.joining());
    }

    private static Answers with(Answers answers, String text) {
        Map<ItemCode, AnswerValue> values = new HashMap<>(answers.values());
        values.put(Q12, IN_WORDS.item(Q12).orElseThrow().read(text));
        return new Answers(values);
    }

    @Test
    void uncoded_it_is_unanswered_and_never_nought() {
        Answers answers = with(AnswerSet.random(DIRECT, new SplittableRandom(1)), "Det ved vi ikke helt.");
        SettledCodes codes =
                SettledCodes.of(DIRECT, List.of(), List.of(new SettledCodes.Coded(Q12, CATEGORIES, Map.of())));

        Scorecard scorecard = Scoring.score(DIRECT, codes.with(Optional.empty(), answers));

        assertEquals(Standing.UNANSWERED, scorecard.item(Q12).standing());
        assertTrue(scorecard.total().isEmpty());
        assertTrue(scorecard.theme(1).points().isEmpty());
        assertTrue(scorecard.theme(2).points().isPresent());
    }

    @Test
    void its_codes_are_its_own_options() {
        CodeBook book = new CodeBook(
                1,
                new CodedQuestion("styringsoverblik-voksen", Q12),
                1,
                false,
                CATEGORIES.options().stream().map(option -> Code.named(option.key(), option.label())).toList(),
                "KL",
                Instant.EPOCH,
                Optional.empty());

        assertEquals(CATEGORIES, CodedItem.of(DIRECT, book));
        assertEquals(DIRECT, CodedItem.in(DIRECT, List.of(book), Locale.ENGLISH));
    }
}
