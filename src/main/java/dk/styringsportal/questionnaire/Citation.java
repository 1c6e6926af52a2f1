package dk.styringsportal.questionnaire;

import java.util.List;

/**
 * A citation as a recommendation prints it, and the entries of the literature list it can mean.
 *
 * @param cited as printed: "VIVE 2019"
 * @param references none where the source names no work ("Anbefaling fra KL"), several where the citation fits several
 */
public record Citation(String cited, List<Reference> references) {

    public Citation {
        references = List.copyOf(references);
    }
}
