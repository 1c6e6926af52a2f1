package dk.styringsportal.report.batch;

import dk.styringsportal.organisation.OrganisationCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.BiConsumer;

/**
 * One run that makes the missing reports of a batch, one after the other, so that one at a time is in memory. A report that cannot
 * be made is noted, and the others follow. It ends before its end when the batch is not its any more.
 */
public final class BatchRun {

    /** Draws one municipality's report. */
    public interface Drawing {

        /**
         * Writes the whole report.
         *
         * @throws NothingToReportException if the municipality is not in the survey any more
         */
        void draw(OrganisationCode organisation, OutputStream out) throws IOException, NothingToReportException;
    }

    private final BatchParts batches;
    private final long id;
    private final String run;
    private final Drawing drawing;
    private final BiConsumer<OrganisationCode, Exception> faults;
    private final Clock clock;

    /** @param faults is told why a report could not be drawn */
    public BatchRun(
            BatchParts batches,
            long id,
            String run,
            Drawing drawing,
            BiConsumer<OrganisationCode, Exception> faults,
            Clock clock) {
        this.batches = batches;
        this.id = id;
        this.run = run;
        this.drawing = drawing;
        this.faults = faults;
        this.clock = clock;
    }

    public long id() {
        return id;
    }

    /** Tells that it is at work. */
    public void beat() {
        batches.seen(id, run, clock.instant());
    }

    public void toTheEnd() {
        for (OrganisationCode organisation : batches.missing(id)) {
            if (!make(organisation)) {
                return;
            }
        }
        batches.end(id, run, ReportBatch.State.DONE);
    }

    /** Nobody is to work at it any more. */
    public void giveUp() {
        batches.end(id, run, ReportBatch.State.FAILED);
    }

    private boolean make(OrganisationCode organisation) {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        try {
            drawing.draw(organisation, report);
        } catch (NothingToReportException nothing) {
            return batches.fail(id, run, organisation, BatchPart.Fault.MISSING, clock.instant());
        } catch (IOException | RuntimeException fault) {
            faults.accept(organisation, fault);
            return batches.fail(id, run, organisation, BatchPart.Fault.BROKEN, clock.instant());
        }
        return batches.keep(id, run, organisation, report.toByteArray(), clock.instant());
    }
}
