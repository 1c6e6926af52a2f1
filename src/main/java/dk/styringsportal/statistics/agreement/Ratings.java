package dk.styringsportal.statistics.agreement;

import java.util.List;

/**
 * What each unit was given, by as many coders as there were. Who gave it does not matter; a coder who gave a unit nothing is
 * simply missing there.
 *
 * @param units finite values; a unit with fewer than two says nothing of agreement and takes no part
 */
public record Ratings(List<List<Double>> units) {

    public Ratings {
        units = units.stream().map(List::copyOf).toList();
        if (units.stream().flatMap(List::stream).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("Ratings are numbers; one that was not given is left out");
        }
    }

    /** The units that at least two coders gave a value. */
    List<List<Double>> pairable() {
        return units.stream().filter(unit -> unit.size() > 1).toList();
    }
}
