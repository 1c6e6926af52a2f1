package dk.styringsportal.report;

import java.util.List;
import java.util.Optional;

/**
 * Draws {@link Figure.RoundLines}: rounds from left to right, points from 0 to 100 upwards. Each line has its own mark, and a
 * line that has a break is not drawn across it.
 */
final class RoundsDrawing {

    private static final double LEFT = 34;
    private static final double RIGHT = 8;
    private static final double TOP = 26;
    private static final double HEIGHT = 150;
    private static final double LABEL_LINE = 15;
    private static final double DASH = 5;
    private static final double MARK = 6;
    private static final double LEGEND = 20;
    private static final int STEP = 25;
    private static final int HUNDRED = 100;

    private final Figure.RoundLines figure;
    private final FigureWords words;
    private final double width;
    private final Svg svg = new Svg();

    RoundsDrawing(Figure.RoundLines figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
    }

    SvgWriter.Drawing draw() {
        for (int points = 0; points <= HUNDRED; points += STEP) {
            svg.line(LEFT, y(points), width - RIGHT, y(points), points == 0 ? Ink.AXIS : Ink.TRACK, 1);
            svg.text(LEFT - 6, y(points) + 4, Ink.small(Svg.Anchor.END), String.valueOf(points));
        }
        figure.breaks().forEach(this::breakBefore);
        figure.series().forEach(this::series);
        return svg.drawing(width, legend(labels()));
    }

    private double step() {
        return (width - RIGHT - LEFT) / figure.rounds().size();
    }

    private double x(int round) {
        return LEFT + step() * (round + 0.5);
    }

    private static double y(double points) {
        return TOP + HEIGHT * (HUNDRED - points) / HUNDRED;
    }

    private void breakBefore(int round) {
        double x = LEFT + step() * round;
        for (double y = TOP; y < TOP + HEIGHT; y += 2 * DASH) {
            svg.line(x, y, x, Math.min(y + DASH, TOP + HEIGHT), Ink.QUIET_TEXT, 1.5);
        }
        svg.text(x, TOP - 8, Ink.small(Svg.Anchor.MIDDLE), words.breakName());
    }

    private void series(Figure.RoundLines.Series series) {
        List<Optional<Double>> points = series.points();
        int last = -1;
        for (int round = 0; round < points.size(); round++) {
            if (points.get(round).isEmpty()) {
                continue;
            }
            boolean joined = last >= 0 && !isBroken(series, last, round);
            if (joined) {
                svg.line(x(last), y(points.get(last).get()), x(round), y(points.get(round).get()), colour(series), 1.8);
            }
            last = round;
        }
        for (int round = 0; round < points.size(); round++) {
            int place = round;
            points.get(round).ifPresent(value -> {
                mark(series, x(place), y(value));
                svg.value(x(place), y(value), words.value().round(series.name(), figure.rounds().get(place), value));
            });
        }
    }

    private boolean isBroken(Figure.RoundLines.Series series, int last, int round) {
        return series.kind() != Figure.RoundLines.Kind.CHAINED
                && figure.breaks().stream().anyMatch(at -> at > last && at <= round);
    }

    private void mark(Figure.RoundLines.Series series, double x, double y) {
        switch (series.kind()) {
            case OWN -> svg.diamond(x, y, MARK + 1, Ink.OWN);
            case NATION -> svg.line(x - MARK - 2, y, x + MARK + 2, y, Ink.MEDIAN, 3.5);
            case CHAINED -> svg.triangleBelow(x, y - MARK, 2 * MARK, Ink.GROUP);
        }
    }

    private static String colour(Figure.RoundLines.Series series) {
        return switch (series.kind()) {
            case OWN -> Ink.OWN;
            case NATION -> Ink.MEDIAN;
            case CHAINED -> Ink.GROUP;
        };
    }

    /** @return the bottom of the rounds' names */
    private double labels() {
        int most = 1;
        for (int round = 0; round < figure.rounds().size(); round++) {
            List<String> lines = TextWidth.lines(figure.rounds().get(round), Ink.SMALL, step() - 16);
            double y = TOP + HEIGHT + 4;
            for (String line : lines) {
                y += LABEL_LINE;
                svg.text(x(round), y, Ink.small(Svg.Anchor.MIDDLE), line);
            }
            most = Math.max(most, lines.size());
        }
        return TOP + HEIGHT + 4 + most * LABEL_LINE;
    }

    /** @return the drawing's height */
    private double legend(double top) {
        double x = 10;
        double y = top + LEGEND + 4;
        for (Figure.RoundLines.Series series : figure.series()) {
            double across = 16 + TextWidth.of(series.name(), Ink.SMALL) + 24;
            if (x > 10 && x + across > width) {
                x = 10;
                y += LEGEND;
            }
            mark(series, x, y - 4.5);
            svg.text(x + 16, y, Ink.small(Svg.Anchor.START), series.name());
            x += across;
        }
        return y + 8;
    }
}
