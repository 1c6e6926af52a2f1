package dk.styringsportal.report;

import java.util.ArrayList;
import java.util.List;

/** Draws {@link Figure.StackedShares}: under or beside each label a bar in shades, with the percentages that there is room for. */
final class StackedDrawing {

    private static final double BAR = 20;
    private static final double GAP = 8;
    private static final double LINE = 16.5;
    private static final double LABEL_SHARE = 0.33;
    private static final double NARROW = 480;
    private static final double SWATCH = 14;
    private static final double SEAM = 1;
    private static final double BETWEEN = 14;

    private final Figure.StackedShares figure;
    private final FigureWords words;
    private final double width;
    private final double labelWidth;
    private final List<String> shades = new ArrayList<>();
    private final Svg svg = new Svg();

    StackedDrawing(Figure.StackedShares figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.labelWidth = new RowsBeside(width, LABEL_SHARE).labels();
        int next = 0;
        for (Figure.StackedShares.Option option : figure.options()) {
            shades.add(option.apart() ? "" : Ink.SHADES.get(next++));
        }
    }

    SvgWriter.Drawing draw() {
        double y = 2;
        for (Figure.StackedShares.Line line : figure.lines()) {
            y = width < NARROW ? above(line, y) : beside(line, y);
        }
        return svg.drawing(width, legend(y + 2));
    }

    private double beside(Figure.StackedShares.Line line, double top) {
        double height = Math.max(BAR, TextWidth.lines(words.label(line), Ink.USUAL, labelWidth).size() * LINE);
        label(line, top, labelWidth);
        bar(line, labelWidth + 12, top + (height - BAR) / 2);
        return top + height + GAP;
    }

    private double above(Figure.StackedShares.Line line, double top) {
        double bottom = label(line, top, width);
        bar(line, 0, bottom + 2);
        return bottom + 2 + BAR + GAP;
    }

    private double label(Figure.StackedShares.Line line, double top, double across) {
        double y = top;
        for (String text : TextWidth.lines(words.label(line), Ink.USUAL, across)) {
            y += LINE;
            svg.text(0, y - 3, Ink.usual(Svg.Anchor.START), text);
        }
        return y;
    }

    private void bar(Figure.StackedShares.Line line, double left, double y) {
        double room = width - left;
        double x = left;
        for (int i = 0; i < shades.size(); i++) {
            double length = room * line.share(i).toDouble();
            if (length > 0) {
                part(i, x, y, length);
                percent(words.bare(line.share(i)), i, x, y, length);
                svg.value(
                        x + length / 2,
                        y + BAR / 2,
                        length,
                        words.value().part(words.line(line), figure.options().get(i).label(), line.share(i)));
            }
            x += length;
        }
    }

    private void part(int option, double x, double y, double length) {
        String shade = shades.get(option);
        if (shade.isEmpty()) {
            svg.frame(x, y, length, BAR, Ink.AXIS);
        } else {
            svg.rectangle(x, y, Math.max(SEAM, length - SEAM), BAR, shade);
        }
    }

    private void percent(String percent, int option, double x, double y, double length) {
        if (TextWidth.of(percent, Ink.SMALL) + 4 <= length) {
            int shade = Ink.SHADES.indexOf(shades.get(option));
            boolean dark = shade >= 0 && shade < Ink.DARK_SHADES;
            svg.text(
                    x + length / 2,
                    y + BAR - 5.5,
                    new Svg.TextLook(Ink.SMALL, false, dark ? "#ffffff" : Ink.TEXT, Svg.Anchor.MIDDLE),
                    percent);
        }
    }

    /** @return the drawing's height */
    private double legend(double top) {
        double beside = labelWidth + 12;
        double left = width < NARROW || beside + legendWidth() > width ? 0 : beside;
        double x = left;
        double y = top;
        for (int i = 0; i < shades.size(); i++) {
            String label = figure.options().get(i).label();
            double needed = entryWidth(label);
            if (x > left && x + needed > width) {
                x = left;
                y += LINE + 3;
            }
            swatch(i, x, y);
            svg.text(x + SWATCH + 6, y + 11.5, Ink.small(Svg.Anchor.START), label);
            x += needed + BETWEEN;
        }
        return y + SWATCH + 4;
    }

    private double legendWidth() {
        return figure.options().stream().mapToDouble(option -> entryWidth(option.label()) + BETWEEN).sum() - BETWEEN;
    }

    private static double entryWidth(String label) {
        return SWATCH + 6 + TextWidth.of(label, Ink.SMALL);
    }

    private void swatch(int option, double x, double y) {
        if (shades.get(option).isEmpty()) {
            svg.frame(x, y, SWATCH, SWATCH, Ink.AXIS);
        } else {
            svg.rectangle(x, y, SWATCH, SWATCH, shades.get(option));
        }
    }
}
