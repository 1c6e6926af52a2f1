package dk.styringsportal.report;

import dk.styringsportal.statistics.correlation.Pair;
import java.util.List;

/** Two figures of each of many municipalities, a dot for each. */
public record Scatter(String title, Axis x, Axis y, List<Pair> dots) implements Figure {

    public Scatter {
        dots = List.copyOf(dots);
    }

    /**
     * One direction.
     *
     * @param from the least value there is room for; above 0 where it is logarithmic
     * @param decimals of its values in words
     */
    public record Axis(String label, double from, double to, boolean logarithmic, int decimals, List<Tick> ticks) {

        public Axis {
            ticks = List.copyOf(ticks);
        }

        /** Where the value lies: from 0 at the beginning to 1 at the end. */
        double place(double value) {
            return logarithmic ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
        }
    }

    /** A value with its label. */
    public record Tick(double value, String label) {}
}
