package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.AnyQuestionnaire;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for every questionnaire and whatever is answered, tried on questionnaires and answers drawn at random. */
class ConditionPropertiesTest {

    private static final int ANSWER_SETS = 12;

    private static final List<QuestionnaireVersion> QUESTIONNAIRES = drawn(120);

    private final SplittableRandom random = new SplittableRandom(3);

    /** Something that must hold. */
    private interface Property {
        void check(QuestionnaireVersion questionnaire, Answers answers);
    }

    private void always(Property property) {
        for (QuestionnaireVersion questionnaire : QUESTIONNAIRES) {
            for (int j = 0; j < ANSWER_SETS; j++) {
                property.check(questionnaire, AnyAnswer.some(questionnaire, random));
            }
        }
    }

    private static List<QuestionnaireVersion> drawn(int questionnaires) {
        SplittableRandom random = new SplittableRandom(17);
        List<QuestionnaireVersion> drawn = new ArrayList<>(List.of(TestQuestionnaires.EVERY_TYPE));
        for (int i = 0; i < questionnaires; i++) {
            drawn.add(AnyQuestionnaire.of(random));
        }
        return drawn;
    }

    @Test
    void what_is_drawn_hides_and_shows() {
        int[] hidden = {0};
        int[] shown = {0};
        always((questionnaire, answers) -> {
            Asked asked = Asked.of(questionnaire, answers);
            answers.values().keySet().forEach(code -> {
                boolean counts = asked.answerTo(questionnaire.item(code).orElseThrow()).equals(answers.to(code));
                (counts ? shown : hidden)[0]++;
            });
        });
        assertTrue(hidden[0] > 500 && shown[0] > 500, hidden[0] + " hidden, " + shown[0] + " shown");
    }

    @Test
    void to_hide_twice_is_to_hide_once() {
        always((questionnaire, answers) -> {
            Asked once = Asked.of(questionnaire, answers);
            Asked twice = Asked.of(questionnaire, once.answers());

            assertEquals(once.answers(), twice.answers());
            assertSameAsked(questionnaire, once, twice);
        });
    }

    @Test
    void what_is_not_asked_counts_nowhere() {
        always((questionnaire, answers) -> {
            Asked asked = Asked.of(questionnaire, answers);
            Answers others = answers;
            for (Item item : questionnaire.items()) {
                if (!asked.isAsked(item) && item.type().asks()) {
                    others = AnswerSet.with(others, item.code(), AnyAnswer.to(item, random));
                }
            }

            assertSameAsked(questionnaire, asked, Asked.of(questionnaire, others));
            assertEquals(Scoring.score(questionnaire, answers), Scoring.score(questionnaire, others));
            assertEquals(Scoring.score(questionnaire, answers), Scoring.score(questionnaire, asked.answers()));
        });
    }

    @Test
    void an_answer_counts_unchanged_wherever_all_of_its_item_is_asked() {
        always((questionnaire, answers) -> {
            Asked asked = Asked.of(questionnaire, answers);
            for (Item item : questionnaire.items()) {
                boolean whole = asked.rows(item).size() == item.rows().size()
                        && asked.options(item).size() == item.options().size();
                if (asked.isAsked(item) && whole) {
                    assertEquals(answers.to(item.code()), asked.answerTo(item));
                }
            }
        });
    }

    @Test
    void completeness_what_is_missing_and_progress_agree() {
        always((questionnaire, answers) -> {
            Asked asked = Asked.of(questionnaire, answers);
            List<Item> questions = asked.items().stream().filter(item -> item.type().asks()).toList();

            assertTrue(questions.containsAll(asked.missing()));
            for (Item item : questions) {
                assertTrue(!asked.isComplete(item) || !asked.isMissing(item), item.code() + " is complete and missing");
                assertTrue(asked.isComplete(item) || asked.isMissing(item) || item.isOptional(), item.code() + " is neither");
                assertTrue(!asked.isComplete(item) || asked.answerTo(item).isPresent());
            }
            Progress progress = asked.progress();
            assertEquals(questions.size(), progress.items());
            assertEquals(asked.missing().size(), progress.missing());
            assertEquals(questions.stream().filter(asked::isComplete).count(), progress.answered());
            assertEquals(asked.missing().isEmpty(), progress.isComplete());
        });
    }

    @Test
    void the_order_of_items_does_not_matter() {
        always((questionnaire, answers) -> {
            QuestionnaireVersion shuffled = shuffled(questionnaire);
            Asked asked = Asked.of(questionnaire, answers);
            Asked otherwise = Asked.of(shuffled, answers);

            assertEquals(asked.answers(), otherwise.answers());
            assertEquals(Set.copyOf(asked.items()), Set.copyOf(otherwise.items()));
            assertEquals(codes(asked.missing()), codes(otherwise.missing()));
            assertEquals(Scoring.score(questionnaire, answers).total(), Scoring.score(shuffled, answers).total());
        });
    }

    @Test
    void whatever_is_missing_can_be_answered() {
        always((questionnaire, answers) -> {
            Answers filled = answers;
            for (int round = 0; round < questionnaire.items().size() + 1; round++) {
                Asked asked = Asked.of(questionnaire, filled);
                for (Item item : asked.missing()) {
                    filled = AnswerSet.with(filled, item.code(), complete(item, asked));
                }
            }
            assertEquals(List.of(), codes(Asked.of(questionnaire, filled).missing()).stream().toList());
        });
    }

    /** A complete answer out of what can be chosen, drawn until one is found. */
    private AnswerValue complete(Item item, Asked asked) {
        for (int draw = 0; draw < 5000; draw++) {
            Optional<AnswerValue> value = Optional.of(AnyAnswer.to(item, random))
                    .flatMap(drawn -> drawn.keeping(
                            row -> asked.rows(item).stream().anyMatch(left -> left.key().equals(row)),
                            option -> asked.options(item).stream().anyMatch(left -> left.key().equals(option))))
                    .filter(kept -> item.type().isComplete(kept, asked.rows(item), asked.options(item).size()));
            if (value.isPresent()) {
                return value.get();
            }
        }
        throw new AssertionError("No complete answer to " + item);
    }

    private static void assertSameAsked(QuestionnaireVersion questionnaire, Asked one, Asked other) {
        assertEquals(one.items(), other.items());
        for (Item item : questionnaire.items()) {
            assertEquals(one.rows(item), other.rows(item));
            assertEquals(one.options(item), other.options(item));
            assertEquals(one.answerTo(item), other.answerTo(item));
        }
        assertEquals(one.missing(), other.missing());
    }

    private QuestionnaireVersion shuffled(QuestionnaireVersion version) {
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : version.themes()) {
            List<Item> items = new ArrayList<>(theme.items());
            Collections.shuffle(items, new Random(random.nextLong()));
            themes.add(new Theme(theme.number(), theme.title(), theme.introduction(), theme.weight(), items));
        }
        Collections.shuffle(themes, new Random(random.nextLong()));
        return new QuestionnaireVersion(
                version.id(), version.state(), version.title(), version.introduction(), version.reservation(),
                version.origin(), version.previous(), version.groups(), version.literature(), themes, List.of(), List.of(),
                version.assessment(), version.translations(), version.contentHash());
    }

    private static Set<ItemCode> codes(List<Item> items) {
        return items.stream().map(Item::code).collect(Collectors.toCollection(() -> Collections.newSetFromMap(new TreeMap<>())));
    }
}
