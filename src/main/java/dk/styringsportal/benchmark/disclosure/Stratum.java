package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Comparator;
import java.util.Objects;

/** The respondents of one group in one municipality: the finest that is ever published. */
public record Stratum(GroupId group, OrganisationCode municipality) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::municipality).thenComparing(stratum -> stratum.group().value());

    public Stratum {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(municipality, "municipality");
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
