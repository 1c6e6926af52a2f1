package dk.styringsportal.report.batch;

import dk.styringsportal.organisation.OrganisationCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of the single reports of a batch. */
public interface BatchParts {

    /** Whose reports have neither been made nor failed, by code. */
    List<OrganisationCode> missing(long id);

    /**
     * Keeps one report.
     *
     * @return false if the batch is not this run's any more: it was cancelled, or taken over
     */
    boolean keep(long id, String run, OrganisationCode organisation, byte[] report, Instant now);

    /** Notes that one report cannot be made; the answer is as for {@link #keep}. */
    boolean fail(long id, String run, OrganisationCode organisation, BatchPart.Fault fault, Instant now);

    /** Notes that the run is at work; the answer is as for {@link #keep}. */
    boolean seen(long id, String run, Instant now);

    /** The run has come to its end; nothing where the batch is not its any more. */
    void end(long id, String run, ReportBatch.State state);

    /** Those that were made or failed, by code. */
    List<BatchPart> parts(long id);

    /** One municipality's report; empty where it is not there. */
    Optional<byte[]> report(long id, OrganisationCode organisation);
}
