package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionEvent.Kind;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.benchmark.edition.EditionStateException.Reason;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The life of editions: approved by another, heard, published, withdrawn. {@link EditionFreezing} makes them, {@link
 * EditionCommentary} comments on them, {@link ReadingEditions} reads them.
 */
@ApplicationScoped
@Transactional
public class Editions {

    @Inject
    private EditionRepository editions;

    @Inject
    private EditionMails mails;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Approves what another has made.
     *
     * @throws EditionStateException unless it is a draft of somebody else
     */
    public Edition approve(User user, EditionId id) {
        ReadingEditions.checkIsKl(user);
        return step(user, held(id), edition -> edition.approved(user.name()), Kind.APPROVED, "", "edition.approve");
    }

    /**
     * Lets municipalities read it from then on.
     *
     * @throws EditionStateException unless it is approved and not published
     */
    public Edition hear(User user, EditionId id, Instant from) {
        checkMayMake(user);
        Instant now = clock.instant();
        return step(user, held(id), edition -> edition.heardFrom(from, now), Kind.HEARING, from.toString(), "edition.hear");
    }

    /**
     * Publishes it: at once, or when its embargo ends; until then that time can be moved.
     *
     * @throws EditionStateException unless it is approved and not published
     */
    public Edition publish(User user, EditionId id, Optional<Instant> at) {
        checkMayMake(user);
        Instant now = clock.instant();
        boolean later = at.filter(now::isBefore).isPresent();
        Edition published = step(user, held(id), edition -> edition.publishedFrom(at.orElse(now), now),
                later ? Kind.EMBARGO : Kind.PUBLISHED,
                later ? at.orElseThrow().toString() : "",
                later ? "edition.embargo" : "edition.publish");
        if (!later) {
            mails.tell(published, MailKind.EDITION_PUBLISHED);
        }
        return published;
    }

    /**
     * Takes a published one back.
     *
     * @throws MissingReasonException without a reason
     * @throws EditionStateException unless it is published
     */
    public Edition withdraw(User user, EditionId id, String reason) {
        checkMayMake(user);
        String why = reason(reason);
        Instant now = clock.instant();
        Edition withdrawn =
                step(user, held(id), edition -> edition.withdrawn(why, now), Kind.WITHDRAWN, why, "edition.withdraw");
        mails.tell(withdrawn, MailKind.EDITION_WITHDRAWN);
        return withdrawn;
    }

    /**
     * Deletes one that has not been public, so that another can be made in its place.
     *
     * @throws EditionStateException if it has been published
     */
    public void discard(User user, EditionId id) {
        checkMayMake(user);
        Edition edition = held(id);
        if (!edition.isInPreparationAt(clock.instant())) {
            throw new EditionStateException(Reason.HAS_BEEN_PUBLISHED);
        }
        editions.discard(id);
        audit.record(user, "edition.discard", edition);
    }

    /** Those whose embargo has ended without being written down. */
    List<EditionId> due() {
        return editions.due(clock.instant());
    }

    /** Writes down that an embargo has ended, and tells of it by mail. */
    void settleIfDue(EditionId id) {
        Edition edition = held(id);
        Instant now = clock.instant();
        if (edition.state() != edition.stateAt(now)) {
            editions.update(edition.settledAt(now));
            editions.record(id, new EditionEvent(Kind.PUBLISHED, edition.publishAt().orElseThrow(), Rounds.PORTAL, ""));
            mails.tell(edition, MailKind.EDITION_PUBLISHED);
        }
    }

    private Edition step(
            User user, Edition from, UnaryOperator<Edition> change, Kind kind, String detail, String action) {
        Edition changed = change.apply(from);
        editions.update(changed);
        record(user, changed, kind, detail, action);
        return changed;
    }

    private void record(User user, Edition edition, Kind kind, String detail, String action) {
        editions.record(edition.id(), new EditionEvent(kind, clock.instant(), user.displayName(), detail));
        audit.record(user, action, edition);
    }

    private Edition held(EditionId id) {
        return editions.held(id).orElseThrow(() -> new NotFoundException("There is no edition " + id));
    }

    static String reason(String reason) {
        String stripped = reason.strip();
        CprNumber.refuseIn(stripped, "reason");
        if (stripped.isEmpty() || stripped.length() > Edition.LONGEST_REASON) {
            throw new MissingReasonException(Edition.LONGEST_REASON);
        }
        return stripped;
    }

    static void checkMayMake(User user) {
        if (!Tenancy.mayMakeEditions(user)) {
            throw new AccessDeniedException("Only KL's administrator makes and publishes editions");
        }
    }
}
