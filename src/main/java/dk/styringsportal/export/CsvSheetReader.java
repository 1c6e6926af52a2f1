package dk.styringsportal.export;

import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetReader;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV files as spreadsheet programs write them: cells parted by semicolons (a Danish Excel) or commas, those with
 * separators or line breaks inside in quotation marks, lines ended by CR, LF or both.
 */
@ApplicationScoped
public class CsvSheetReader implements SheetReader {

    /** A hundred times what a sheet of all municipalities has; bounds the memory that a file can take. */
    static final int MOST_CELLS = 2_000_000;

    @Override
    public AnswerSheet read(byte[] file) {
        String text = CsvText.of(file)
                .orElseThrow(() -> new UnreadableSheetException(1, new ImportProblem.NotText()));
        if (cells(text) > MOST_CELLS) {
            throw new UnreadableSheetException(1, new ImportProblem.FileTooLarge(MOST_CELLS));
        }
        return AnswerSheet.of(rows(text, Separator.of(text)));
    }

    /** At most so many cells are in the text; empty lines have none. */
    static long cells(String text) {
        long cells = 0;
        boolean lineIsEmpty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || c == '\r';
            if (c == ';' || c == ',' || (lineEnd && !lineIsEmpty)) {
                cells++;
            }
            lineIsEmpty = lineEnd;
        }
        return lineIsEmpty ? cells : cells + 1;
    }

    private static List<SheetRow> rows(String text, char separator) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser records = CSVParser.parse(text, format(separator))) {
            for (CSVRecord record : records) {
                number++;
                if (record.size() > 1 || !record.get(0).isEmpty()) {
                    rows.add(new SheetRow(number, record.toList()));
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            throw new UnreadableSheetException(number + 1, new ImportProblem.BrokenQuotes());
        }
        return rows;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}
