package dk.styringsportal.export.opendata;

import dk.styringsportal.export.SpreadsheetText;
import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataTable;
import dk.styringsportal.report.data.LineWriter;
import dk.styringsportal.report.data.LinesTable;
import dk.styringsportal.report.data.PublishedEdition;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Every figure of an edition as comma-separated values, for Danish spreadsheets or for programs. */
@ApplicationScoped
public class CsvLines implements LineWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(PublishedEdition published, Variant variant, OutputStream out) throws IOException {
        boolean plain = variant == Variant.PLAIN;
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (!plain) {
            text.write(BYTE_ORDER_MARK);
        }
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(plain ? ',' : ';').get();
        CSVPrinter lines = new CSVPrinter(text, format);
        LinesTable of = new LinesTable(published);
        DataTable table = of.table();
        lines.printRecord(plain ? of.columns() : table.headings());
        Function<DataCell, String> written = plain ? CsvLines::plain : CsvLines::danish;
        for (List<DataCell> row : table.rows()) {
            lines.printRecord(row.stream().map(written).toList());
        }
        text.flush();
    }

    private static String plain(DataCell cell) {
        if (cell instanceof DataCell.Words words) {
            return words.text();
        }
        return cell instanceof DataCell.Missing missing ? missing.code().sign() : number(cell).toPlainString();
    }

    /** Words that a spreadsheet would take for a formula have an apostrophe before them; "-" alone, for none, is no formula. */
    private static String danish(DataCell cell) {
        if (cell instanceof DataCell.Words words) {
            return SpreadsheetText.of(words.text());
        }
        return cell instanceof DataCell.Missing missing
                ? missing.code().sign()
                : number(cell).toPlainString().replace('.', ',');
    }

    private static BigDecimal number(DataCell cell) {
        if (cell instanceof DataCell.Count count) {
            return count.number();
        }
        return cell instanceof DataCell.Measure measure ? measure.number() : ((DataCell.Part) cell).share();
    }
}
