package dk.styringsportal.organisation;

import dk.styringsportal.statistics.distance.Standardised;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The municipalities most like one another: those with the least √(Σ weight · (difference in standard deviations)²) over
 * two measures.
 *
 * <p>The measures are the two that the portal knows of every municipality and that how social services are steered depends
 * on: how many inhabitants there are, which decides whether there is a range of own offers and specialists, and how much need
 * their circumstances let expect. Population counts by its natural logarithm, since from 10,000 to 20,000 is as far as from
 * 100,000 to 200,000; as it stands, Copenhagen alone would make up the standard deviation, and all the small ones were alike.
 *
 * @param population weight of the logarithm of the population, 0 or more
 * @param index weight of the socio-economic index, 0 or more
 */
public record Neighbours(double population, double index) {

    /** How many others are in a group of neighbours, beside the municipality itself. */
    public static final int OTHERS = 9;

    /** Both weigh the same: nothing says that either tells more. */
    public static final Neighbours ALIKE = new Neighbours(1, 1);

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Standardised MEASURES = measures(ALL);

    public Neighbours {
        boolean usable = population >= 0 && index >= 0 && Double.isFinite(population) && Double.isFinite(index);
        if (!usable || population + index == 0) {
            throw new IllegalArgumentException(
                    "Weights are 0 or more, and not both 0; not " + population + ", " + index);
        }
    }

    /** The municipality and the {@link #OTHERS} nearest to it, itself first; those equally near by code. */
    public List<Municipality> of(Municipality municipality) {
        List<Municipality> group = new ArrayList<>(List.of(municipality));
        group.addAll(nearest(municipality, OTHERS));
        return group;
    }

    /** For each of these, ordered by code, the group that {@link #of} makes among them. */
    List<List<Municipality>> among(List<Municipality> all) {
        Standardised measures = measures(all);
        return all.stream()
                .map(own -> Stream.concat(Stream.of(own), nearest(own, Math.min(OTHERS, all.size() - 1), all, measures)).toList())
                .toList();
    }

    /** All others, the one most like it first; those equally near by code. */
    public List<Municipality> byLikeness(Municipality municipality) {
        return nearest(municipality, ALL.size() - 1);
    }

    /**
     * The same among municipalities as they are known elsewhere, as in an edition.
     *
     * @param all ordered by code, the municipality among them
     */
    public List<Municipality> byLikeness(Municipality municipality, List<Municipality> all) {
        return nearest(municipality, all.size() - 1, all, measures(all)).toList();
    }

    private List<Municipality> nearest(Municipality municipality, int others) {
        return nearest(municipality, others, ALL, MEASURES).toList();
    }

    private Stream<Municipality> nearest(Municipality own, int others, List<Municipality> all, Standardised measures) {
        return measures.nearest(all.indexOf(own), others, List.of(population, index)).stream().map(all::get);
    }

    private static Standardised measures(List<Municipality> all) {
        return Standardised.of(all.stream()
                .map(municipality -> List.of(Math.log(municipality.population()), municipality.socioeconomicIndex()))
                .toList());
    }
}
