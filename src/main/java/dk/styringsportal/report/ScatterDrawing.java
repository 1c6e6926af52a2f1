package dk.styringsportal.report;

import dk.styringsportal.statistics.correlation.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a {@link Scatter}: dots between two axes with their lines across. */
final class ScatterDrawing {

    private static final double LEFT = 34;
    private static final double RIGHT = 12;
    private static final double TOP = 24;
    private static final double FOOT = 44;
    private static final double MOST_HEIGHT = 260;
    private static final double HEIGHT_SHARE = 0.6;
    private static final double DOT = 3.4;

    private final Scatter figure;
    private final FigureWords words;
    private final double width;
    private final double base;
    private final Svg svg = new Svg();

    ScatterDrawing(Scatter figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.base = TOP + Math.min(MOST_HEIGHT, width * HEIGHT_SHARE);
    }

    SvgWriter.Drawing draw() {
        svg.text(0, 12, Ink.small(Svg.Anchor.START), figure.y().label());
        for (Scatter.Tick tick : figure.y().ticks()) {
            double y = y(tick.value());
            svg.line(LEFT, y, width - RIGHT, y, Ink.TRACK, 1);
            svg.text(LEFT - 8, y + 4.5, Ink.small(Svg.Anchor.END), tick.label());
        }
        svg.line(LEFT, base, width - RIGHT, base, Ink.AXIS, 1);
        for (Scatter.Tick tick : figure.x().ticks()) {
            double x = x(tick.value());
            svg.line(x, base, x, base + 5, Ink.AXIS, 1);
            svg.text(x, base + 5 + Ink.SMALL, Ink.small(Svg.Anchor.MIDDLE), tick.label());
        }
        svg.text(width - RIGHT, base + FOOT - 6, Ink.small(Svg.Anchor.END), figure.x().label());
        List<double[]> centres = new ArrayList<>();
        for (Pair dot : figure.dots()) {
            centres.add(new double[] {x(dot.x()), y(dot.y())});
        }
        svg.dots(centres, DOT, Ink.GROUP);
        figure.dots().stream()
                .sorted(Comparator.comparingDouble(Pair::x))
                .forEach(dot -> svg.value(x(dot.x()), y(dot.y()), words.value().dot(figure, dot)));
        return svg.drawing(width, base + FOOT);
    }

    private double x(double value) {
        return LEFT + (width - LEFT - RIGHT) * figure.x().place(value);
    }

    private double y(double value) {
        return base - (base - TOP) * figure.y().place(value);
    }
}
