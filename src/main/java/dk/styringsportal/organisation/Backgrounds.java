package dk.styringsportal.organisation;

import dk.styringsportal.organisation.SizeClasses.Size;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of all municipalities at one time. */
public final class Backgrounds {

    private static final Backgrounds DENMARK = new Backgrounds(Municipalities.ofDenmark().all());

    private final List<Municipality> municipalities;
    private final Map<OrganisationCode, Municipality> byCode = new HashMap<>();
    private final SizeClasses sizes;

    /** @throws IllegalArgumentException for none */
    public Backgrounds(List<Municipality> municipalities) {
        this.municipalities = List.copyOf(municipalities);
        this.sizes = SizeClasses.thirdsOf(municipalities);
        municipalities.forEach(municipality -> byCode.put(municipality.code(), municipality));
    }

    /** Of Denmark's 98 municipalities, as this version of the portal has them. */
    public static Backgrounds ofDenmark() {
        return DENMARK;
    }

    public List<Municipality> municipalities() {
        return municipalities;
    }

    /** Thirds by population. */
    public SizeClasses sizes() {
        return sizes;
    }

    /**
     * Of these municipalities together.
     *
     * @throws IllegalArgumentException for none, and for a code that no municipality has
     */
    public Background of(Collection<OrganisationCode> some) {
        List<Municipality> members = some.stream().map(this::get).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Nothing is known of no municipality");
        }
        long population = members.stream().mapToLong(Municipality::population).sum();
        double weighted = members.stream()
                .mapToDouble(member -> member.population() * member.socioeconomicIndex())
                .sum();
        return new Background(population, members.size() == 1 ? members.get(0).socioeconomicIndex() : weighted / population);
    }

    /** The size that these municipalities have together. */
    public Size sizeOf(Collection<OrganisationCode> some) {
        return sizes.of(of(some).population());
    }

    private Municipality get(OrganisationCode code) {
        Municipality found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No municipality has code " + code);
        }
        return found;
    }
}
