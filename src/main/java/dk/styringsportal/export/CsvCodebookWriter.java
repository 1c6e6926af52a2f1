package dk.styringsportal.export;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.report.codebook.CodebookWriter;
import dk.styringsportal.report.codebook.Variable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A codebook as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons, decimal commas. A line
 * for each variable and value; a variable whose values have no names has one line. Texts that a spreadsheet would take for
 * a formula have an apostrophe before them.
 */
@ApplicationScoped
public class CsvCodebookWriter implements CodebookWriter {

    static final List<String> HEADINGS = List.of(
            "variabel", "nummer", "tema", "spørgsmål", "række", "kolonne", "type", "enhed", "mindst", "højst", "decimaler",
            "værdi", "betegnelse", "skalaværdi", "point", "betydning", "grupper", "frivilligt");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);

    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Codebook codebook, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        lines.printRecord(HEADINGS);
        for (Variable variable : codebook.variables()) {
            List<Optional<Variable.Value>> values = variable.values().isEmpty()
                    ? List.of(Optional.empty())
                    : variable.values().stream().map(Optional::of).toList();
            for (Optional<Variable.Value> value : values) {
                lines.printRecord(line(variable, value));
            }
        }
        text.flush();
    }

    private static List<String> line(Variable variable, Optional<Variable.Value> value) {
        List<String> cells = new ArrayList<>(question(variable));
        cells.addAll(numbers(variable.numbers()));
        cells.add(value.map(Variable.Value::key).map(SpreadsheetText::of).orElse(""));
        cells.add(value.map(Variable.Value::label).map(SpreadsheetText::of).orElse(""));
        cells.add(value.flatMap(Variable.Value::scaleValue).map(CsvCodebookWriter::plain).orElse(""));
        cells.add(value.map(CsvCodebookWriter::points).orElse(""));
        cells.add(value.flatMap(Variable.Value::means).map(Meaning::key).orElse(""));
        cells.add(variable.groups().stream().map(RespondentGroup::id).map(Object::toString).collect(Collectors.joining("|")));
        cells.add(variable.item().isOptional() ? "ja" : "nej");
        return cells;
    }

    private static List<String> question(Variable variable) {
        return List.of(
                variable.name(),
                String.valueOf(variable.item().number()),
                SpreadsheetText.of(variable.theme().title()),
                SpreadsheetText.of(variable.item().wording().withStem()),
                SpreadsheetText.of(variable.field().row().map(Row::label).orElse("")),
                SpreadsheetText.of(variable.field().column().map(Column::label).orElse("")),
                variable.item().kind());
    }

    /** Unit, limits and decimals. */
    private static List<String> numbers(Optional<NumberFormat> format) {
        return List.of(
                SpreadsheetText.of(format.flatMap(NumberFormat::unit).orElse("")),
                format.flatMap(NumberFormat::minimum).map(CsvCodebookWriter::plain).orElse(""),
                format.flatMap(NumberFormat::maximum).map(CsvCodebookWriter::plain).orElse(""),
                format.map(numbers -> String.valueOf(numbers.decimals())).orElse(""));
    }

    /** As read: "66,67". */
    private static String points(Variable.Value value) {
        return value.neutral() ? "neutral" : value.points().map(NUMBERS::points).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
