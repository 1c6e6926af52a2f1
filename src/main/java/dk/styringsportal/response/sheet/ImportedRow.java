package dk.styringsportal.response.sheet;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.Answers;

/**
 * A row without faults.
 *
 * @param row as the spreadsheet counts, the first one being 1
 * @param answers none where every cell is empty
 */
public record ImportedRow(int row, OrganisationCode organisation, Answers answers) {}
