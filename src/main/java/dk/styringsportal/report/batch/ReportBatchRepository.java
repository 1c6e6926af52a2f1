package dk.styringsportal.report.batch;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.organisation.OrganisationCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps batches and what has been made of them, so that a node that ends in the middle loses one report at most. */
public interface ReportBatchRepository extends BatchParts {

    /**
     * A new batch of an edition that has none.
     *
     * @param by log-in name
     * @param run who makes it: nobody else may while it is seen
     */
    ReportBatch begin(EditionId edition, String by, String run, List<OrganisationCode> organisations, Instant now);

    Optional<ReportBatch> withId(long id);

    Optional<ReportBatch> of(EditionId edition);

    /** Running ones at which nobody has been seen since then. */
    List<Long> unseenSince(Instant then);

    /**
     * Takes it over for another run, which goes on with what is missing.
     *
     * @return false if somebody has been seen at it since then
     */
    boolean takeOver(long id, String run, Instant unseenSince, Instant now);

    /** Deletes those that ended and at which nobody has been seen since then. */
    void forget(Instant then);

    /** Deletes it with all that was made. */
    void discard(long id);
}
