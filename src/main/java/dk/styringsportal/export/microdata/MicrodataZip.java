package dk.styringsportal.export.microdata;

import dk.styringsportal.report.microdata.FrequencyTable;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.report.microdata.MicrodataWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The package as a ZIP archive. The data go into it row by row; the codebook, which tells how many there are, comes after them.
 */
@ApplicationScoped
public class MicrodataZip implements MicrodataWriter {

    public static final String DATA = "data.csv";
    public static final String TABLE = "published_table.csv";
    public static final String CODEBOOK = "codebook.xml";
    public static final String SPSS = "laes.sps";
    public static final String R = "laes.R";
    public static final String GUIDE = "LAES-MIG.txt";

    /** Of every part, so that equal data give equal bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final CSVFormat CSV = CSVFormat.RFC4180;

    /** Counts within the loop over rows. */
    private static final class Counter {
        private long rows;
    }

    private interface Part {
        void write(Writer text) throws IOException;
    }

    @Override
    public void write(Microdata microdata, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(archive, GUIDE, text -> text.write(Guide.of(microdata)));
        Counter counter = new Counter();
        part(archive, DATA, text -> counter.rows = rows(microdata, text));
        part(archive, CODEBOOK, text -> MicrodataDdi.write(microdata, counter.rows, text));
        part(archive, TABLE, text -> table(microdata, text));
        part(archive, SPSS, text -> text.write(SpssSyntax.of(microdata)));
        part(archive, R, text -> text.write(RScript.of(microdata)));
        archive.finish();
        archive.flush();
    }

    private static void part(ZipOutputStream archive, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        Writer text = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8));
        part.write(text);
        text.flush();
        archive.closeEntry();
    }

    /** How many there were. */
    private static long rows(Microdata microdata, Writer text) throws IOException {
        CSVPrinter lines = new CSVPrinter(text, CSV);
        lines.printRecord(microdata.columns());
        Counter counter = new Counter();
        try {
            microdata.rows().forEach(response -> {
                counter.rows++;
                print(lines, microdata.cells(counter.rows, response));
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        return counter.rows;
    }

    private static void print(CSVPrinter lines, List<String> cells) {
        try {
            lines.printRecord(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void table(Microdata microdata, Writer text) throws IOException {
        CSVPrinter lines = new CSVPrinter(text, CSV);
        lines.printRecord(FrequencyTable.COLUMNS);
        lines.printRecords(FrequencyTable.of(microdata));
    }
}
