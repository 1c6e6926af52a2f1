package dk.styringsportal.report.slides;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A chart, as data: what a program for slides keeps in a sheet behind the chart.
 *
 * @param decimals that numbers are told with; points and shares are told as always
 * @param categories in their order; bars or marks for each
 * @param series in their order
 */
public record Chart(Kind kind, Unit unit, int decimals, List<Category> categories, List<Series> series) {

    /** Of points and shares. */
    private static final int DECIMALS = 2;

    /** How the series of a category stand to each other. */
    public enum Kind {
        /** Under one another. */
        BARS,
        /** As parts of one bar of full length. */
        STACKED,
        /** As two marks with a line between them; there are two series. */
        DUMBBELLS
    }

    /** What the numbers are. */
    public enum Unit {
        /** 0 to 100. */
        POINTS,
        /** Parts of one, 0 to 1. */
        SHARE,
        /** From 0 to whatever the largest is. */
        NUMBER,
        /** Differences in steps of a scale, to both sides of 0. */
        STEPS
    }

    /**
     * What bars or marks are of.
     *
     * @param label with the number of answers, "Ledere (N = 40)", or why there is no bar: "Ledere: Vises ikke – kan udledes"
     */
    public record Category(String label) {}

    /**
     * A number.
     *
     * @param number exact, as the sheet holds it
     * @param words as it is read: "66,67", "40 pct. (16)"
     */
    public record Value(double number, String words) {}

    /**
     * Bars of one shade, or marks of one shape.
     *
     * @param apart whether it is no degree of what is asked: "ved ikke"
     * @param values one for each category; empty where there is no bar, and then no number is anywhere in the file
     */
    public record Series(String name, boolean apart, List<Optional<Value>> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("A chart has at least one category and one series");
        }
        if (kind == Kind.DUMBBELLS && series.size() != 2) {
            throw new IllegalArgumentException("Dumbbells have two series, not " + series.size());
        }
        int length = categories.size();
        series.stream().filter(one -> one.values().size() != length).findFirst().ifPresent(one -> {
            throw new IllegalArgumentException("Series " + one.name() + " has not one value for each of " + length + " categories");
        });
    }

    /** A chart of points or shares. */
    public Chart(Kind kind, Unit unit, List<Category> categories, List<Series> series) {
        this(kind, unit, DECIMALS, categories, series);
    }

    /** As many whole steps as bars of {@link Unit#STEPS} need to both sides, at least 1. */
    public int steps() {
        return (int) Math.max(1, Math.ceil(series.stream()
                .flatMap(one -> one.values().stream().flatMap(Optional::stream))
                .mapToDouble(value -> Math.abs(value.number()))
                .max()
                .orElse(1)));
    }

    /** Whether there is anything to draw. */
    public boolean hasBars() {
        return series.stream().flatMap(one -> one.values().stream()).anyMatch(Optional::isPresent);
    }

    /**
     * The same as charts of at most so many categories each.
     *
     * @param most at least 1
     */
    List<Chart> parted(int most) {
        int parts = (categories.size() + most - 1) / most;
        int each = (categories.size() + parts - 1) / parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> part(part * each, Math.min(categories.size(), (part + 1) * each)))
                .toList();
    }

    private Chart part(int from, int to) {
        return new Chart(
                kind,
                unit,
                decimals,
                categories.subList(from, to),
                series.stream().map(one -> new Series(one.name(), one.apart(), one.values().subList(from, to))).toList());
    }
}
