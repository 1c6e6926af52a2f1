package bench;

import static bench.Benchmark.line;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.export.opendata.CsvLines;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.pdf.PdfReportWriter;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.data.LineWriter;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;

/** Makes one kind of report, and says how fast and with how much memory. */
public final class ReportRun {

    private static final PdfReportWriter WRITER = new PdfReportWriter();

    private ReportRun() {}

    /**
     * Takes "municipality" and how many reports of them, or "nation", the folder of its pieces, its checksum and the number of its
     * responses.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("nation")) {
            nation(Path.of(arguments[1]), arguments[2], Integer.parseInt(arguments[3]));
        } else {
            municipalities(Integer.parseInt(arguments[1]));
        }
    }

    /**
     * One after the other, each thrown away when it is drawn, as a batch does once it has stored it; after all municipalities come
     * the first again. Tells what it holds after one report, a batch, and so on.
     */
    private static void municipalities(int many) throws IOException {
        SampleReports.Scored edition = SampleReports.edition(98);
        List<Municipality> all = Municipalities.ofDenmark().all();
        int pages = 0;
        double drawing = 0;
        for (int made = 1; made <= many; made++) {
            long begun = System.nanoTime();
            byte[] report = drawn(SampleReports.score(
                    SampleReports.material(edition, all.get((made - 1) % all.size())), ReportTexts.DANISH));
            drawing += seconds(begun);
            pages += pages(report);
            if (made == 1 || made == all.size() || made == many) {
                tell(made + (made == 1 ? " report" : " reports"), made, pages, drawing, report.length);
            }
        }
    }

    private static void nation(Path folder, String checksum, int responses) throws IOException {
        PublishedEdition published = PublishedEditions.of(
                new PiecesOnDisk(folder), new EditionId(1), checksum, LeadershipSurvey.VERSION);
        long begun = System.nanoTime();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        new CsvLines().write(published, LineWriter.Variant.DANISH, data);
        byte[] report = drawn(NationalReport.of(published, Optional.empty(), SampleReports.PROSE, data.toByteArray(), ReportTexts.DANISH));
        tell(String.format("nation of %,d", responses), 1, pages(report), seconds(begun), report.length);
    }

    private static byte[] drawn(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(report, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** In bytes, what is left after a collection; the first may only give back what waited for its cleaning up. */
    private static long held() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static void tell(String what, int reports, int pages, double seconds, int bytes) throws IOException {
        line("  %-18s %6.2f s a report of %3d pages, %5.1f ms a page, %,d kB; %5.1f MB of heap held, resident memory %s at most",
                what,
                seconds / reports,
                pages / reports,
                1000 * seconds / pages,
                bytes / 1024,
                held() / 1e6,
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(status -> status.startsWith("VmHWM"))
                        .map(status -> status.substring(status.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown"));
    }
}
