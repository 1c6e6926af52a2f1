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
        units = units.stream().map(Ratings::withoutNegativeZero).toList();
        if (units.stream().flatMap(List::stream).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("Ratings are numbers; one that was not given is left out");
        }
    }

    /** −0.0 is 0.0, though Java sorts them apart. */
    private static List<Double> withoutNegativeZero(List<Double> unit) {
        return unit.stream().map(value -> value + 0.0).toList();
    }

    /** The units that at least two coders gave a value. */
    List<List<Double>> pairable() {
        return units.stream().filter(unit -> unit.size() > 1).toList();
    }
}
