package dk.styringsportal.report;

import dk.styringsportal.statistics.Distribution;
import java.util.List;

/** Draws a {@link Figure.ThemeProfile}: a 0–100 line for each theme with quartile band, median and own points. */
final class ProfileDrawing {

    private static final double LINE = 16.5;
    private static final double BAND = 12;
    private static final double ROW = 37;
    private static final double EDGE = 10;
    private static final double LABEL_SHARE = 0.34;
    private static final double VALUES = 66;
    private static final double NARROW = 480;
    private static final double DIAMOND = 8;

    private final Figure.ThemeProfile figure;
    private final FigureWords words;
    private final double width;
    private final boolean stacked;
    private final double labels;
    private final PointsAxis axis;
    private final Svg svg = new Svg();

    ProfileDrawing(Figure.ThemeProfile figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.stacked = width < NARROW;
        this.labels = new RowsBeside(width, LABEL_SHARE).labels();
        this.axis = stacked ? new PointsAxis(EDGE, width - EDGE) : new PointsAxis(labels + EDGE, width - VALUES - EDGE);
    }

    SvgWriter.Drawing draw() {
        double y = 4;
        for (Figure.ThemeProfile.Line line : figure.lines()) {
            y = stacked ? above(line, y) : beside(line, y);
        }
        axis.draw(svg, y + 2, 0);
        return svg.drawing(width, legend(y + 44));
    }

    private double beside(Figure.ThemeProfile.Line line, double top) {
        List<String> label = TextWidth.lines(line.label(), Ink.USUAL, labels - 8);
        double height = Math.max(ROW, label.size() * LINE + 8);
        double middle = top + height / 2;
        double y = middle - label.size() * LINE / 2;
        for (String part : label) {
            y += LINE;
            svg.text(0, y - 4, Ink.usual(Svg.Anchor.START), part);
        }
        marks(line, middle);
        svg.text(width, middle + 5, value(), words.points(figure, line));
        return top + height;
    }

    private double above(Figure.ThemeProfile.Line line, double top) {
        double y = top;
        for (String part : TextWidth.lines(line.label(), Ink.USUAL, width - VALUES)) {
            y += LINE;
            svg.text(0, y - 2, Ink.usual(Svg.Anchor.START), part);
        }
        svg.text(width, top + LINE - 2, value(), words.points(figure, line));
        marks(line, y + 14);
        return y + 32;
    }

    private Svg.TextLook value() {
        return figure.ownName().isPresent() ? Ink.own(Svg.Anchor.END) : Ink.strong(Svg.Anchor.END);
    }

    private void marks(Figure.ThemeProfile.Line line, double middle) {
        svg.line(axis.x(0), middle, axis.x(100), middle, Ink.AXIS, 1);
        line.nation().ifPresent(nation -> {
            nation(nation, middle);
            svg.value(axis.x(nation.median()), middle, words.value().nation(line.label(), nation));
        });
        line.own().ifPresent(own -> {
            double x = axis.x(own.toDouble());
            svg.diamond(x, middle, DIAMOND, Ink.OWN);
            svg.value(x, middle, words.value().own(line.label(), figure.ownName().orElse(""), own));
        });
    }

    private void nation(Distribution nation, double middle) {
        double left = axis.x(nation.q1());
        svg.rectangle(left, middle - BAND / 2, Math.max(2, axis.x(nation.q3()) - left), BAND, Ink.QUARTILES);
        double median = axis.x(nation.median());
        svg.line(median, middle - BAND / 2 - 3, median, middle + BAND / 2 + 3, Ink.MEDIAN, 2.5);
    }

    /** @return the drawing's height */
    private double legend(double y) {
        double x = 0;
        if (figure.ownName().isPresent()) {
            svg.diamond(x + 7, y - 4.5, 6, Ink.OWN);
            x = entry(x + 20, y, figure.ownName().get());
        }
        if (figure.lines().stream().anyMatch(line -> line.nation().isPresent())) {
            svg.line(x + 6, y - 11, x + 6, y + 2, Ink.MEDIAN, 2.5);
            x = entry(x + 14, y, words.medianName());
            if (x + 24 + TextWidth.of(words.quartilesName(), Ink.SMALL) > width) {
                x = 0;
                y += 20;
            }
            svg.rectangle(x, y - 10, 18, BAND, Ink.QUARTILES);
            entry(x + 24, y, words.quartilesName());
        }
        return y + 8;
    }

    private double entry(double x, double y, String label) {
        svg.text(x, y, Ink.small(Svg.Anchor.START), label);
        return x + TextWidth.of(label, Ink.SMALL) + 16;
    }
}
