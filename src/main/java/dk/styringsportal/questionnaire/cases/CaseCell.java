package dk.styringsportal.questionnaire.cases;

import java.util.List;

/**
 * One number of the questionnaire with how it comes of the cases.
 *
 * @param needs where none of these columns holds anything, the number is not known; empty where it always is
 */
public record CaseCell(CellAddress address, CaseSum sum, List<CaseColumn> needs) {

    public CaseCell {
        needs = List.copyOf(needs);
    }
}
