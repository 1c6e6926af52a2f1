package dk.styringsportal.export;

import dk.styringsportal.response.sheet.AnswerSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds out what parts the cells of a CSV file, from its headings. */
final class Separator {

    private static final char SEMICOLON = ';';
    private static final char COMMA = ',';

    private Separator() {}

    /**
     * The separator that lays bare the column with the municipalities; where that does not decide it, the one that makes
     * more columns; else the semicolon.
     */
    static char of(String text) {
        List<String> bySemicolon = headings(text, SEMICOLON);
        List<String> byComma = headings(text, COMMA);
        boolean semicolonFits = bySemicolon.stream().anyMatch(AnswerSheet::isOrganisation);
        boolean commaFits = byComma.stream().anyMatch(AnswerSheet::isOrganisation);
        if (semicolonFits != commaFits) {
            return semicolonFits ? SEMICOLON : COMMA;
        }
        return byComma.size() > bySemicolon.size() ? COMMA : SEMICOLON;
    }

    /** The cells of the first row that is not blank; none where the file cannot be read with that separator. */
    private static List<String> headings(String text, char separator) {
        try (CSVParser records = CSVParser.parse(text, CsvSheetReader.format(separator))) {
            for (CSVRecord record : records) {
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    return record.toList();
                }
            }
            return List.of();
        } catch (UncheckedIOException | IOException broken) {
            return List.of();
        }
    }
}
