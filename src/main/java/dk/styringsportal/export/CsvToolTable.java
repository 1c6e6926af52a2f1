package dk.styringsportal.export;

import dk.styringsportal.response.evidence.ToolCount;
import dk.styringsportal.response.evidence.ToolTable;
import dk.styringsportal.response.evidence.ToolType;
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

/** Counts of tools as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons. */
@ApplicationScoped
public class CsvToolTable implements ToolTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

    @Override
    public void write(List<ToolCount> counts, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        lines.printRecord("tema", "type", "redskab", "filer", "kommuner");
        for (ToolCount count : counts) {
            lines.printRecord(
                    SpreadsheetText.of(count.theme()),
                    count.type().map(ToolType::key).orElse(""),
                    count.type().map(type -> SpreadsheetText.of(type.label())).orElse(""),
                    count.files(),
                    count.municipalities());
        }
        text.flush();
    }
}
