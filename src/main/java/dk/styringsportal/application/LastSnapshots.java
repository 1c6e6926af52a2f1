package dk.styringsportal.application;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The submitted responses of municipalities, scored and frozen as they are now. */
@ApplicationScoped
class LastSnapshots {

    @Inject
    private ResponseRepository responses;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private CodedAnswers coded;

    @Inject
    private Clock clock;

    /** What municipalities have submitted, scored. */
    List<ScoredResponse> submitted(Campaign campaign) {
        SettledCodes codes = coded.scored(campaign);
        return responses.submittedTo(campaign.id()).stream()
                .map(response -> ScoredResponse.of(
                        codes.questionnaire(), response.organisation(), codes.with(Optional.empty(), response.answers())))
                .toList();
    }

    /** At the end of a campaign: a snapshot, if enough have submitted. */
    void take(Campaign campaign, String by) {
        List<ScoredResponse> submitted = submitted(campaign);
        if (submitted.size() >= Snapshot.MINIMUM) {
            snapshots.store(campaign.id(), clock.instant(), by, submitted);
        }
    }
}
