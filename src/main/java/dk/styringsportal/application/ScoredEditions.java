package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The municipalities' scores in editions. Those that were asked for last are kept, so that a file is read once and not for each
 * municipality: an edition's answers never change.
 */
@ApplicationScoped
class ScoredEditions {

    /** With less than a megabyte each. */
    private static final int KEPT = 8;

    @Inject
    private EditionRepository editions;

    @Inject
    private ReadingEditions reading;

    @Inject
    private LineReader reader;

    @Inject
    private Clock clock;

    private final KeptNewest<EditionScores> kept = new KeptNewest<>(KEPT);

    /** The newest edition of the campaign that is public or in hearing, for KL also one that is approved; empty where there is none. */
    Optional<Edition> newest(User user, CampaignId campaign) {
        Instant now = clock.instant();
        return editions.of(campaign).stream()
                .map(edition -> edition.settledAt(now))
                .filter(edition -> edition.isPublicAt(now)
                        || edition.isInHearingAt(now)
                        || Tenancy.mayApproveEditions(user) && edition.state() == EditionState.APPROVED)
                .findFirst();
    }

    EditionScores of(Edition edition) {
        return kept.of(edition, () -> EditionScores.of(new EditionFile(editions, edition.id()), reader, reading.definition(edition)));
    }
}
