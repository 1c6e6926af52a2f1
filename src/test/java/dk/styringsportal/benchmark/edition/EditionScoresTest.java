package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.PossiblePoints;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.SteeringOverview;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A municipality beside the figures of an edition. */
class EditionScoresTest {

    private static final QuestionnaireVersion ASKED = SteeringOverview.VERSION;
    private static final Municipality OWN = Municipalities.ofDenmark().all().get(0);
    private static final double EXACT = 1e-9;

    @Test
    void every_figure_of_the_nation_is_that_of_the_edition() {
        FrozenEdition frozen = edition(FrozenEdition.responses(ASKED, 40));
        EditionContent content = content(frozen);
        Comparison comparison = comparison(frozen);

        same(content.figure("total", Map.of()).orElseThrow(), comparison.total().nation());
        for (Theme theme : ASKED.themes()) {
            same(
                    content.figure("theme", Map.of("theme", theme.number())).orElseThrow(),
                    comparison.theme(theme.number()).line().nation());
        }
        for (Item item : ASKED.counting()) {
            EditionFigure figure = content.figure("item", Map.of("item", item.code().value())).orElseThrow();
            Comparison.ItemLine line = comparison.item(item.code());
            same(figure, line.line().nation());
            assertEquals(figure.number("fullPoints").orElseThrow().intValue(), line.fullPoints());
            assertEquals(figure.number("neutral").orElseThrow().intValue(), line.figures().neutral());
        }
    }

    @Test
    void what_the_edition_withholds_is_nowhere_in_the_comparison() {
        ItemCode few = new ItemCode("q04");
        List<EditionResponse> responses = new ArrayList<>();
        for (EditionResponse response : FrozenEdition.responses(ASKED, 6)) {
            Map<ItemCode, AnswerValue> answers = new HashMap<>(response.answers().values());
            if (responses.size() >= 3) {
                answers.remove(few);
            }
            responses.add(new EditionResponse(Optional.empty(), response.about(), new Answers(answers)));
        }
        FrozenEdition frozen = edition(responses);
        assertTrue(content(frozen).figure("item", Map.of("item", few.value())).orElseThrow().isSuppressed());

        Comparison comparison = comparison(frozen);
        Comparison.ItemLine line = comparison.item(few);
        assertEquals(Optional.empty(), line.line().nation());
        assertEquals(Optional.empty(), line.differenceToMean());
        assertEquals(0, line.fullPoints());
        assertTrue(line.figures().answers().stream().allMatch(field -> field.n() == 0));
        assertFalse(comparison.strongest().contains(few) || comparison.weakest().contains(few));
        assertEquals(Optional.empty(), comparison.total().nation(), "three have a total");
        assertTrue(comparison.item(new ItemCode("q05")).line().nation().isPresent());
    }

    @Test
    void an_edition_of_fewer_than_five_compares_nothing() {
        FrozenEdition frozen = edition(FrozenEdition.responses(ASKED, 4));
        assertEquals(Optional.empty(), scores(frozen, ASKED).snapshot(PublishedEditions.of(frozen, ASKED).edition()));
    }

    @Test
    void a_response_is_that_of_the_edition_whatever_words_it_has_and_until_an_answer_changes() {
        QuestionnaireVersion small = FrozenEdition.smallQuestionnaire();
        EditionScores scores = scores(FrozenEdition.small(6), small);
        Map<ItemCode, AnswerValue> answers = new HashMap<>(scores.own(OWN.code()).orElseThrow().answers().values());
        answers.put(new ItemCode("q2"), new AnswerValue.Text("Ord, som udgaven ikke har"));
        assertEquals(EditionBasis.Own.SAME, scores.standing(OWN.code(), new Answers(answers)));

        AnswerValue.Chosen given = (AnswerValue.Chosen) answers.get(new ItemCode("q1"));
        answers.put(new ItemCode("q1"), new AnswerValue.Chosen(new OptionKey(given.option().value().equals("ja") ? "nej" : "ja")));
        assertEquals(EditionBasis.Own.CHANGED, scores.standing(OWN.code(), new Answers(answers)));
        OrganisationCode other = Municipalities.ofDenmark().all().get(50).code();
        assertEquals(EditionBasis.Own.ABSENT, scores.standing(other, new Answers(answers)));
        assertEquals(6, scores.members().size());
        assertFalse(scores.members().contains(other));
    }

    private static void same(EditionFigure figure, Optional<Distribution> found) {
        Distribution nation = found.orElseThrow();
        assertEquals(figure.number("n").orElseThrow().intValue(), nation.n());
        assertEquals(figure.number("mean").orElseThrow().doubleValue(), nation.mean(), EXACT);
        if (figure.kind().equals("item") && PossiblePoints.areTwo(ASKED.item((String) figure.keys().get("item")).orElseThrow())) {
            assertFalse(figure.values().keySet().stream().anyMatch(Set.of("median", "q1", "q3")::contains), figure.name());
            return;
        }
        assertEquals(figure.number("median").orElseThrow().doubleValue(), nation.median(), EXACT);
        assertEquals(figure.number("q1").orElseThrow().doubleValue(), nation.q1(), EXACT);
        assertEquals(figure.number("q3").orElseThrow().doubleValue(), nation.q3(), EXACT);
    }

    private static Comparison comparison(FrozenEdition frozen) {
        EditionScores scores = scores(frozen, ASKED);
        ScoredResponse own = scores.own(OWN.code()).orElseThrow();
        return Comparison.of(
                ASKED,
                own.scorecard(),
                OWN.code(),
                scores.snapshot(PublishedEditions.of(frozen, ASKED).edition()).orElseThrow(),
                new GroupInSight(Grouping.USUAL.of(ComparisonGroup.Kind.REGION, OWN), List.of(), Set.of(OWN.code())),
                Set.of(),
                scores.minimum());
    }

    private static EditionScores scores(FrozenEdition frozen, QuestionnaireVersion asked) {
        return EditionScores.of(new EditionFile(frozen.pieces(), frozen.id()), new JsonLines(), asked);
    }

    private static EditionContent content(FrozenEdition frozen) {
        return EditionContent.read(frozen.pieces(), frozen.id(), new JsonLines());
    }

    private static FrozenEdition edition(List<EditionResponse> responses) {
        return FrozenEdition.of(ASKED, new QuestionnaireFiles(Path.of("surveys")).content(ASKED.id()), responses);
    }
}
