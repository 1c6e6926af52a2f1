package dk.styringsportal.export;

import dk.styringsportal.response.sheet.AnswerSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds out what parts the cells of a CSV file, from its headings. */
final class Separator {

    private static final char SEMICOLON = ';';
    private static final char COMMA = ',';

    private Separator() {}

    /** The separator that lays bare the column with the municipalities. */
    static char of(String text) {
        return of(text, AnswerSheet::isOrganisation);
    }

    /**
     * The separator that lays bare a heading that is known; where that does not decide it, the one that makes more columns; else
     * the semicolon. A file with nothing but one of the separators has that one.
     */
    static char of(String text, Predicate<String> known) {
        Optional<List<String>> bySemicolon = headings(text, SEMICOLON);
        Optional<List<String>> byComma = headings(text, COMMA);
        if (bySemicolon.isEmpty() || byComma.isEmpty()) {
            return byComma.isPresent() ? COMMA : SEMICOLON;
        }
        return of(bySemicolon.get(), byComma.get(), known);
    }

    private static char of(List<String> bySemicolon, List<String> byComma, Predicate<String> known) {
        boolean semicolonFits = bySemicolon.isEmpty() || bySemicolon.stream().anyMatch(known);
        boolean commaFits = byComma.isEmpty() || byComma.stream().anyMatch(known);
        if (semicolonFits != commaFits) {
            return semicolonFits ? SEMICOLON : COMMA;
        }
        return byComma.size() > bySemicolon.size() ? COMMA : SEMICOLON;
    }

    /** The cells of the first row that is not blank; empty where the file cannot be read so far with that separator. */
    private static Optional<List<String>> headings(String text, char separator) {
        try (CSVParser records = CSVParser.parse(text, CsvSheetReader.format(separator))) {
            for (CSVRecord record : records) {
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(record.toList());
                }
            }
            return Optional.of(List.of());
        } catch (UncheckedIOException | IOException broken) {
            return Optional.empty();
        }
    }
}
