package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.edition.EditionStateException.Reason;
import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed campaign's figures, frozen. Its content is one file that never changes; only KL's commentary is written while it
 * is a draft. One person makes it, another approves it, the municipalities may read it during the hearing, and it is
 * published at once or when its embargo ends. A published one can be withdrawn with a reason, and be followed by a revised
 * one.
 *
 * @param maker log-in name; whoever has it cannot approve
 * @param reason why it corrects an earlier one; empty for the first
 * @param checksum SHA-256 of its file up to the last line, in hexadecimal
 * @param hearingFrom from when on municipalities may read it before publication; empty for no hearing
 * @param publishAt when it is or was made public; empty while nothing has been decided
 * @param withdrawal why it was withdrawn; empty for all others
 */
public record Edition(
        EditionId id,
        CampaignId campaign,
        EditionVersion version,
        EditionState state,
        String title,
        String maker,
        Instant madeAt,
        String reason,
        String checksum,
        Optional<Instant> hearingFrom,
        Optional<Instant> publishAt,
        Optional<String> withdrawal) {

    /** In characters, of reasons. */
    public static final int LONGEST_REASON = 1000;

    public Edition {
        Objects.requireNonNull(campaign);
        Objects.requireNonNull(version);
        Objects.requireNonNull(madeAt);
    }

    /** How far it has come then: one whose embargo has ended is published, whether or not anything has noticed. */
    public EditionState stateAt(Instant now) {
        boolean due = state == EditionState.APPROVED && publishAt.filter(end -> !now.isBefore(end)).isPresent();
        return due ? EditionState.PUBLISHED : state;
    }

    public boolean isPublicAt(Instant now) {
        return stateAt(now) == EditionState.PUBLISHED;
    }

    /** Whether municipalities may read it although it is not public yet. */
    public boolean isInHearingAt(Instant now) {
        return stateAt(now) == EditionState.APPROVED && hearingFrom.filter(start -> !now.isBefore(start)).isPresent();
    }

    /** Whether municipalities can read it. */
    public boolean isReadableAt(Instant now) {
        return isPublicAt(now) || isInHearingAt(now);
    }

    /** Whether municipalities can read it or could, so that what it says of groups may be known to them. */
    public boolean wasReadBefore(Instant now) {
        return isReadableAt(now) || state == EditionState.WITHDRAWN;
    }

    /** Whether it is still to be published, so that no other edition of the campaign is begun. */
    public boolean isInPreparationAt(Instant now) {
        EditionState reached = stateAt(now);
        return reached == EditionState.DRAFT || reached == EditionState.APPROVED;
    }

    /**
     * The same edition with another commentary, and therefore another checksum.
     *
     * @throws EditionStateException unless it is a draft
     */
    public Edition commented(String newChecksum) {
        check(state == EditionState.DRAFT, Reason.NOT_DRAFT);
        return new Edition(id, campaign, version, state, title, maker, madeAt, reason, newChecksum, hearingFrom,
                publishAt, withdrawal);
    }

    /**
     * The same edition, approved.
     *
     * @param by log-in name
     * @throws EditionStateException unless it is a draft of somebody else
     */
    public Edition approved(String by) {
        check(state == EditionState.DRAFT, Reason.NOT_DRAFT);
        check(!by.equals(maker), Reason.OWN_EDITION);
        return with(EditionState.APPROVED, hearingFrom, publishAt, withdrawal);
    }

    /**
     * The same edition, which municipalities may read from then on.
     *
     * @throws EditionStateException unless it is approved and not published
     */
    public Edition heardFrom(Instant start, Instant now) {
        check(stateAt(now) == EditionState.APPROVED, Reason.NOT_APPROVED);
        return with(state, Optional.of(start), publishAt, withdrawal);
    }

    /**
     * The same edition, public from then on: now, or when its embargo ends.
     *
     * @throws EditionStateException unless it is approved and not published
     */
    public Edition publishedFrom(Instant start, Instant now) {
        check(stateAt(now) == EditionState.APPROVED, Reason.NOT_APPROVED);
        boolean atOnce = !start.isAfter(now);
        return with(atOnce ? EditionState.PUBLISHED : state, hearingFrom, Optional.of(atOnce ? now : start), withdrawal);
    }

    /** The same edition, with its state written down once its embargo has ended. */
    public Edition settledAt(Instant now) {
        return with(stateAt(now), hearingFrom, publishAt, withdrawal);
    }

    /**
     * The same edition, withdrawn.
     *
     * @throws EditionStateException unless it is published
     */
    public Edition withdrawn(String why, Instant now) {
        check(isPublicAt(now), Reason.NOT_PUBLISHED);
        return with(EditionState.WITHDRAWN, hearingFrom, publishAt, Optional.of(why));
    }

    private static void check(boolean right, Reason otherwise) {
        if (!right) {
            throw new EditionStateException(otherwise);
        }
    }

    private Edition with(
            EditionState newState, Optional<Instant> hearing, Optional<Instant> publication, Optional<String> why) {
        return new Edition(
                id, campaign, version, newState, title, maker, madeAt, reason, checksum, hearing, publication, why);
    }
}
