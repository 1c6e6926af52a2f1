package dk.styringsportal.api;

import dk.styringsportal.report.batch.ReportBatch;
import java.util.Locale;

/**
 * How far the reports of all municipalities are.
 *
 * @param state running, done or failed
 * @param done how many have been made or have failed
 * @param of how many there are
 * @param result where the ZIP file is; null until it is ready
 */
public record ReportBatchJson(String state, int done, int of, String result) {

    static ReportBatchJson of(ReportBatch batch, String result) {
        return new ReportBatchJson(
                batch.state().name().toLowerCase(Locale.ROOT), batch.done(), batch.of(), batch.isDone() ? result : null);
    }
}
