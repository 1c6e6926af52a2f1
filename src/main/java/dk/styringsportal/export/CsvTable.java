package dk.styringsportal.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons, decimal commas. What there is no number for is
 * empty, never 0. Texts that a spreadsheet would take for a formula have an apostrophe before them.
 */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

    /** Whoever reckons on with the numbers needs more of them than a page shows. */
    private static final int DECIMALS = 6;

    private final List<List<String>> lines = new ArrayList<>();

    CsvTable(String... headings) {
        lines.add(List.of(headings));
    }

    /** A new line, to be filled from the left. */
    Line line() {
        Line line = new Line();
        lines.add(line.cells);
        return line;
    }

    void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        for (List<String> line : lines) {
            printer.printRecord(line);
        }
        text.flush();
    }

    /** One line as it is filled. */
    static final class Line {

        private final List<String> cells = new ArrayList<>();

        Line text(String text) {
            cells.add(SpreadsheetText.of(text));
            return this;
        }

        /** A number as it is written already, or the sign for one that is not there, as ":", "-", ">90": known to be no formula. */
        Line written(String number) {
            cells.add(number);
            return this;
        }

        Line count(int count) {
            cells.add(String.valueOf(count));
            return this;
        }

        Line exact(Optional<BigFraction> number) {
            cells.add(number.map(found -> written(found.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP))).orElse(""));
            return this;
        }

        Line number(OptionalDouble number) {
            cells.add(number.isPresent()
                    ? written(BigDecimal.valueOf(number.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP))
                    : "");
            return this;
        }

        Line number(double number) {
            return number(OptionalDouble.of(number));
        }

        /** What there is nothing to say of. */
        Line nothing(int cells) {
            for (int i = 0; i < cells; i++) {
                this.cells.add("");
            }
            return this;
        }

        private static String written(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
        }
    }
}
