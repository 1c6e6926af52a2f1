package dk.styringsportal.export;

import dk.styringsportal.benchmark.keyfigures.CellFigures;
import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.benchmark.keyfigures.FigureTable;
import dk.styringsportal.benchmark.keyfigures.GrossingUp;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.statistics.Distribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The key figures of a round as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons, decimal
 * commas. A line for each number; what there is no number for is empty, never 0. Texts that a spreadsheet would take for a
 * formula have an apostrophe before them.
 */
@ApplicationScoped
public class CsvFigureTable implements FigureTable {

    static final List<String> HEADINGS = List.of(
            "nøgletal", "titel", "enhed", "række", "kolonne", "år", "aldersgruppe", "antal med tal", "ved ikke", "ikke relevant",
            "ubesvaret", "uden folketal", "uden nævner", "nævner 0", "sum", "gennemsnit", "median", "nedre kvartil",
            "øvre kvartil", "landstal", "faktor", "mærket *", "kilde til folketal");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();

    /** Whoever reckons on with the numbers needs more of them than the page shows. */
    private static final int DECIMALS = 6;

    @Override
    public void write(NationalKeyFigures figures, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        lines.printRecord(HEADINGS);
        for (NationalKeyFigures.Line line : figures.figures()) {
            for (CellFigures cell : line.cells()) {
                lines.printRecord(line(line.figure(), cell, figures.sources()));
            }
        }
        text.flush();
    }

    private static List<String> line(KeyFigure figure, CellFigures cell, List<PopulationSource> sources) {
        FigureCell place = cell.cell();
        return List.of(
                figure.key(),
                SpreadsheetText.of(figure.title().danish()),
                SpreadsheetText.of(figure.unit().danish()),
                place.row().map(SpreadsheetText::of).orElse(""),
                place.column().map(SpreadsheetText::of).orElse(""),
                place.year().isPresent() ? String.valueOf(place.year().getAsInt()) : "",
                place.ages().map(AgeGroup::toString).orElse(""),
                String.valueOf(cell.n()),
                String.valueOf(cell.without(Reason.DONT_KNOW)),
                String.valueOf(cell.without(Reason.NOT_APPLICABLE)),
                String.valueOf(cell.without(Reason.UNANSWERED)),
                String.valueOf(cell.without(Reason.NO_POPULATION)),
                String.valueOf(cell.without(Reason.NO_DIVISOR)),
                String.valueOf(cell.without(Reason.ZERO_DIVISOR)),
                exact(cell.sum()),
                exact(cell.distribution().map(Distribution::exactMean)),
                of(cell, Distribution::median),
                of(cell, Distribution::q1),
                of(cell, Distribution::q3),
                exact(cell.national()),
                exact(cell.grossingUp().flatMap(CsvFigureTable::factor)),
                cell.restsOnFew() ? "*" : "",
                figure.needsPopulation() ? source(place, sources) : "");
    }

    private static Optional<BigFraction> factor(GrossingUp grossingUp) {
        return grossingUp instanceof GrossingUp.Factor factor ? Optional.of(factor.value()) : Optional.empty();
    }

    private static String source(FigureCell cell, List<PopulationSource> sources) {
        return sources.stream()
                .filter(source -> source.year() == cell.year().orElseThrow())
                .findFirst()
                .map(source -> SpreadsheetText.of(source.text() + ", " + source.date()))
                .orElse("");
    }

    private static String exact(Optional<BigFraction> number) {
        return number.map(found -> written(found.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP))).orElse("");
    }

    private static String of(CellFigures cell, ToDoubleFunction<Distribution> part) {
        return cell.distribution()
                .map(found -> written(BigDecimal.valueOf(part.applyAsDouble(found)).setScale(DECIMALS, RoundingMode.HALF_UP)))
                .orElse("");
    }

    private static String written(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
