package dk.styringsportal.report;

import dk.styringsportal.statistics.Distribution;
import java.util.List;

/** Draws a {@link Figure.DistributionStrip}: dots in stacks on the axis, marks and their labels above and below. */
final class StripDrawing {

    private static final double EDGE = 14;
    private static final double OWN_LABEL = 24;
    private static final double DIAMOND = 7;
    private static final double TRIANGLE = 10;
    private static final double MARKS = 8;
    private static final double AXIS_LABELS = 31;
    private static final double STUB = 7;
    private static final double LINE = 20;

    private final Figure.DistributionStrip figure;
    private final FigureWords words;
    private final double width;
    private final PointsAxis axis;
    private final DotStacks stacks;
    private final double top;
    private final double base;
    private final Svg svg = new Svg();

    StripDrawing(Figure.DistributionStrip figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.axis = new PointsAxis(EDGE, width - EDGE);
        this.stacks = new DotStacks(figure.nation().sorted(), axis);
        this.top = figure.own().isPresent() ? OWN_LABEL : MARKS;
        this.base = top + stacks.height();
    }

    SvgWriter.Drawing draw() {
        Distribution nation = figure.nation();
        double left = axis.x(nation.q1());
        svg.rectangle(left, top, Math.max(2, axis.x(nation.q3()) - left), base - top, Ink.QUARTILES);
        stacks.draw(svg, base);
        axis.draw(svg, base, MARKS);
        double y = median(nation);
        if (figure.group().isPresent()) {
            y += LINE;
            group(figure.group().get(), y);
        }
        figure.own().ifPresent(this::own);
        return svg.drawing(width, legend(nation, y + LINE + 4));
    }

    private void own(Figure.Own own) {
        double points = own.points().toDouble();
        double x = axis.x(points);
        svg.line(x, top, x, base, Ink.OWN, 2.5);
        svg.diamond(x, base, DIAMOND, Ink.OWN);
        svg.value(x, base, words.own(own));
        axis.label(svg, points, top - 7, Ink.own(Svg.Anchor.MIDDLE), words.own(own), width);
    }

    /** @return the base line of its label */
    private double median(Distribution nation) {
        double x = axis.x(nation.median());
        svg.line(x, top, x, base, Ink.MEDIAN, 2);
        svg.value(x, (top + base) / 2, words.value().nation(nation));
        svg.line(x, base + AXIS_LABELS, x, base + AXIS_LABELS + STUB, Ink.MEDIAN, 2);
        double y = base + AXIS_LABELS + STUB + LINE - 6;
        axis.label(svg, nation.median(), y, Ink.usual(Svg.Anchor.MIDDLE), words.nationalMedian(nation), width);
        return y;
    }

    private void group(Figure.GroupMedian group, double y) {
        svg.triangleBelow(axis.x(group.median()), base + 1, TRIANGLE, Ink.GROUP);
        String label = words.groupMedian(group);
        svg.value(axis.x(group.median()), base + TRIANGLE / 2, label);
        double labelWidth = TRIANGLE + 6 + TextWidth.of(label, Ink.USUAL);
        double x = Math.max(0, Math.min(axis.x(group.median()) - labelWidth / 2, width - labelWidth));
        svg.triangleBelow(x + TRIANGLE / 2, y - TRIANGLE, TRIANGLE, Ink.GROUP);
        svg.text(x + TRIANGLE + 6, y, Ink.group(Svg.Anchor.START), label);
    }

    /** @return the drawing's height */
    private double legend(Distribution nation, double y) {
        svg.rectangle(0, y - 10, 18, 11, Ink.QUARTILES);
        svg.text(24, y, Ink.small(Svg.Anchor.START), words.quartiles(nation));
        String dots = words.dots(nation);
        double beside = 24 + TextWidth.of(words.quartiles(nation), Ink.SMALL) + 24;
        boolean fits = beside + 14 + TextWidth.of(dots, Ink.SMALL) < width;
        double x = fits ? beside : 5;
        double line = fits ? y : y + LINE;
        svg.dots(List.of(new double[] {x + 4, line - 4.5}), DotStacks.RADIUS, Ink.DOTS);
        svg.text(fits ? x + 14 : 24, line, Ink.small(Svg.Anchor.START), dots);
        return line + 8;
    }
}
