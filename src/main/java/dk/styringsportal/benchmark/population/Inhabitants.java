package dk.styringsportal.benchmark.population;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.AgeGroup;

/**
 * How many of those ages live in a municipality.
 *
 * @param year they are counted on its 1 January
 * @param persons at least 0
 */
public record Inhabitants(OrganisationCode organisation, int year, AgeGroup ages, long persons) {

    public Inhabitants {
        if (persons < 0) {
            throw new IllegalArgumentException("There are not " + persons + " inhabitants");
        }
    }
}
