package bench;

import static bench.Benchmark.line;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.pdf.PdfReportWriter;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreReport;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

/** One score report, composed and drawn, beside plain documents that carry the same text on as many pages. */
final class ReportTime {

    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final Instant MADE_AT = Instant.parse("2024-01-15T10:00:00Z");

    private ReportTime() {}

    static void measure(Benchmark.Extent extent) throws Exception {
        MunicipalityResult result = SampleResults.compared(SampleResults.random(5));
        byte[] report = report(result);
        List<String> pages = PlainDocument.textOfPages(report);
        PlainDocument untagged = new PlainDocument(pages, false);
        PlainDocument tagged = new PlainDocument(pages, true);
        time(extent.reports() / 2, result, untagged, tagged);
        List<Durations> times = time(extent.reports(), result, untagged, tagged);
        double reportMillis = times.get(0).medianMillis();
        line("%nOne PDF report of %d pages, %d kB, median of %d, alternating", pages.size(), report.length / 1024, extent.reports());
        line("  report                %6.0f ms", reportMillis);
        line("  plain, untagged       %6.0f ms   ratio %.2f (wanted: at most 3)",
                times.get(1).medianMillis(), reportMillis / times.get(1).medianMillis());
        line("  plain, tagged         %6.0f ms   ratio %.2f",
                times.get(2).medianMillis(), reportMillis / times.get(2).medianMillis());
    }

    private static List<Durations> time(
            int repetitions, MunicipalityResult result, PlainDocument untagged, PlainDocument tagged) throws Exception {
        long[][] nanos = new long[3][repetitions];
        for (int i = 0; i < repetitions; i++) {
            nanos[0][i] = Durations.of(() -> report(result));
            nanos[1][i] = Durations.of(untagged::write);
            nanos[2][i] = Durations.of(tagged::write);
        }
        return List.of(new Durations(nanos[0]), new Durations(nanos[1]), new Durations(nanos[2]));
    }

    private static byte[] report(MunicipalityResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(ScoreReport.of(result, MADE_AT, ReportTexts.DANISH), out);
        return out.toByteArray();
    }
}
