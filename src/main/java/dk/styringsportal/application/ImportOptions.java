package dk.styringsportal.application;

import java.util.Optional;
import java.util.UUID;

/**
 * How an import is to be done. All is off unless asked for.
 *
 * @param dryRun everything is checked and nothing is stored
 * @param partial the rows without faults are stored although others have faults
 * @param replace answers of municipalities that have submitted are replaced, which is a fault otherwise; says nothing where
 *     rows are persons, since these are added
 * @param again a file of persons is imported although the same one has been
 * @param mapping the column mapping by which the file is read; empty where it has our own headings
 */
public record ImportOptions(boolean dryRun, boolean partial, boolean replace, boolean again, Optional<UUID> mapping) {

    /** All or nothing, and nothing submitted is touched. */
    public static final ImportOptions STRICT = new ImportOptions(false, false, false, false, Optional.empty());

    /** The same, without storing anything, or not. */
    public ImportOptions withDryRun(boolean dry) {
        return new ImportOptions(dry, partial, replace, again, mapping);
    }
}
