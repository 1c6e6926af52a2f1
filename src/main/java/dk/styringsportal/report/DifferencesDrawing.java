package dk.styringsportal.report;

import java.util.List;
import java.util.Optional;

/** Draws {@link Differences}: from nought in the middle a bar to the nation's difference, and a diamond for the own one. */
final class DifferencesDrawing {

    private static final double LINE = 16.5;
    private static final double EDGE = 14;
    private static final double NARROW = 480;
    private static final double LABEL_SHARE = 0.45;
    private static final double DOT = 6;
    private static final double DIAMOND = 8;
    private static final double BAR = 4;
    private static final double TICK = 5;

    private final Differences figure;
    private final FigureWords words;
    private final double width;
    private final RowsBeside rows;
    private final double left;
    private final int most;
    private final Svg svg = new Svg();

    DifferencesDrawing(Differences figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.rows = new RowsBeside(width, LABEL_SHARE);
        this.left = (width < NARROW ? 0 : rows.labels()) + EDGE;
        this.most = figure.most();
    }

    SvgWriter.Drawing draw() {
        double y = legend();
        for (Differences.Line line : figure.lines()) {
            y = line(line, y);
        }
        axis(y + 2);
        return svg.drawing(width, y + 46);
    }

    private double line(Differences.Line line, double top) {
        boolean beside = width >= NARROW;
        double bottom = label(line.label(), top, beside ? rows.labels() - 8 : width);
        double middle = beside ? (top + bottom) / 2 : bottom + 13;
        double end = beside ? bottom + rows.gap() : bottom + 30;
        grid(beside ? top : bottom + 3, end);
        line.nation().ifPresent(nation -> svg.line(x(0), middle, x(nation), middle, Ink.BAR, BAR));
        mark(line.own(), figure.ownName().orElse(""), line, middle, false);
        mark(line.nation(), figure.nationName(), line, middle, true);
        return end;
    }

    private void mark(Optional<Double> difference, String name, Differences.Line line, double y, boolean nation) {
        difference.ifPresent(steps -> {
            shape(x(steps), y, nation);
            svg.value(x(steps), y, words.value().difference(line.label(), name, steps));
        });
    }

    private void shape(double x, double y, boolean nation) {
        if (nation) {
            svg.dots(List.of(new double[] {x, y}), DOT, Ink.GROUP);
        } else {
            svg.diamond(x, y, DIAMOND, Ink.OWN);
        }
    }

    private double label(String label, double top, double labelWidth) {
        double y = top;
        for (String part : TextWidth.lines(label, Ink.SMALL, labelWidth)) {
            y += LINE;
            svg.text(0, y - 4, new Svg.TextLook(Ink.SMALL, false, Ink.TEXT, Svg.Anchor.START), part);
        }
        return y;
    }

    private void grid(double top, double bottom) {
        for (int steps = -most; steps <= most; steps++) {
            svg.line(x(steps), top, x(steps), bottom, steps == 0 ? Ink.AXIS : Ink.TRACK, 1);
        }
    }

    private void axis(double y) {
        svg.line(x(-most), y, x(most), y, Ink.AXIS, 1);
        for (int steps = -most; steps <= most; steps++) {
            svg.line(x(steps), y, x(steps), y + TICK, Ink.AXIS, 1);
            svg.text(x(steps), y + TICK + Ink.SMALL, Ink.small(Svg.Anchor.MIDDLE), words.steps(steps));
        }
        svg.text(x(most), y + 38, Ink.small(Svg.Anchor.END), figure.axis());
    }

    private double x(double steps) {
        return left + (width - EDGE - left) * (steps + most) / (2 * most);
    }

    /** @return where the lines begin */
    private double legend() {
        shape(8, 9.5, true);
        svg.text(20, 14, Ink.usual(Svg.Anchor.START), figure.nationName());
        if (figure.ownName().isEmpty()) {
            return 26;
        }
        double beside = 20 + TextWidth.of(figure.nationName(), Ink.USUAL) + 20;
        boolean fits = beside + 20 + TextWidth.of(figure.ownName().get(), Ink.USUAL) < width;
        double x = fits ? beside : 0;
        double y = fits ? 14 : 34;
        shape(x + 8, y - 4.5, false);
        svg.text(x + 20, y, Ink.usual(Svg.Anchor.START), figure.ownName().get());
        return y + 12;
    }
}
