package dk.styringsportal.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.VersionDifference.Change;
import dk.styringsportal.questionnaire.VersionDifference.ItemDifference;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class VersionDifferenceTest {

    private static final ScoringRule RULE = new ScoringRule.PointsPerOption();

    @Test
    void other_words_leave_figures_comparable() {
        ItemDifference difference = between(choice("Har I en plan?", "Ja", 100), choice("Har kommunen en plan?", "Jo", 100));

        assertEquals(Set.of(Change.WORDING), difference.changes());
        assertTrue(difference.isComparable());
    }

    @Test
    void other_points_do_not() {
        ItemDifference difference = between(choice("Har I en plan?", "Ja", 100), choice("Har I en plan?", "Ja", 50));

        assertEquals(Set.of(Change.SCORING), difference.changes());
        assertFalse(difference.isComparable());
    }

    @Test
    void another_weight_is_another_scoring() {
        Item before = choice("Har I en plan?", "Ja", 100);
        Item after = new Item(before.code(), 1, before.wording(), before.type(), before.rule(),
                new Weighing(BigFraction.of(2), Weighing.WhenNotAsked.LEAVE_OUT), before.routing(), before.traits());

        assertEquals(Set.of(Change.SCORING), between(before, after).changes());
    }

    @Test
    void other_limits_are_other_answers() {
        ItemDifference difference = between(number("kr.", 100), number("kr.", 200));

        assertEquals(Set.of(Change.ANSWERS), difference.changes());
        assertFalse(difference.isComparable());
        assertEquals(Set.of(), between(number("kr.", 100), number("kr.", 100)).changes());
    }

    /** The numbers of the one round are a thousand times those of the other. */
    @Test
    void another_unit_is_another_answer() {
        ItemDifference difference = between(number("kr.", 100), number("1.000 kr.", 100));

        assertEquals(Set.of(Change.ANSWERS), difference.changes());
        assertFalse(difference.isComparable());
    }

    @Test
    void another_unit_of_a_column_is_another_answer() {
        assertEquals(Set.of(Change.ANSWERS), between(numbers("kr."), numbers("1.000 kr.")).changes());
        assertEquals(Set.of(), between(numbers("kr."), numbers("kr.")).changes());
    }

    @Test
    void another_weight_of_a_theme_leaves_its_questions_comparable_and_the_total_not() {
        List<Item> items = List.of(choice("Har I en plan?", "Ja", 100), named("q02", number("kr.", 1)));

        VersionDifference difference = VersionDifference.between(
                version(new Theme(1, "Tema", Optional.empty(), BigFraction.ONE, items)),
                version(new Theme(1, "Tema", Optional.empty(), BigFraction.of(2), items)));

        assertEquals(List.of(), difference.changed());
        assertEquals(Set.of(new ItemCode("q01")), difference.regrouped());
        assertFalse(difference.isScoreComparable());
    }

    @Test
    void what_has_moved_to_another_theme_is_comparable_and_the_themes_are_not() {
        Item stays = choice("Har I en plan?", "Ja", 100);
        Item moves = named("q02", stays);

        VersionDifference difference = VersionDifference.between(
                version(new Theme(1, "Et", List.of(stays, moves)), new Theme(2, "To", List.of(named("q03", stays)))),
                version(new Theme(1, "Et", List.of(stays)), new Theme(2, "To", List.of(moves, named("q03", stays)))));

        assertEquals(List.of(), difference.changed());
        assertEquals(Set.of(moves.code()), difference.regrouped());
        assertFalse(difference.isScoreComparable());
    }

    @Test
    void what_is_new_or_gone_is_said_so() {
        VersionDifference difference = VersionDifference.between(
                version(choice("a", "Ja", 100)), version(named("q02", number("kr.", 1))));

        assertEquals(
                List.of(Set.of(Change.NEW), Set.of(Change.REMOVED)),
                difference.items().stream().map(ItemDifference::changes).toList());
        assertFalse(difference.isScoreComparable(), "a question that gives points is gone");
    }

    /** The 2024 version changes ten wordings and nothing else: surveys/faglig-ledelse/2024/README.md. */
    @Test
    void the_group_surveys_of_today_differ_from_those_of_2014_in_ten_wordings() {
        QuestionnaireFiles files = new QuestionnaireFiles();
        QuestionnaireVersion today = files.version(new QuestionnaireVersionId("faglig-ledelse", "2024")).orElseThrow();
        QuestionnaireVersion then = today.previous().flatMap(files::version).orElseThrow();

        VersionDifference difference = VersionDifference.between(then, today);

        assertEquals(10, difference.changed().size());
        assertTrue(difference.changed().stream().allMatch(item -> item.changes().equals(Set.of(Change.WORDING))));
        assertTrue(difference.isScoreComparable());
    }

    private static ItemDifference between(Item before, Item after) {
        return VersionDifference.between(version(before), version(after)).items().get(0);
    }

    private static QuestionnaireVersion version(Item item) {
        return version(new Theme(1, "Tema", List.of(item)));
    }

    private static QuestionnaireVersion version(Theme... themes) {
        return new QuestionnaireVersion(
                new QuestionnaireVersionId("prove", "1"), QuestionnaireVersion.State.DRAFT, "Prøve", "", List.of(),
                List.of(), List.of(themes), List.of(), "");
    }

    private static Item choice(String text, String label, int points) {
        return new Item(
                new ItemCode("q01"), 1, wording(text), new SingleChoice(List.of(option("ja", label, points), option("nej", "Nej", 0))), RULE);
    }

    private static AnswerOption option(String key, String label, int points) {
        return new AnswerOption(
                new OptionKey(key), label, Optional.of(new OptionPoints.Fixed(Points.of(points))), Optional.empty());
    }

    private static Item number(String unit, int most) {
        NumberFormat format =
                new NumberFormat(Optional.of(unit), Optional.empty(), Optional.of(BigDecimal.valueOf(most)), 0);
        return new Item(new ItemCode("q01"), 1, wording("Hvor mange?"), new NumberQuestion(format, Set.of()), new ScoringRule.NotScored());
    }

    private static Item numbers(String unit) {
        Column column = new Column(new ColumnKey("udgift"), "Udgift",
                new NumberFormat(Optional.of(unit), Optional.empty(), Optional.empty(), 0));
        return new Item(
                new ItemCode("q01"), 1, wording("Hvor mange?"),
                new NumberMatrix(List.of(new Row(new RowKey("alle"), "Alle")), List.of(column), Set.of()),
                new ScoringRule.NotScored());
    }

    private static Item named(String code, Item item) {
        return new Item(new ItemCode(code), 1, item.wording(), item.type(), item.rule());
    }

    private static Wording wording(String text) {
        return new Wording(text, Optional.empty(), "", "", List.of(), "");
    }
}
