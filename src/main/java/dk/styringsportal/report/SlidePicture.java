package dk.styringsportal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A figure that has left its page, as a white slide of {@value #WIDTH} by {@value #HEIGHT} dots: what it is about and its title above
 * the drawing; below it where the numbers come from, and that they are invented where they are. Lengths are dots: 18 of them are 9 pt
 * on a slide that is 13.33 inches wide.
 */
final class SlidePicture {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private static final double MARGIN = 48;
    private static final double GAP = 24;
    private static final double LEADING = 1.25;
    private static final double TITLE = 40;
    /** Of a title that needs more lines than {@value #FEW_LINES}, such as a whole question. */
    private static final double LONG_TITLE = 34;

    private static final int FEW_LINES = 2;

    /** Of a title that stands under what the figure is about. */
    private static final double UNDER_TITLE = 30;

    private static final double SOURCE = 24;
    private static final double ACROSS = WIDTH - 2 * MARGIN;

    /** Widths in a drawing's own units: a wider one breaks fewer labels over lines, so that a tall figure gets lower. At the widest, {@link Ink#SMALL} is 18 dots. */
    private static final int NARROWEST = 640;

    static final int WIDEST = 1240;
    private static final int STEP = 40;

    private final SvgWriter writer;
    private final Figure figure;
    private final Optional<String> about;
    private final FigureSource source;
    private final ReportTexts texts;
    private final Svg svg = new Svg();

    SlidePicture(SvgWriter writer, Figure figure, Optional<String> about, FigureSource source, ReportTexts texts) {
        this.writer = writer;
        this.figure = figure;
        this.about = about;
        this.source = source;
        this.texts = texts;
    }

    /** @param typeface name of the font that the texts are set in, where there is one of that name */
    String draw(String typeface) {
        svg.rectangle(0, 0, WIDTH, HEIGHT, "#ffffff");
        double top = title() + GAP;
        double bottom = source() - GAP;
        fit(top, bottom);
        String language = texts.language().getLanguage();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"" + language + "\" xml:lang=\"" + language
                + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" font-family=\"'" + Svg.escaped(typeface) + "', Arial, sans-serif\">"
                + "<title>" + Svg.escaped(about.map(words -> words + " – ").orElse("") + figure.title()) + "</title>"
                + "<desc>" + Svg.escaped(writer.alternative(figure)) + "</desc>"
                + svg.drawing(WIDTH, HEIGHT).body() + "</svg>";
    }

    /** @return where it ends */
    private double title() {
        String first = about.orElse(figure.title());
        boolean few = TextWidth.lines(first, TITLE, ACROSS).size() <= FEW_LINES;
        double size = few ? TITLE : LONG_TITLE;
        double end = across(first, MARGIN, new Svg.TextLook(size, true, Ink.TEXT, Svg.Anchor.START));
        return about.isEmpty()
                ? end
                : across(figure.title(), end, new Svg.TextLook(UNDER_TITLE, false, Ink.QUIET_TEXT, Svg.Anchor.START));
    }

    /** @return where it begins */
    private double source() {
        String notice = source.invented() ? texts.text("fictitious") : "";
        double room = source.invented() ? ACROSS - GAP - TextWidth.of(notice, SOURCE) : ACROSS;
        List<String> lines = TextWidth.lines(source.sentence(texts), SOURCE, room);
        double top = HEIGHT - MARGIN - lines.size() * SOURCE * LEADING;
        lines(lines, top, new Svg.TextLook(SOURCE, false, Ink.QUIET_TEXT, Svg.Anchor.START));
        if (source.invented()) {
            svg.text(WIDTH - MARGIN, top + SOURCE, new Svg.TextLook(SOURCE, true, Ink.OWN, Svg.Anchor.END), notice);
        }
        return top;
    }

    private double across(String words, double top, Svg.TextLook look) {
        return lines(TextWidth.lines(words, look.size(), ACROSS), top, look);
    }

    private double lines(List<String> lines, double top, Svg.TextLook look) {
        double y = top;
        for (String line : lines) {
            svg.text(MARGIN, y + look.size(), look, line);
            y += look.size() * LEADING;
        }
        return y;
    }

    /** Draws the figure in the middle of what is left, at the width at which its texts get largest. */
    private void fit(double top, double bottom) {
        SvgWriter.Drawing drawing = IntStream.rangeClosed(0, (WIDEST - NARROWEST) / STEP)
                .mapToObj(step -> writer.drawing(figure, NARROWEST + step * STEP))
                .max(Comparator.comparingDouble(drawn -> scale(drawn, bottom - top)))
                .orElseThrow();
        double scale = scale(drawing, bottom - top);
        double left = (WIDTH - drawing.width() * scale) / 2;
        svg.place(drawing, left, top + (bottom - top - drawing.height() * scale) / 2, scale);
    }

    /** Rounded down to what is written, so that nothing is cut off. */
    private static double scale(SvgWriter.Drawing drawing, double height) {
        return Math.floor(100 * Math.min(ACROSS / drawing.width(), height / drawing.height())) / 100;
    }
}
