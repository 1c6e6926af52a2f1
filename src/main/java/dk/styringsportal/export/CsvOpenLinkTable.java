package dk.styringsportal.export;

import dk.styringsportal.campaign.openlink.OpenLinkTable;
import dk.styringsportal.organisation.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Open links as a table that a Danish Excel opens, for merging into letters: UTF-8 with its mark, cells parted by semicolons. */
@ApplicationScoped
public class CsvOpenLinkTable implements OpenLinkTable {

    private static final List<String> HEADINGS =
            List.of("kommune", "kommunekode", "gruppe", "kode", "adresse", "højst", "begyndt", "sendt");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

    @Override
    public void write(List<Line> lines, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(text, FORMAT);
        table.printRecord(HEADINGS);
        for (Line line : lines) {
            table.printRecord(cells(line));
        }
        text.flush();
    }

    private static List<String> cells(Line line) {
        var link = line.use().link();
        return List.of(
                Municipalities.ofDenmark().get(link.organisation()).name(),
                link.organisation().value(),
                SpreadsheetText.of(line.group()),
                line.code(),
                line.address(),
                link.most().map(String::valueOf).orElse(""),
                String.valueOf(line.use().begun()),
                String.valueOf(line.use().sent()));
    }
}
