package dk.styringsportal.report;

import java.util.List;

/** Draws {@link Figure.AnswerBars}: a bar for each answer, its share in words beside it, the own answer marked. */
final class BarsDrawing {

    private static final double BAR = 14;
    private static final double GAP = 6;
    private static final double LINE = 16.5;
    private static final double MARK = 16;
    private static final double LABEL_SHARE = 0.42;
    private static final double NARROW = 480;

    private final Figure.AnswerBars figure;
    private final FigureWords words;
    private final double width;
    private final double labelWidth;
    private final boolean stacked;
    private final Svg svg = new Svg();

    BarsDrawing(Figure.AnswerBars figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.labelWidth = new RowsBeside(width, LABEL_SHARE).labels();
        this.stacked = width < NARROW;
    }

    SvgWriter.Drawing draw() {
        double y = 2;
        for (Figure.AnswerBars.Bar bar : figure.bars()) {
            y = stacked ? above(bar, y) : beside(bar, y);
        }
        return svg.drawing(width, y);
    }

    /** The label to the left of its bar. */
    private double beside(Figure.AnswerBars.Bar bar, double top) {
        double bottom = label(bar, top, labelWidth);
        double middle = (top + bottom) / 2;
        bar(bar, labelWidth + 12, middle - BAR / 2);
        return bottom + GAP;
    }

    /** The label over its bar, for narrow screens. */
    private double above(Figure.AnswerBars.Bar bar, double top) {
        double bottom = label(bar, top, width);
        bar(bar, 0, bottom + 2);
        return bottom + 2 + BAR + GAP;
    }

    private double label(Figure.AnswerBars.Bar bar, double top, double across) {
        List<String> lines = TextWidth.lines(words.barLabel(figure, bar), Ink.USUAL, across - MARK);
        if (bar.own()) {
            svg.diamond(MARK / 2 - 1, top + LINE - 8, 6, Ink.OWN);
        }
        double y = top;
        for (String line : lines) {
            y += LINE;
            svg.text(MARK, y - 3.5, bar.own() ? Ink.strong(Svg.Anchor.START) : Ink.usual(Svg.Anchor.START), line);
        }
        return y;
    }

    private void bar(Figure.AnswerBars.Bar bar, double x, double y) {
        String share = words.share(figure.share(bar));
        double most = width - x - TextWidth.of(words.widestShare(figure), Ink.SMALL) - 10;
        double length = most * figure.share(bar).toDouble();
        svg.rectangle(x, y, most, BAR, Ink.TRACK);
        if (bar.count() > 0) {
            svg.rectangle(x, y, length, BAR, bar.own() ? Ink.OWN : Ink.BAR);
        }
        svg.value(x + most / 2, y + BAR / 2, most, words.value().share(words.barLabel(figure, bar), figure.share(bar)));
        svg.text(x + most + 8, y + BAR - 2.5, Ink.small(Svg.Anchor.START), share);
    }
}
