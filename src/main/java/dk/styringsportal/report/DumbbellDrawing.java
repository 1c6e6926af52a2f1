package dk.styringsportal.report;

import java.util.List;

/** Draws {@link Figure.Dumbbells}: a round mark for the first group, a diamond for the second, and the gap between as a bar. */
final class DumbbellDrawing {

    private static final double LINE = 16.5;
    /** Half of the "100" under the axis. */
    private static final double EDGE = 12;
    private static final double NARROW = 480;
    private static final double LABEL_SHARE = 0.45;
    private static final double DOT = 6;
    private static final double DIAMOND = 8;
    private static final double GAP_WIDTH = 4;
    private static final int STEP = 25;

    private final Figure.Dumbbells figure;
    private final FigureWords words;
    private final double width;
    private final boolean stacked;
    private final RowsBeside rows;
    private final PointsAxis axis;
    private final Svg svg = new Svg();

    DumbbellDrawing(Figure.Dumbbells figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.stacked = width < NARROW;
        this.rows = new RowsBeside(width, LABEL_SHARE);
        this.axis = new PointsAxis((stacked ? 0 : rows.labels()) + EDGE, width - EDGE);
    }

    SvgWriter.Drawing draw() {
        double y = legend();
        for (Figure.Dumbbells.Line line : figure.lines()) {
            y = stacked ? above(line, y) : beside(line, y);
        }
        axis.draw(svg, y + 2, 0);
        svg.text(axis.right(), y + 40, Ink.small(Svg.Anchor.END), words.percentAxis(figure));
        return svg.drawing(width, y + 46);
    }

    private double beside(Figure.Dumbbells.Line line, double top) {
        double bottom = label(line, top, rows.labels() - 8);
        grid(top, bottom + rows.gap());
        marks(line, (top + bottom) / 2);
        return bottom + rows.gap();
    }

    private double above(Figure.Dumbbells.Line line, double top) {
        double bottom = label(line, top, width);
        grid(bottom + 3, bottom + 23);
        marks(line, bottom + 13);
        return bottom + 30;
    }

    private double label(Figure.Dumbbells.Line line, double top, double labelWidth) {
        List<String> parts = TextWidth.lines(line.label(), Ink.SMALL, labelWidth);
        double y = top;
        for (String part : parts) {
            y += LINE;
            svg.text(0, y - 4, new Svg.TextLook(Ink.SMALL, false, Ink.TEXT, Svg.Anchor.START), part);
        }
        return y;
    }

    /** So that a mark far above the axis can be read. */
    private void grid(double top, double bottom) {
        for (int percent = 0; percent <= 100; percent += STEP) {
            svg.line(axis.x(percent), top, axis.x(percent), bottom, Ink.TRACK, 1);
        }
    }

    private void marks(Figure.Dumbbells.Line line, double middle) {
        double one = axis.x(100 * line.one().toDouble());
        double other = axis.x(100 * line.other().toDouble());
        svg.line(axis.left(), middle, axis.right(), middle, Ink.TRACK, 1);
        svg.line(one, middle, other, middle, Ink.BAR, GAP_WIDTH);
        svg.diamond(other, middle, DIAMOND, Ink.OWN);
        svg.dots(List.of(new double[] {one, middle}), DOT, Ink.GROUP);
        svg.value(one, middle, words.value().part(line.label(), figure.one(), line.one()));
        svg.value(other, middle, words.value().part(line.label(), figure.other(), line.other()));
    }

    /** @return where the lines begin */
    private double legend() {
        double x = entry(0, 14, figure.one(), true);
        boolean fits = x + 20 + TextWidth.of(figure.other(), Ink.USUAL) < width;
        double y = fits ? 14 : 34;
        entry(fits ? x : 0, y, figure.other(), false);
        return y + 12;
    }

    private double entry(double x, double y, String label, boolean first) {
        if (first) {
            svg.dots(List.of(new double[] {x + 8, y - 4.5}), DOT, Ink.GROUP);
        } else {
            svg.diamond(x + 8, y - 4.5, DIAMOND, Ink.OWN);
        }
        svg.text(x + 20, y, Ink.usual(Svg.Anchor.START), label);
        return x + 20 + TextWidth.of(label, Ink.USUAL) + 20;
    }
}
