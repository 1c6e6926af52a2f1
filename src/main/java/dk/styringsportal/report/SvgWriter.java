package dk.styringsportal.report;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Draws a figure as SVG, inline on a page and as vector graphics in print. A drawing scales with its view box to the
 * width it is given. It carries no scripts, no style attributes and no colours without a second sign. Texts take the
 * page's typeface.
 */
public final class SvgWriter {

    private static final double WIDE = 640;
    private static final double NARROW = 320;

    /** As wide as a slide is shown, in dots. */
    private static final int SLIDE = 1920;

    /** Around a figure that stands alone, in its own units. */
    private static final double MARGIN = 16;

    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

    /** A finished drawing: its view box and what stands in it. */
    record Drawing(double width, double height, String body) {}

    private final FigureWords words;

    private SvgWriter(Locale language) {
        this.words = new FigureWords(language);
    }

    /** Danish for every language but English. */
    public static SvgWriter in(Locale language) {
        return new SvgWriter(language);
    }

    /**
     * The figure for a page, once for wide and once for narrow screens. The page's style sheet shows one of the classes
     * {@code figure-wide} and {@code figure-narrow} at a time, by {@code display: none} for the other.
     *
     * @param id unique on the page; letters, digits and hyphens
     */
    public String write(Figure figure, String id) {
        return element(figure, id + "-w", "figure-wide", WIDE) + element(figure, id + "-n", "figure-narrow", NARROW);
    }

    /**
     * The figure for print, 640 units wide.
     *
     * @param typeface name of the font that the texts are set in
     */
    public String print(Figure figure, String typeface) {
        Drawing drawing = drawing(figure, WIDE);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + Svg.number(drawing.width())
                + "\" height=\"" + Svg.number(drawing.height()) + "\" viewBox=\"" + viewBox(drawing)
                + "\" font-family=\"" + Svg.escaped(typeface) + "\">" + drawing.body() + "</svg>";
    }

    /**
     * The figure as a file by itself, {@value #SLIDE} dots wide on white, with its title and its numbers in words.
     *
     * @param typeface name of the font that the texts are set in, where there is one of that name
     */
    public String file(Figure figure, String typeface) {
        Drawing drawing = drawing(figure, WIDE);
        double width = drawing.width() + 2 * MARGIN;
        double height = drawing.height() + 2 * MARGIN;
        String corner = Svg.number(-MARGIN);
        String size = " width=\"" + Svg.number(width) + "\" height=\"" + Svg.number(height) + "\"";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + SLIDE + "\" height=\"" + Math.round(SLIDE * height / width)
                + "\" viewBox=\"" + corner + " " + corner + " " + Svg.number(width) + " " + Svg.number(height)
                + "\" font-family=\"'" + Svg.escaped(typeface) + "', Arial, sans-serif\">"
                + "<title>" + Svg.escaped(figure.title()) + "</title><desc>" + Svg.escaped(alternative(figure)) + "</desc>"
                + "<rect x=\"" + corner + "\" y=\"" + corner + "\"" + size + " fill=\"#ffffff\"/>"
                + drawing.body() + "</svg>";
    }

    /** All that the figure shows, in words and numbers. */
    public String alternative(Figure figure) {
        return words.alternative(figure);
    }

    private String element(Figure figure, String id, String cssClass, double width) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id has letters, digits and hyphens, not \"" + id + "\"");
        }
        Drawing drawing = drawing(figure, width);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure " + cssClass + "\" width=\"100%\" viewBox=\""
                + viewBox(drawing) + "\" fill=\"none\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">"
                + "<title id=\"" + id + "-title\">" + Svg.escaped(figure.title()) + "</title>"
                + "<desc id=\"" + id + "-desc\">" + Svg.escaped(alternative(figure)) + "</desc>"
                + drawing.body() + "</svg>";
    }

    private Drawing drawing(Figure figure, double width) {
        if (figure instanceof Figure.DistributionStrip strip) {
            return new StripDrawing(strip, words, width).draw();
        }
        if (figure instanceof Figure.AnswerBars bars) {
            return new BarsDrawing(bars, words, width).draw();
        }
        if (figure instanceof Figure.Shares shares) {
            return new SharesDrawing(shares, words, width).draw();
        }
        if (figure instanceof Figure.StackedShares stacked) {
            return new StackedDrawing(stacked, words, width).draw();
        }
        if (figure instanceof Figure.Dumbbells dumbbells) {
            return new DumbbellDrawing(dumbbells, words, width).draw();
        }
        if (figure instanceof Figure.Scatter scatter) {
            return new ScatterDrawing(scatter, width).draw();
        }
        if (figure instanceof Figure.RoundLines lines) {
            return new RoundsDrawing(lines, words, width).draw();
        }
        if (figure instanceof Figure.QrCode code) {
            return QrDrawing.of(code);
        }
        return new ProfileDrawing((Figure.ThemeProfile) figure, words, width).draw();
    }

    private static String viewBox(Drawing drawing) {
        return "0 0 " + Svg.number(drawing.width()) + " " + Svg.number(drawing.height());
    }
}
