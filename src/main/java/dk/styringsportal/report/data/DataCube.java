package dk.styringsportal.report.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures of one kind, ordered along axes.
 *
 * @param name in addresses: "points"
 * @param cells by a category of each axis, in the order of the axes; a place without a cell has no figure, since there is nothing to
 *     ask there
 */
public record DataCube(String name, String title, List<Axis> axes, Map<List<String>, Cell> cells) {

    /**
     * One axis.
     *
     * @param categories their names by their codes, in order; at least one
     */
    public record Axis(String id, String title, Map<String, String> categories) {

        /** What is measured or counted stands along the axis of that name. */
        public static final String MEASURE = "measure";

        public Axis {
            categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        }
    }

    /**
     * What stands at one place.
     *
     * @param value a number, or why there is none
     * @param status what is to be said of it beside the value: a code in place of a number, or a bound such as ">90"; empty for none
     */
    public record Cell(DataCell value, String status) {}

    public DataCube {
        axes = List.copyOf(axes);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** How many places there are, with and without a figure. */
    public long size() {
        return axes.stream().mapToLong(axis -> axis.categories().size()).reduce(1, Math::multiplyExact);
    }
}
