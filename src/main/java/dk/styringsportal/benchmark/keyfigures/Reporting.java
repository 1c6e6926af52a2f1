package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.Answers;

/** The numbers that one municipality has handed in. @param answers as far as they are asked for */
public record Reporting(OrganisationCode organisation, Answers answers) {

    public static Reporting of(ScoredResponse response) {
        return new Reporting(response.organisation(), response.answers());
    }
}
