package dk.styringsportal.response.sheet;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.Answers;

/**
 * A row without faults.
 *
 * @param row as the spreadsheet counts, the first one being 1
 * @param answers what stands in the row itself; none where every cell is empty
 * @param columns the fields about which the row says something
 */
public record ImportedRow(int row, OrganisationCode organisation, Answers answers, SheetColumns columns) {

    /** Whether every cell is empty: then the row says nothing and changes nothing. */
    public boolean isBlank() {
        return answers.values().isEmpty();
    }

    /**
     * The answers of the municipality's response after the import: the row's in the fields that have a column, and in
     * the others what was there before.
     */
    public Answers laidOver(Answers before) {
        return isBlank() ? before : columns.laidOver(before, answers);
    }
}
