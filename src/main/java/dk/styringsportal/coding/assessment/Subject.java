package dk.styringsportal.coding.assessment;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.Comparator;

/**
 * What two assessors rate: one municipality in one theme.
 *
 * @param theme its number in the questionnaire
 */
public record Subject(OrganisationCode organisation, int theme) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::organisation).thenComparing(Subject::theme);

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
