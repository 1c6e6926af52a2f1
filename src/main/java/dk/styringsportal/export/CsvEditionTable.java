package dk.styringsportal.export;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.EditionTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The figures of an edition as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons, decimal
 * commas. A line for each value, and each line says which edition it is from. What is suppressed is ":".
 */
@ApplicationScoped
public class CsvEditionTable implements EditionTable {

    static final List<String> HEADINGS = List.of(
            "udgave", "version", "kontrolsum", "art", "tema", "spørgsmål", "række", "gruppe", "anden gruppe", "kriterium", "baggrund", "figur", "helhed", "del",
            "kolonne", "mål", "svarmulighed", "værdi");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
    private static final String SUPPRESSED = ":";

    @Override
    public void write(Edition edition, List<EditionFigure> figures, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        lines.printRecord(HEADINGS);
        for (EditionFigure figure : figures) {
            List<String> place = place(edition, figure);
            if (figure.isSuppressed()) {
                lines.printRecord(line(place, "", "", SUPPRESSED));
            }
            for (Map.Entry<String, Object> value : figure.values().entrySet()) {
                print(lines, place, value.getKey(), value.getValue());
            }
        }
        text.flush();
    }

    private static void print(CSVPrinter lines, List<String> place, String name, Object value) throws IOException {
        if (value instanceof Map<?, ?> counts) {
            for (Map.Entry<?, ?> count : counts.entrySet()) {
                lines.printRecord(line(place, name, count.getKey().toString(), written(count.getValue())));
            }
        } else {
            lines.printRecord(line(place, name, "", written(value)));
        }
    }

    private static List<String> place(Edition edition, EditionFigure figure) {
        return Stream.concat(
                        Stream.of(edition.id().toString(), edition.version().toString(), edition.checksum(), figure.kind()),
                        Stream.of("theme", "item", "row", "group", "other", "criterion", "background", "figure", "line", "part", "column")
                                .map(key -> figure.keys().getOrDefault(key, "").toString()))
                .toList();
    }

    private static List<String> line(List<String> place, String... more) {
        List<String> line = new ArrayList<>(place);
        line.addAll(List.of(more));
        return line;
    }

    /** Numbers with a decimal comma; words, such as "200/3", as they are. */
    private static String written(Object value) {
        return value instanceof String word ? SpreadsheetText.of(word) : value.toString().replace('.', ',');
    }
}
