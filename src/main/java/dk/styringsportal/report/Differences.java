package dk.styringsportal.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far two things lie apart, row by row, in steps of a scale: the nation's difference, and one municipality's.
 *
 * @param axis what a step to the right means
 * @param ownName whose difference stands beside the nation's; empty where nobody's does
 */
public record Differences(String title, String axis, String nationName, Optional<String> ownName, List<Line> lines)
        implements Figure {

    public Differences {
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param nation empty where it is not shown
     * @param own empty where it is not shown, and where nobody's is
     */
    public record Line(String label, Optional<Double> nation, Optional<Double> own) {

        private boolean isShown() {
            return nation.isPresent() || own.isPresent();
        }
    }

    /**
     * Without the rows of which nothing is shown, and without the name of whoever has no mark; those stand in the table beside, with
     * the reason. Empty where nothing is left.
     */
    public static Optional<Differences> shown(
            String title, String axis, String nationName, Optional<String> ownName, List<Line> lines) {
        List<Line> shown = lines.stream().filter(Line::isShown).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Differences(
                        title,
                        axis,
                        nationName,
                        ownName.filter(name -> shown.stream().anyMatch(line -> line.own().isPresent())),
                        shown));
    }

    /** As many whole steps as the axis needs to both sides, at least 1. */
    int most() {
        return (int) Math.max(1, Math.ceil(lines.stream()
                .flatMap(line -> Stream.concat(line.nation().stream(), line.own().stream()))
                .mapToDouble(Math::abs)
                .max()
                .orElse(1)));
    }
}
