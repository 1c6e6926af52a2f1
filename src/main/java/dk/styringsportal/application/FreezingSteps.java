package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionEvent.Kind;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionPart;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.benchmark.edition.EditionStateException.Reason;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.benchmark.edition.UnfinishedEdition;
import dk.styringsportal.benchmark.edition.UnfinishedEditions;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of making an edition, each a transaction of its own, so that none grows with the responses. */
@ApplicationScoped
@Transactional
class FreezingSteps {

    /** So often an edition is begun when nodes end in the middle: it may be the edition that ends them. */
    private static final int ATTEMPTS = 3;

    @Inject
    private EditionRepository editions;

    @Inject
    private UnfinishedEditions unfinished;

    @Inject
    private EditionMaterial material;

    @Inject
    private EditionTabling tabling;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * An edition whose file one run is to write.
     *
     * @param run nobody else writes it meanwhile
     * @param before the edition that it corrects; empty for the first
     * @param closedAt when the campaign took its last answer
     */
    record Begun(
            String run,
            UnfinishedEdition unfinished,
            Freezing.Material material,
            Freezing.Responses responses,
            Optional<EditionId> before,
            Instant closedAt) {

        EditionId id() {
            return unfinished.edition().id();
        }
    }

    /**
     * The campaign's next edition; one that nobody works at any more gives way.
     *
     * @param facts by which it is tabled; none asked for in a revised one, which has those of the edition before
     */
    Begun begin(User user, CampaignId id, String reason, List<String> facts, String run) {
        Editions.checkMayMake(user);
        Campaign campaign = campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        Instant now = clock.instant();
        closedAt(campaign);
        List<UnfinishedEdition> others = unfinished.all().stream()
                .filter(other -> other.edition().campaign().equals(id))
                .toList();
        Optional<Edition> before = before(id);
        if (before.filter(edition -> edition.isInPreparationAt(now)).isPresent()
                || others.stream().anyMatch(other -> !other.failed())) {
            throw new EditionStateException(Reason.IN_PREPARATION);
        }
        String why = before.isPresent() ? Editions.reason(reason) : "";
        tabling.check(campaign, before.map(Edition::id), facts);
        others.forEach(failed -> editions.discard(failed.edition().id()));
        EditionVersion version = before.map(edition -> edition.version().next()).orElse(EditionVersion.FIRST);
        Edition draft = editions.add(id, version, campaign.title(), user.name(), now, why);
        unfinished.begin(draft.id(), user.displayName(), run, Freezing.Progress.TIMES * material.count(campaign), facts, now);
        audit.record(user, "edition.freeze", draft);
        return begun(run, unfinished.withId(draft.id()).orElseThrow());
    }

    /** Empty where somebody is at work, or it has been begun often enough. */
    Optional<Begun> takeOver(EditionId id, String run, Instant unseenSince) {
        if (!unfinished.takeOver(id, run, unseenSince, clock.instant())) {
            return Optional.empty();
        }
        UnfinishedEdition taken = unfinished.withId(id).orElseThrow();
        if (taken.attempts() > ATTEMPTS) {
            unfinished.fail(id);
            return Optional.empty();
        }
        for (EditionPart part : EditionPart.values()) {
            editions.delete(id, part);
        }
        return Optional.of(begun(run, taken));
    }

    private Begun begun(String run, UnfinishedEdition edition) {
        Campaign campaign = campaigns.withId(edition.edition().campaign()).orElseThrow();
        Instant closedAt = closedAt(campaign);
        Round round = rounds.withId(campaign.round()).orElseThrow();
        checkIsKept(round);
        Optional<EditionId> before = before(campaign.id()).map(Edition::id);
        return new Begun(
                run,
                edition,
                material.of(edition.edition(), campaign, round, closedAt, tabling.of(campaign, before, edition.facts())),
                material.responses(campaign),
                before,
                closedAt);
    }

    private Optional<Edition> before(CampaignId campaign) {
        return editions.of(campaign).stream().findFirst();
    }

    private Instant closedAt(Campaign campaign) {
        return campaign.endedBy(clock.instant()).orElseThrow(() -> new EditionStateException(Reason.CAMPAIGN_OPEN));
    }

    private void checkIsKept(Round round) {
        if (rounds.events(round.id()).stream().anyMatch(event -> event.kind() == RoundEvent.Kind.ERASED)) {
            throw new EditionStateException(Reason.ERASED);
        }
    }

    /** @throws EditionStateException if the edition is not the run's any more */
    void store(Begun begun, EditionPart part, int number, byte[] piece, long done) {
        check(begun, done);
        editions.store(begun.id(), part, number, piece);
    }

    /** Tells that the run is at work; whether it is to go on. */
    boolean seen(Begun begun, long done) {
        return unfinished.seen(begun.id(), begun.run(), done, clock.instant());
    }

    /**
     * Makes it an edition as others are, with its file.
     *
     * @throws EditionStateException if it is not the run's any more, or its campaign has been opened or its answers deleted meanwhile
     */
    Edition finish(Begun begun, String checksum) {
        Edition draft = begun.unfinished().edition();
        Campaign campaign = campaigns.held(draft.campaign()).orElseThrow();
        check(begun, begun.unfinished().of());
        if (!closedAt(campaign).equals(begun.closedAt())) {
            throw new EditionStateException(Reason.CAMPAIGN_OPEN);
        }
        checkIsKept(rounds.withId(campaign.round()).orElseThrow());
        Edition frozen = draft.commented(checksum);
        editions.update(frozen);
        unfinished.finish(draft.id());
        editions.record(
                draft.id(), new EditionEvent(Kind.FROZEN, clock.instant(), begun.unfinished().by(), draft.reason()));
        return frozen;
    }

    private void check(Begun begun, long done) {
        if (!seen(begun, done)) {
            throw new EditionStateException(Reason.CANCELLED);
        }
    }

    /** Nobody works at it any more; nothing where it is gone. */
    void fail(EditionId id) {
        unfinished.fail(id);
    }

    /** Deletes it with what has been written of it; nothing where it is whole or gone. */
    void cancel(User user, EditionId id) {
        Editions.checkMayMake(user);
        unfinished.held(id).ifPresent(found -> {
            editions.discard(id);
            audit.record(user, "edition.cancel", found.edition());
        });
    }

    /** By what the campaign's first edition can be tabled; nothing for a later one. */
    List<Fact> choices(User user, CampaignId id) {
        Editions.checkMayMake(user);
        return tabling.choices(campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id)));
    }

    List<UnfinishedEdition> all() {
        return unfinished.all();
    }

    List<EditionId> unseenSince(Instant then) {
        return unfinished.unseenSince(then);
    }
}
