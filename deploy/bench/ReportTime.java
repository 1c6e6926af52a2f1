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
        List<Repeated> times = Repeated.alternating(
                extent.reports(),
                List.of(
                        () -> report(result),
                        new PlainDocument(pages, false)::write,
                        new PlainDocument(pages, true)::write,
                        PlainDocument.filled(pages)::write));
        line("%nOne PDF of %d pages, median of %d, alternating (wanted: ratio at most 3)", pages.size(), extent.reports());
        print("report", times.get(0), times.get(0));
        print("plain, untagged", times.get(0), times.get(1));
        print("plain, tagged", times.get(0), times.get(2));
        print("plain, full pages", times.get(0), times.get(3));
    }

    private static void print(String what, Repeated report, Repeated other) {
        line("  %-21s elapsed %5.0f ms, ratio %.2f   processor %5.0f ms, ratio %.2f",
                what,
                other.elapsed().millis(0.5),
                report.elapsed().millis(0.5) / other.elapsed().millis(0.5),
                other.processor().millis(0.5),
                report.processor().millis(0.5) / other.processor().millis(0.5));
    }

    private static byte[] report(MunicipalityResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(ScoreReport.of(result, MADE_AT, ReportTexts.DANISH), out);
        return out.toByteArray();
    }
}
