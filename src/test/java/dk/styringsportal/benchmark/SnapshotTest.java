package dk.styringsportal.benchmark;

import static dk.styringsportal.testing.SmallQuestionnaire.VERSION;
import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void under_five_submitted_are_refused() {
        TooFewResponsesException refused = assertThrows(TooFewResponsesException.class, () -> snapshot(responses(4)));

        assertEquals(4, refused.n());
        assertEquals(5, refused.minimum());
        assertThrows(TooFewResponsesException.class, () -> Snapshot.checkEnough(0));
    }

    @Test
    void five_are_enough() {
        assertDoesNotThrow(() -> Snapshot.checkEnough(5));
        assertEquals(5, snapshot(responses(5)).responses().size());
    }

    @Test
    void responses_stand_in_the_order_of_organisations() {
        List<ScoredResponse> shuffled = responses(6);
        Collections.reverse(shuffled);

        assertEquals(responses(6), snapshot(shuffled).responses());
    }

    private static Snapshot snapshot(List<ScoredResponse> responses) {
        return new Snapshot(1, new CampaignId(1), Instant.EPOCH, "kl-admin", responses);
    }

    private static List<ScoredResponse> responses(int n) {
        List<ScoredResponse> responses = new ArrayList<>();
        for (Municipality municipality : Municipalities.ofDenmark().all().subList(0, n)) {
            responses.add(ScoredResponse.of(VERSION, municipality.code(), answers("50", "50", "50", "50", "50")));
        }
        return responses;
    }
}
