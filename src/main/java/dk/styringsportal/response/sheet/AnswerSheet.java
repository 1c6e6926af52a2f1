package dk.styringsportal.response.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet with answers, as it was read from its file; nothing in it is judged yet.
 *
 * @param header the first row that is not blank; empty for a file without any
 * @param rows the rows below it that are not blank
 * @param unreadable cells of a workbook that hold something nobody can read, such as #REF!; they count as empty
 */
public record AnswerSheet(Optional<SheetRow> header, List<SheetRow> rows, List<UnreadableCell> unreadable) {

    /** The heading of the column that names the municipality. */
    public static final String ORGANISATION = "organisation";

    /** The heading of the column that names the respondent group, where there are groups. */
    public static final String GROUP = "group";

    /**
     * A cell that cannot be read.
     *
     * @param row as the spreadsheet counts, the first one being 1
     * @param column from 0
     */
    public record UnreadableCell(int row, int column, ImportProblem problem) {}

    public AnswerSheet {
        rows = List.copyOf(rows);
        unreadable = List.copyOf(unreadable);
    }

    /** A sheet of which every cell could be read. */
    public AnswerSheet(Optional<SheetRow> header, List<SheetRow> rows) {
        this(header, rows, List.of());
    }

    /** The sheet of these rows; the blank ones count in the numbering and are otherwise passed over. */
    public static AnswerSheet of(List<SheetRow> rows) {
        return of(rows, List.of());
    }

    /** The same, where some cells could not be read: a row of nothing else stays, so that its fault is told. */
    public static AnswerSheet of(List<SheetRow> rows, List<UnreadableCell> unreadable) {
        List<SheetRow> filled = rows.stream()
                .filter(row -> !row.isBlank() || unreadable.stream().anyMatch(cell -> cell.row() == row.number()))
                .toList();
        return filled.isEmpty()
                ? new AnswerSheet(Optional.empty(), List.of(), unreadable)
                : new AnswerSheet(Optional.of(filled.get(0)), filled.subList(1, filled.size()), unreadable);
    }

    /** Whether a heading is that of the column with the municipalities. */
    public static boolean isOrganisation(String heading) {
        return ORGANISATION.equals(Spelling.of(heading));
    }

    /** Whether a heading is that of the column with the respondent groups. */
    public static boolean isGroup(String heading) {
        return GROUP.equals(Spelling.of(heading));
    }
}
