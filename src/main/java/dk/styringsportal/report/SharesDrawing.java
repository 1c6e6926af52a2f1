package dk.styringsportal.report;

import java.util.List;

/** Draws {@link Figure.Shares}: a bar for each line with its share in words, the label beside it or, on narrow screens, above. */
final class SharesDrawing {

    private static final double BAR = 14;
    private static final double GAP = 6;
    private static final double LINE = 16.5;
    private static final double LABEL_SHARE = 0.38;
    private static final double NARROW = 480;

    private final Figure.Shares figure;
    private final FigureWords words;
    private final double width;
    private final double room;
    private final Svg svg = new Svg();

    SharesDrawing(Figure.Shares figure, FigureWords words, double width) {
        this.figure = figure;
        this.words = words;
        this.width = width;
        this.room = figure.lines().stream()
                .mapToDouble(line -> TextWidth.of(words.share(line), Ink.SMALL))
                .max()
                .orElse(0);
    }

    SvgWriter.Drawing draw() {
        double y = 2;
        for (Figure.Shares.Line line : figure.lines()) {
            y = width < NARROW ? above(line, y) : beside(line, y);
        }
        return svg.drawing(width, y);
    }

    private double beside(Figure.Shares.Line line, double top) {
        double labelWidth = width * LABEL_SHARE;
        double bottom = label(line, top, labelWidth);
        bar(line, labelWidth + 12, (top + bottom) / 2 - BAR / 2);
        return bottom + GAP;
    }

    private double above(Figure.Shares.Line line, double top) {
        double bottom = label(line, top, width);
        bar(line, 0, bottom + 2);
        return bottom + 2 + BAR + GAP;
    }

    private double label(Figure.Shares.Line line, double top, double labelWidth) {
        List<String> texts = TextWidth.lines(line.label(), Ink.USUAL, labelWidth);
        double y = top;
        for (String text : texts) {
            y += LINE;
            svg.text(0, y - 3.5, Ink.usual(Svg.Anchor.START), text);
        }
        return y;
    }

    private void bar(Figure.Shares.Line line, double x, double y) {
        double most = width - x - room - 10;
        svg.rectangle(x, y, most, BAR, Ink.TRACK);
        line.share()
                .filter(share -> share.part() > 0)
                .ifPresent(share -> svg.rectangle(x, y, most * share.toDouble(), BAR, Ink.BAR));
        line.share().ifPresent(share ->
                svg.value(x + most / 2, y + BAR / 2, most, words.value().share(line.label(), share)));
        svg.text(x + most + 8, y + BAR - 2.5, Ink.small(Svg.Anchor.START), words.share(line));
    }
}
