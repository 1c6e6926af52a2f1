package dk.styringsportal.export;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.report.keyfigures.FigureLine;
import dk.styringsportal.report.keyfigures.FigureLineWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The numbers of a report on key figures as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons,
 * decimal commas, shares as parts of 1. Where there is no number, a code of {@link DataCode} stands in a column of its own.
 */
@ApplicationScoped
public class CsvFigureLines implements FigureLineWriter {

    static final List<String> HEADINGS = List.of(
            "figur", "titel", "række", "del", "område", "mål", "enhed", "værdi", "kode", "kommuner", "mærke");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
    private static final int DECIMALS = 6;

    @Override
    public byte[] write(List<FigureLine> lines) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try {
            CSVPrinter table = new CSVPrinter(text, FORMAT);
            table.printRecord(HEADINGS);
            for (FigureLine line : lines) {
                table.printRecord(cells(line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(FigureLine line) {
        return List.of(
                // "3.10" alone would be a date to a Danish Excel
                line.figure().isEmpty() ? "" : "figur " + line.figure(),
                SpreadsheetText.of(line.title()),
                SpreadsheetText.of(line.row()),
                SpreadsheetText.of(line.part()),
                line.area(),
                line.measure().danish(),
                SpreadsheetText.of(line.unit()),
                line.value().map(CsvFigureLines::written).orElse(""),
                line.code().map(DataCode::sign).orElse(""),
                line.municipalities().map(String::valueOf).orElse(""),
                line.mark());
    }

    private static String written(BigFraction number) {
        BigDecimal plain = number.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
