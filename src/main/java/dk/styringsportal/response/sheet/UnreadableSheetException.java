package dk.styringsportal.response.sheet;

/** A file that cannot be read as a spreadsheet at all. */
public final class UnreadableSheetException extends RuntimeException {

    private final int row;
    private final transient ImportProblem problem;

    /** @param row where reading failed, from 1 */
    public UnreadableSheetException(int row, ImportProblem problem) {
        super("Row " + row + ": " + problem);
        this.row = row;
        this.problem = problem;
    }

    /** The fault to report: about the file as a whole, found at that row. */
    public ImportFault fault() {
        return new ImportFault(row, "", "", problem);
    }
}
