package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The respondents of one group in one municipality: the finest that is ever published. Those who answer about several municipalities
 * are a stratum of their own: they count with one of these, and all of these know their answers.
 *
 * @param municipality with which they count
 * @param others that they answer about too, each once, by code; mostly none
 */
public record Stratum(GroupId group, OrganisationCode municipality, List<OrganisationCode> others) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER = Comparator.comparing(Stratum::municipality)
            .thenComparing(stratum -> stratum.group().value())
            .thenComparing(stratum -> stratum.others().toString());

    public Stratum {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(municipality, "municipality");
        others = others.stream().distinct().sorted().toList();
    }

    /** Of those who answer about this municipality alone. */
    public Stratum(GroupId group, OrganisationCode municipality) {
        this(group, municipality, List.of());
    }

    /** The municipalities that know its answers: first the one it counts with. */
    List<OrganisationCode> municipalities() {
        return Stream.concat(Stream.of(municipality), others.stream()).toList();
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
