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
import java.util.LinkedHashMap;
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
            "udgave", "version", "kontrolsum", "art", "tema", "spørgsmål", "række", "gruppe", "anden gruppe", "kriterium", "baggrund", "mål",
            "svarmulighed", "værdi");

    /** At the end, each where a figure has it: of tables by facts about municipalities, and of key figures. */
    private static final Map<String, String> SOMETIMES = sometimes();

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
    private static final String SUPPRESSED = ":";

    @Override
    public void write(Edition edition, List<EditionFigure> figures, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        List<String> also = SOMETIMES.keySet().stream()
                .filter(key -> figures.stream().anyMatch(figure -> figure.keys().containsKey(key)))
                .toList();
        lines.printRecord(Stream.concat(HEADINGS.stream(), also.stream().map(SOMETIMES::get)).toList());
        for (EditionFigure figure : figures) {
            Place place = new Place(place(edition, figure), keys(figure, also.stream()));
            if (figure.isSuppressed()) {
                lines.printRecord(place.line("", "", SUPPRESSED));
            }
            for (Map.Entry<String, Object> value : figure.values().entrySet()) {
                print(lines, place, value.getKey(), value.getValue());
            }
        }
        text.flush();
    }

    /** What stands before and after a value. */
    private record Place(List<String> before, List<String> after) {

        List<String> line(String... value) {
            return Stream.of(before, List.of(value), after).flatMap(List::stream).toList();
        }
    }

    private static void print(CSVPrinter lines, Place place, String name, Object value) throws IOException {
        if (value instanceof Map<?, ?> counts) {
            for (Map.Entry<?, ?> count : counts.entrySet()) {
                lines.printRecord(place.line(name, count.getKey().toString(), written(count.getValue())));
            }
        } else {
            lines.printRecord(place.line(name, "", written(value)));
        }
    }

    private static List<String> place(Edition edition, EditionFigure figure) {
        return Stream.concat(
                        Stream.of(edition.id().toString(), edition.version().toString(), edition.checksum(), figure.kind()),
                        keys(figure, Stream.of("theme", "item", "row", "group", "other", "criterion", "background")).stream())
                .toList();
    }

    private static Map<String, String> sometimes() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("fact", "faktum");
        headings.put("class", "klasse");
        headings.put("figure", "figur");
        headings.put("line", "helhed");
        headings.put("part", "del");
        headings.put("column", "kolonne");
        return headings;
    }

    private static List<String> keys(EditionFigure figure, Stream<String> names) {
        return names.map(key -> figure.keys().getOrDefault(key, "").toString()).toList();
    }

    /** Numbers with a decimal comma; words, such as "200/3", as they are. */
    private static String written(Object value) {
        return value instanceof String word ? SpreadsheetText.of(word) : value.toString().replace('.', ',');
    }
}
