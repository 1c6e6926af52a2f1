package dk.styringsportal.api;

import static dk.styringsportal.testing.SmallQuestionnaire.VERSION;
import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.api.ComparisonJson.IntervalJson;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.report.SpreadSentences;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How sure means are, of the nation and of a group, when not all of either have answered. */
class ComparisonJsonTest {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();

    /** The first six municipalities have answered, beside a group of the first so many. */
    private static Comparison comparison(int groupSize) {
        List<ScoredResponse> responses = new ArrayList<>();
        for (String points : List.of("100", "50", "50", "100", "0", "50")) {
            responses.add(ScoredResponse.of(
                    VERSION, ALL.get(responses.size()).code(), answers(points, points, points, points, points)));
        }
        GroupInSight group = new GroupInSight(
                new ComparisonGroup(ComparisonGroup.Kind.REGION, "Region Prøve", new GroupMethod.Named(), ALL.subList(0, groupSize)),
                List.of(),
                ALL.stream().map(Municipality::code).collect(Collectors.toSet()));
        return Comparison.of(
                VERSION,
                responses.get(0).scorecard(),
                ALL.get(0).code(),
                new Snapshot(1, new CampaignId(1), Instant.EPOCH, "kl-admin", responses),
                group);
    }

    private static void assertRange(String low, String high, IntervalJson interval) {
        assertEquals(new IntervalJson(new BigDecimal(low), new BigDecimal(high)), interval);
    }

    /**
     * <pre>
     * # R 4.2.2
     * x &lt;- c(100, 50, 50, 100, 0, 50)
     * for (N in c(98, 8)) print(mean(x) + c(-1, 1) * qt(.975, 5) * sd(x) / sqrt(6) * sqrt(1 - 6 / N), digits = 12)
     * # 20.0622705517 96.6043961150
     * # 38.5836720710 78.0829945956
     * </pre>
     */
    @Test
    void a_groups_mean_has_the_interval_of_its_own_members_and_the_nations_that_of_all() {
        ComparisonJson json = ComparisonJson.of(comparison(8), true);

        assertRange("20.0623", "96.6044", json.total().interval());
        assertRange("38.5837", "78.083", json.total().groupInterval());
        assertEquals(json.total().groupInterval(), json.themes().get(0).groupInterval());
        assertEquals(json.total().groupInterval(), json.questions().get(2).groupInterval());
    }

    @Test
    void the_page_says_the_same() {
        Comparison comparison = comparison(8);
        String sentences = String.join(" ", SpreadSentences.in(Locale.forLanguageTag("da"))
                .of(comparison.total(), "Region Prøve", Optional.of(comparison.population())));

        assertTrue(sentences.contains("20,06") && sentences.contains("96,60"), sentences);
        assertTrue(sentences.contains("38,58") && sentences.contains("78,08"), sentences);
    }

    @Test
    void there_is_nothing_to_estimate_where_all_members_have_answered_and_nothing_is_told_unasked() {
        assertNull(ComparisonJson.of(comparison(6), true).total().groupInterval());
        assertNull(ComparisonJson.of(comparison(8), false).total().groupInterval());
        assertNull(ComparisonJson.of(comparison(8), false).total().interval());
    }

    @Test
    void a_group_that_is_refused_has_no_interval() {
        ComparisonJson json = ComparisonJson.of(comparison(4), true);

        assertNull(json.total().group());
        assertNull(json.total().groupInterval());
    }
}
