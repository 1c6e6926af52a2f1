package dk.styringsportal.response.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet with answers, as it was read from its file; nothing in it is judged yet.
 *
 * @param header the first row that is not blank; empty for a file without any
 * @param rows the rows below it that are not blank
 */
public record AnswerSheet(Optional<SheetRow> header, List<SheetRow> rows) {

    /** The heading of the column that names the municipality. */
    public static final String ORGANISATION = "organisation";

    public AnswerSheet {
        rows = List.copyOf(rows);
    }

    /** The sheet of these rows; the blank ones count in the numbering and are otherwise passed over. */
    public static AnswerSheet of(List<SheetRow> rows) {
        List<SheetRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        return filled.isEmpty()
                ? new AnswerSheet(Optional.empty(), List.of())
                : new AnswerSheet(Optional.of(filled.get(0)), filled.subList(1, filled.size()));
    }

    /** Whether a heading is that of the column with the municipalities. */
    public static boolean isOrganisation(String heading) {
        return ORGANISATION.equals(Spelling.of(heading));
    }
}
