package dk.styringsportal.report;

import dk.styringsportal.statistics.Share;
import java.util.List;

/**
 * Draws {@link Figure.Shares} and {@link Figure.Amounts}: a bar for each line with its number in words, the label beside it or, on
 * narrow screens, above.
 */
final class LyingBarsDrawing {

    private static final double BAR = 14;
    private static final double GAP = 6;
    private static final double LINE = 16.5;
    private static final double LABEL_SHARE = 0.38;
    private static final double NARROW = 480;

    private final List<LyingBar> bars;
    private final double width;
    private final double labelWidth;
    private final double room;
    private final Svg svg = new Svg();

    private LyingBarsDrawing(List<LyingBar> bars, double width) {
        this.bars = bars;
        this.width = width;
        this.labelWidth = new RowsBeside(width, LABEL_SHARE).labels();
        this.room = bars.stream().mapToDouble(bar -> TextWidth.of(bar.text(), Ink.SMALL)).max().orElse(0);
    }

    static LyingBarsDrawing of(Figure.Shares figure, FigureWords words, double width) {
        return new LyingBarsDrawing(
                figure.lines().stream()
                        .map(line -> new LyingBar(
                                line.label(),
                                line.share().map(Share::toDouble),
                                words.share(line),
                                line.share().map(share -> words.value().share(line.label(), share)).orElse(""),
                                false))
                        .toList(),
                width);
    }

    static LyingBarsDrawing of(Figure.Amounts figure, FigureWords words, double width) {
        double most = figure.lines().stream().flatMap(line -> line.amount().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
        return new LyingBarsDrawing(
                figure.lines().stream()
                        .map(line -> new LyingBar(
                                line.label(),
                                line.amount().map(amount -> most > 0 ? amount / most : 0),
                                words.amount(figure, line),
                                words.told(figure, line),
                                line.own()))
                        .toList(),
                width);
    }

    SvgWriter.Drawing draw() {
        double y = 2;
        for (LyingBar line : bars) {
            y = width < NARROW ? above(line, y) : beside(line, y);
        }
        return svg.drawing(width, y);
    }

    private double beside(LyingBar line, double top) {
        double bottom = label(line, top, labelWidth);
        bar(line, labelWidth + 12, (top + bottom) / 2 - BAR / 2);
        return bottom + GAP;
    }

    private double above(LyingBar line, double top) {
        double bottom = label(line, top, width);
        bar(line, 0, bottom + 2);
        return bottom + 2 + BAR + GAP;
    }

    private double label(LyingBar line, double top, double across) {
        List<String> texts = TextWidth.lines(line.label(), Ink.USUAL, across);
        double y = top;
        for (String text : texts) {
            y += LINE;
            svg.text(0, y - 3.5, Ink.usual(Svg.Anchor.START), text);
        }
        return y;
    }

    private void bar(LyingBar line, double x, double y) {
        double most = width - x - room - 10;
        svg.rectangle(x, y, most, BAR, Ink.TRACK);
        line.length().ifPresent(length -> {
            if (length > 0) {
                svg.rectangle(x, y, most * length, BAR, line.own() ? Ink.OWN : Ink.BAR);
            }
            svg.value(x + most / 2, y + BAR / 2, most, line.words());
        });
        svg.text(x + most + 8, y + BAR - 2.5, Ink.small(Svg.Anchor.START), line.text());
    }
}
