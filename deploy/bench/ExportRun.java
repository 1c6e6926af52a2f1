package bench;

import static bench.Benchmark.line;

import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRows;
import dk.styringsportal.export.book.OdsBook;
import dk.styringsportal.export.book.XlsxBook;
import dk.styringsportal.export.microdata.MicrodataZip;
import dk.styringsportal.export.opendata.CsvLines;
import dk.styringsportal.report.data.EditionBook;
import dk.styringsportal.report.data.LineWriter;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.report.slides.EditionDeck;
import dk.styringsportal.slides.PowerPointDeck;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.PublishedEditions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands out one edition that lies on disk, and says how fast and with how much memory. */
public final class ExportRun {

    private ExportRun() {}

    private interface Export {
        void write(OutputStream out) throws IOException;
    }

    /** Takes the folder of its pieces, its checksum and the number of its responses. */
    public static void main(String[] arguments) throws IOException {
        PiecesOnDisk pieces = new PiecesOnDisk(Path.of(arguments[0]));
        EditionId id = new EditionId(1);
        int responses = Integer.parseInt(arguments[2]);
        PublishedEdition published = PublishedEditions.of(pieces, id, arguments[1], LeadershipSurvey.VERSION);
        EditionRows rows = new EditionRows(new EditionFile(pieces, id), new JsonLines(), LeadershipSurvey.VERSION);
        line("  %,d responses", responses);
        double seconds = seconds(out -> new MicrodataZip().write(Microdata.of(published, rows), out));
        line("    microdata.zip   %,8.0f rows/s", responses / seconds);
        line("    data.xlsx       %8.2f s", seconds(out -> new XlsxBook().write(EditionBook.of(published), out)));
        line("    data.ods        %8.2f s", seconds(out -> new OdsBook().write(EditionBook.of(published), out)));
        line("    figures.pptx    %8.2f s", seconds(out -> new PowerPointDeck().write(EditionDeck.of(published), out)));
        line("    data.csv        %8.2f s", seconds(out -> new CsvLines().write(published, LineWriter.Variant.DANISH, out)));
        line("    resident memory %s at most", Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(status -> status.startsWith("VmHWM"))
                .map(status -> status.replaceAll("\\s+", " "))
                .findFirst()
                .orElse("unknown"));
    }

    private static double seconds(Export export) throws IOException {
        long begun = System.nanoTime();
        export.write(OutputStream.nullOutputStream());
        return (System.nanoTime() - begun) / 1e9;
    }
}
