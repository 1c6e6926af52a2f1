package dk.styringsportal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dots on an axis, one for each value, stacked where values lie close. High stacks become several dots wide when their
 * neighbours leave room, and low when they do not.
 */
final class DotStacks {

    static final double RADIUS = 3.6;
    private static final double COLUMN = 2 * RADIUS + 0.8;
    private static final double STEP = 8;
    private static final double SMALLEST_STEP = 5;
    private static final double LOWEST = 44;
    private static final double HIGHEST = 84;

    private final PointsAxis axis;
    private final TreeMap<Long, Integer> stacks = new TreeMap<>();
    private final int columns;
    private final double step;

    DotStacks(List<Double> points, PointsAxis axis) {
        this.axis = axis;
        points.forEach(value -> stacks.merge(Math.round((axis.x(value) - axis.left()) / COLUMN), 1, Integer::sum));
        int highest = stacks.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int wanted = (int) Math.ceil(highest * SMALLEST_STEP / (HIGHEST - STEP));
        this.columns = (int) Math.max(1, Math.min(wanted, room()));
        this.step = Math.min(STEP, (HIGHEST - STEP) / rows(highest));
    }

    /** Of the highest stack with some air above it. */
    double height() {
        int highest = stacks.values().stream().mapToInt(this::rows).max().orElse(1);
        return Math.max(LOWEST, Math.min(HIGHEST, highest * step + STEP));
    }

    void draw(Svg svg, double base) {
        double radius = Math.min(RADIUS, step * 0.44);
        List<double[]> centres = new ArrayList<>();
        for (Map.Entry<Long, Integer> stack : stacks.entrySet()) {
            int wide = Math.min(columns, stack.getValue());
            double left = leftmost(stack.getKey(), wide);
            for (int i = 0; i < stack.getValue(); i++) {
                centres.add(new double[] {left + i % wide * COLUMN, base - 2 - radius - i / wide * step});
            }
        }
        svg.dots(centres, radius, Ink.DOTS);
    }

    private double leftmost(long stack, int wide) {
        double half = (wide - 1) * COLUMN / 2;
        double centre = axis.left() + stack * COLUMN;
        return Math.max(axis.left() - RADIUS, Math.min(centre - half, axis.right() + RADIUS - 2 * half));
    }

    private int rows(int dots) {
        return (dots + columns - 1) / columns;
    }

    /** How many columns fit between the two stacks that lie closest. */
    private long room() {
        long closest = Long.MAX_VALUE;
        Long before = null;
        for (long stack : stacks.keySet()) {
            closest = before == null ? closest : Math.min(closest, stack - before);
            before = stack;
        }
        return closest;
    }
}
