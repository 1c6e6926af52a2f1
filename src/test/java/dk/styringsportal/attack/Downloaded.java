package dk.styringsportal.attack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** An edition's figures as anybody downloads them: the text of the CSV file, and nothing else. */
final class Downloaded {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<Line> lines = new ArrayList<>();

    /** @param measure empty where the figure is suppressed */
    record Line(
            String kind,
            String theme,
            String field,
            String group,
            String other,
            String background,
            String measure,
            String option,
            String value,
            String fact,
            String oneClass) {

        BigDecimal number() {
            return new BigDecimal(value.replace(',', '.'));
        }
    }

    Downloaded(String csv) {
        try {
            for (CSVRecord record : FORMAT.parse(new StringReader(csv.replaceFirst("^\uFEFF", "")))) {
                String row = record.get("række");
                lines.add(new Line(
                        record.get("art"),
                        record.get("tema"),
                        record.get("spørgsmål") + (row.isEmpty() ? "" : "/" + row),
                        record.get("gruppe"),
                        record.get("anden gruppe"),
                        record.get("baggrund"),
                        record.get("mål"),
                        record.get("svarmulighed"),
                        record.get("værdi"),
                        record.isMapped("faktum") ? record.get("faktum") : "",
                        record.isMapped("klasse") ? record.get("klasse") : ""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Line> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    /** All lines of how a group answered a field. */
    List<Line> answers(String field, String group) {
        return of("options").stream().filter(line -> line.field().equals(field) && line.group().equals(group)).toList();
    }

    /** All lines of how those of a class answered. */
    List<Line> answers(String field, String group, String fact, String oneClass) {
        return of("crosstable").stream()
                .filter(line -> line.field().equals(field) && line.group().equals(group))
                .filter(line -> line.fact().equals(fact) && line.oneClass().equals(oneClass))
                .toList();
    }

    /** How many chose each option; empty where the numbers are not told. */
    Optional<Map<String, Integer>> counts(String field, String group) {
        return counts(answers(field, group));
    }

    static Optional<Map<String, Integer>> counts(List<Line> answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Line line : answers) {
            if (line.measure().equals("counts")) {
                if (!line.value().matches("[0-9]+")) {
                    return Optional.empty();
                }
                counts.put(line.option(), Integer.valueOf(line.value()));
            }
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts);
    }

    /** The option that nearly all chose; empty where nothing is told in bounds. */
    Optional<String> nearlyAll(String field, String group) {
        return nearlyAll(answers(field, group));
    }

    static Optional<String> nearlyAll(List<Line> answers) {
        return answers.stream()
                .filter(line -> line.value().replace("'", "").startsWith(">"))
                .map(Line::option)
                .findFirst();
    }

    /** Whether it tells again what the edition before told. */
    boolean isKept(String field, String group) {
        return isKept(answers(field, group));
    }

    static boolean isKept(List<Line> answers) {
        return answers.stream().anyMatch(line -> line.measure().equals("kept"));
    }

    boolean tells(String field, String group, String measure) {
        return answers(field, group).stream().anyMatch(line -> line.measure().equals(measure));
    }
}
