package dk.styringsportal.benchmark;

import static dk.styringsportal.testing.SmallQuestionnaire.VERSION;
import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MunicipalityResultTest {

    private static final Answers ANSWERS = answers("50", "50", "50", "50", "50");
    private static final List<ScoredResponse> RESPONSES = Municipalities.ofDenmark().all().stream()
            .limit(5)
            .map(municipality -> ScoredResponse.of(VERSION, municipality.code(), ANSWERS))
            .toList();

    @Test
    void a_campaign_that_does_not_show_ranks_hands_none_on() {
        assertEquals(Optional.empty(), rankWhenShown(false));
    }

    @Test
    void a_campaign_that_shows_ranks_hands_them_on() {
        assertEquals(Optional.of(1), rankWhenShown(true));
    }

    private static Optional<Integer> rankWhenShown(boolean ranksShown) {
        Municipality municipality = Municipalities.ofDenmark().all().get(0);
        Campaign campaign = new Campaign(
                new CampaignId(1),
                new RoundId(1),
                "Runde",
                VERSION.id(),
                "",
                Instant.EPOCH,
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                true,
                ranksShown);
        Comparison comparison = Comparison.of(
                VERSION,
                RESPONSES.get(0).scorecard(),
                municipality.code(),
                new Snapshot(1, campaign.id(), Instant.EPOCH, "kl-admin", RESPONSES),
                new GroupInSight(
                        Grouping.USUAL.of(ComparisonGroup.Kind.REGION, municipality), List.of(), Set.of(municipality.code())));
        MunicipalityResult result = new MunicipalityResult(
                campaign,
                VERSION,
                municipality,
                new Submission("Socialchefen", Instant.EPOCH),
                ANSWERS,
                List.of(),
                RESPONSES.get(0).scorecard(),
                Optional.of(comparison));
        return result.comparison().orElseThrow().rank().flatMap(Rank::total);
    }
}
