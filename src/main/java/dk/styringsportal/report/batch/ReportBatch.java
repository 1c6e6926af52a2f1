package dk.styringsportal.report.batch;

import dk.styringsportal.benchmark.edition.EditionId;

/**
 * The reports of all municipalities of an edition, made one after the other in the background.
 *
 * @param by log-in name of whoever wants them, by whose right they are made
 * @param done how many have been made or have failed, 0 to of
 * @param of how many municipalities there are
 * @param faults how many have failed
 * @param attempts how often it has been taken up, since nodes may end in the middle
 */
public record ReportBatch(
        long id, EditionId edition, String by, State state, int done, int of, int faults, int attempts) {

    /** How far it has come. */
    public enum State {
        RUNNING,
        /** All that can be made is there. */
        DONE,
        /** Nobody works at it any more. */
        FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
