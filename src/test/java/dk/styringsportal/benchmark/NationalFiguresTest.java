package dk.styringsportal.benchmark;

import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static dk.styringsportal.testing.SmallQuestionnaire.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.response.Answers;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.testing.ReferenceTable;
import dk.styringsportal.testing.SmallQuestionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NationalFiguresTest {

    /** R prints 15 digits. */
    private static final double PRINTED = 1e-12;

    private static final List<Map<String, String>> MUNICIPALITIES =
            ReferenceTable.read(NationalFiguresTest.class, "national.csv", "organisation");
    private static final List<Map<String, String>> FIGURES =
            ReferenceTable.read(NationalFiguresTest.class, "national.csv", "figure");

    @Test
    void agree_with_R() {
        NationalFigures nation = figures(fromReference());

        assertEquals(12, nation.n());
        assertEquals(8, FIGURES.size());
        for (Map<String, String> expected : FIGURES) {
            Distribution distribution = distribution(nation, expected.get("figure"));
            assertEquals(Integer.parseInt(expected.get("n")), distribution.n());
            assertEquals(Double.parseDouble(expected.get("mean")), distribution.mean(), PRINTED);
            assertEquals(Double.parseDouble(expected.get("median")), distribution.median(), PRINTED);
            assertEquals(Double.parseDouble(expected.get("q1")), distribution.q1(), PRINTED);
            assertEquals(Double.parseDouble(expected.get("q3")), distribution.q3(), PRINTED);
            assertEquals(Double.parseDouble(expected.get("min")), distribution.min(), PRINTED);
            assertEquals(Double.parseDouble(expected.get("max")), distribution.max(), PRINTED);
            if (expected.get("figure").startsWith("q")) {
                assertEquals(
                        Integer.parseInt(expected.get("full")),
                        nation.item(new ItemCode(expected.get("figure"))).fullPoints());
            }
        }
    }

    @Test
    void ranks_agree_with_R_and_ties_share_the_best() {
        List<Rank> ranks = figures(fromReference()).ranks();

        assertEquals(MUNICIPALITIES.size(), ranks.size());
        for (int i = 0; i < ranks.size(); i++) {
            Map<String, String> expected = MUNICIPALITIES.get(i);
            assertEquals(expected.get("organisation"), ranks.get(i).organisation().value());
            assertEquals(Optional.of(Integer.parseInt(expected.get("rank_total"))), ranks.get(i).total());
            assertEquals(
                    Map.of(
                            1, Integer.parseInt(expected.get("rank_theme1")),
                            2, Integer.parseInt(expected.get("rank_theme2"))),
                    ranks.get(i).themes());
        }
    }

    @Test
    void thirds_that_make_the_same_mean_share_a_rank() {
        List<Rank> ranks = figures(List.of(
                        answers("200/3", "200/3", "200/3", "0", "0"),
                        answers("100", "100", "0", "0", "0"),
                        answers("0", "100/3", "0", "0", "0")))
                .ranks();

        assertEquals(List.of(1, 1, 3), ranks.stream().map(rank -> rank.themes().get(1)).toList());
    }

    @Test
    void a_neutral_answer_counts_in_theme_and_total_and_not_in_its_own_distribution() {
        NationalFigures nation = figures(List.of(
                answers("neutral", "100", "100", "100", "100"),
                answers("0", "0", "0", "0", "0"),
                answers("100", "0", "0", "0", "0")));

        ItemFigures asked = nation.item(code(1));
        assertEquals(1, asked.neutral());
        assertEquals(List.of(0.0, 100.0), asked.distribution().orElseThrow().sorted());
        assertEquals(1, asked.fullPoints(), "the neutral mean of 100 is nobody's full points");
        assertEquals(3, nation.theme(1).distribution().orElseThrow().n());
        assertEquals(100, nation.theme(1).distribution().orElseThrow().max());
        assertEquals(3, nation.total().orElseThrow().n());
        assertEquals(3, asked.answers().get(0).n());
        assertEquals(1, count(asked, "neutral"));
    }

    @Test
    void an_incomplete_response_counts_where_it_has_points_only() {
        NationalFigures nation = figures(List.of(
                answers("100", "100", "100", "100", "100"),
                answers("50", "50", "50"),
                answers("", "0", "", "0", "0")));

        assertEquals(3, nation.n());
        assertEquals(List.of(100.0), nation.total().orElseThrow().sorted());
        assertEquals(List.of(50.0, 100.0), nation.theme(1).distribution().orElseThrow().sorted());
        assertEquals(List.of(0.0, 100.0), nation.theme(2).distribution().orElseThrow().sorted());
        assertEquals(List.of(50.0, 100.0), nation.item(code(1)).distribution().orElseThrow().sorted());
        assertEquals(3, nation.item(code(2)).distribution().orElseThrow().n());
        assertEquals(
                List.of(
                        new Rank(organisation(0), Optional.of(1), Map.of(1, 1, 2, 1)),
                        new Rank(organisation(1), Optional.empty(), Map.of(1, 2)),
                        new Rank(organisation(2), Optional.empty(), Map.of(2, 2))),
                nation.ranks());
    }

    @Test
    void nobody_gives_figures_without_distribution() {
        NationalFigures nation = figures(List.of());

        assertEquals(0, nation.n());
        assertTrue(nation.total().isEmpty());
        assertTrue(nation.theme(2).distribution().isEmpty());
        assertTrue(nation.item(code(5)).distribution().isEmpty());
        assertEquals(0, nation.item(code(5)).answers().get(0).n());
        assertEquals(6, nation.item(code(5)).answers().get(0).options().size());
        assertTrue(nation.ranks().isEmpty());
    }

    private static List<Answers> fromReference() {
        return MUNICIPALITIES.stream()
                .map(row -> answers(row.get("q01"), row.get("q02"), row.get("q03"), row.get("q04"), row.get("q05")))
                .toList();
    }

    private static NationalFigures figures(List<Answers> all) {
        List<ScoredResponse> responses = new ArrayList<>();
        IntStream.range(0, all.size())
                .forEach(i -> responses.add(
                        ScoredResponse.of(SmallQuestionnaire.VERSION, organisation(i), all.get(i))));
        return NationalFigures.of(SmallQuestionnaire.VERSION, responses);
    }

    private static OrganisationCode organisation(int place) {
        return new OrganisationCode(MUNICIPALITIES.get(place).get("organisation"));
    }

    private static Distribution distribution(NationalFigures nation, String figure) {
        return switch (figure) {
            case "total" -> nation.total().orElseThrow();
            case "theme1" -> nation.theme(1).distribution().orElseThrow();
            case "theme2" -> nation.theme(2).distribution().orElseThrow();
            default -> nation.item(new ItemCode(figure)).distribution().orElseThrow();
        };
    }

    private static int count(ItemFigures figures, String option) {
        return figures.answers().get(0).options().stream()
                .filter(counted -> counted.option().key().equals(new OptionKey(option)))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
