package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The published edition of a demonstration; its answers are invented, and it says so. */
@ApplicationScoped
class DemoEdition {

    private static final String MAKER = "kl-admin";
    private static final String APPROVER = "kl-analytiker";

    @Inject
    private EditionRepository editions;

    @Inject
    private EditionMaterial material;

    @Inject
    private LineReader reader;

    /**
     * Freezes, approves and publishes, all on one day in the past. To be called in a transaction.
     *
     * @param closedAt when the campaign took its last answer
     */
    void publish(Campaign campaign, Round round, Instant closedAt, Instant at) {
        Edition draft = editions.add(campaign.id(), EditionVersion.FIRST, campaign.title(), MAKER, at, "");
        String checksum = new Freezing(editions, draft.id(), reader)
                .freeze(
                        material.of(draft, campaign, round, closedAt, TabledFacts.NONE),
                        material.responses(campaign),
                        Optional.empty(),
                        () -> {});
        editions.update(draft.commented(checksum).approved(APPROVER).publishedFrom(at, at));
        record(draft, EditionEvent.Kind.FROZEN, at, "KL, administrator");
        record(draft, EditionEvent.Kind.APPROVED, at, "KL, analytiker");
        record(draft, EditionEvent.Kind.PUBLISHED, at, "KL, administrator");
    }

    private void record(Edition edition, EditionEvent.Kind kind, Instant at, String by) {
        editions.record(edition.id(), new EditionEvent(kind, at, by, ""));
    }
}
