package dk.styringsportal.campaign.invitation;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The municipalities that one person answers about: mostly one, sometimes two that share a department.
 *
 * @param organisations at least one, each once, by code
 */
public record About(List<OrganisationCode> organisations) implements Comparable<About> {

    /** @throws IllegalArgumentException for none */
    public About {
        organisations = organisations.stream().distinct().sorted().toList();
        if (organisations.isEmpty()) {
            throw new IllegalArgumentException("An invitation is about at least one municipality");
        }
    }

    public static About of(Collection<OrganisationCode> organisations) {
        return new About(List.copyOf(organisations));
    }

    public static About of(OrganisationCode organisation) {
        return new About(List.of(organisation));
    }

    /** Reads what {@link #codes()} wrote. */
    public static About parse(String codes) {
        return new About(Arrays.stream(codes.split(" ")).map(OrganisationCode::new).toList());
    }

    /** The codes with a space between: "0101 0147". */
    public String codes() {
        return organisations.stream().map(OrganisationCode::value).collect(Collectors.joining(" "));
    }

    public boolean isAbout(OrganisationCode organisation) {
        return organisations.contains(organisation);
    }

    @Override
    public int compareTo(About other) {
        return codes().compareTo(other.codes());
    }
}
