package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.CampaignId;
import java.time.Duration;
import java.time.Instant;

/**
 * A list of contacts that was uploaded and found sound. It waits for a yes; then those in it are invited batch by batch, and how
 * far that has come is stored together with each batch, so that nobody is invited twice, whatever happens in between.
 *
 * @param split whether somebody named with several municipalities answers once about each
 * @param touchedAt when something was last done with it
 * @param lastRow the last row that somebody is invited from
 * @param doneRow up to which row all are invited
 * @param invited how many are
 * @param skipped how many were not, since they were already, or stand in the list twice
 */
public record ContactUpload(
        ContactUploadId id,
        CampaignId campaign,
        String fileName,
        boolean split,
        State state,
        String uploadedBy,
        Instant touchedAt,
        int lastRow,
        int doneRow,
        int invited,
        int skipped) {

    /** After so long without a batch nobody works on it any more: one takes well under a second. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** How far it is. */
    public enum State {
        /** Nobody has said yes. */
        WAITING,
        /** Those in it are being invited. */
        RUNNING,
        /** All are invited, and the file is gone. */
        DONE,
        /** Something went wrong in between. */
        STOPPED
    }

    public static ContactUpload of(
            CampaignId campaign, String fileName, boolean split, String uploadedBy, Instant now, int lastRow) {
        return new ContactUpload(
                ContactUploadId.random(), campaign, fileName, split, State.WAITING, uploadedBy, now, lastRow, 0, 0, 0);
    }

    /** Whether people are being invited from it. */
    public boolean isUnderWayAt(Instant now) {
        return state == State.RUNNING && touchedAt.plus(SILENCE).isAfter(now);
    }

    /** Whether somebody can say yes to it, or say it again after it stopped in between. */
    public boolean canGoOnAt(Instant now) {
        return state != State.DONE && !isUnderWayAt(now);
    }

    /** The same list, begun or gone on with. */
    public ContactUpload running(Instant now) {
        return with(State.RUNNING, now, doneRow, invited, skipped);
    }

    /** The same list with one batch more. */
    public ContactUpload after(int row, int newlyInvited, int newlySkipped, Instant now) {
        return with(state, now, row, invited + newlyInvited, skipped + newlySkipped);
    }

    /** The same list, with all invited. */
    public ContactUpload done(int twice, Instant now) {
        return with(State.DONE, now, lastRow, invited, skipped + twice);
    }

    public ContactUpload stopped(Instant now) {
        return with(State.STOPPED, now, doneRow, invited, skipped);
    }

    private ContactUpload with(State newState, Instant now, int done, int newInvited, int newSkipped) {
        return new ContactUpload(
                id, campaign, fileName, split, newState, uploadedBy, now, lastRow, done, newInvited, newSkipped);
    }
}
