package dk.styringsportal.application;

/**
 * How an import is to be done. All three are off unless asked for.
 *
 * @param dryRun everything is checked and nothing is stored
 * @param partial the rows without faults are stored although others have faults
 * @param replace answers of municipalities that have submitted are replaced, which is a fault otherwise
 */
public record ImportOptions(boolean dryRun, boolean partial, boolean replace) {

    /** All or nothing, and nothing submitted is touched. */
    public static final ImportOptions STRICT = new ImportOptions(false, false, false);
}
