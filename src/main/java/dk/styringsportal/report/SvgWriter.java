package dk.styringsportal.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws a figure as SVG, inline on a page and as vector graphics in print. A drawing scales with its view box to the
 * width it is given. It carries no scripts, no style attributes and no colours without a second sign. Texts take the
 * page's typeface.
 */
public final class SvgWriter {

    private static final double WIDE = 640;
    private static final double NARROW = 320;

    private static final int SLIDE_WIDTH = SlidePicture.WIDTH;
    private static final int SLIDE_HEIGHT = SlidePicture.HEIGHT;

    /** At least, around a figure that stands alone, in its own units. */
    private static final double MARGIN = 16;

    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

    /**
     * A finished drawing: its view box and what stands in it.
     *
     * @param values in the order in which they are gone through
     */
    record Drawing(double width, double height, String body, List<Svg.Value> values) {}

    private final ReportTexts texts;
    private final FigureWords words;

    private SvgWriter(Locale language) {
        this.texts = ReportTexts.in(language);
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
     * The figure as a file by itself, in the middle of a white slide of {@value #SLIDE_WIDTH} by {@value #SLIDE_HEIGHT} dots, with its
     * title and its numbers in words.
     *
     * @param typeface name of the font that the texts are set in, where there is one of that name
     */
    public String file(Figure figure, String typeface) {
        Drawing drawing = drawing(figure, WIDE);
        double across = drawing.width() + 2 * MARGIN;
        double down = drawing.height() + 2 * MARGIN;
        double width = Math.max(across, down * SLIDE_WIDTH / SLIDE_HEIGHT);
        double height = width * SLIDE_HEIGHT / SLIDE_WIDTH;
        String left = Svg.number((drawing.width() - width) / 2);
        String top = Svg.number((drawing.height() - height) / 2);
        String size = Svg.number(width) + "\" height=\"" + Svg.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + SLIDE_WIDTH + "\" height=\"" + SLIDE_HEIGHT + "\" viewBox=\"" + left
                + " " + top + " " + Svg.number(width) + " " + Svg.number(height)
                + "\" font-family=\"'" + Svg.escaped(typeface) + "', Arial, sans-serif\">"
                + "<title>" + Svg.escaped(figure.title()) + "</title><desc>" + Svg.escaped(alternative(figure)) + "</desc>"
                + "<rect x=\"" + left + "\" y=\"" + top + "\" width=\"" + size + "\" fill=\"#ffffff\"/>"
                + drawing.body() + "</svg>";
    }

    /**
     * The same with its title and its source to be seen, for slides that have neither.
     *
     * @param about what it stands under on its page: a question; empty where its title says all
     * @param typeface name of the font that the texts are set in, where there is one of that name
     */
    public String slide(Figure figure, Optional<String> about, String typeface, FigureSource source) {
        return new SlidePicture(this, figure, about, source, texts).draw(typeface);
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
                + viewBox(drawing) + "\"" + values(figure, drawing) + " fill=\"none\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">"
                + "<title id=\"" + id + "-title\">" + Svg.escaped(figure.title()) + "</title>"
                + "<desc id=\"" + id + "-desc\">" + Svg.escaped(alternative(figure)) + "</desc>"
                + drawing.body() + "</svg>";
    }

    Drawing drawing(Figure figure, double width) {
        if (figure instanceof Figure.DistributionStrip strip) {
            return new StripDrawing(strip, words, width).draw();
        }
        if (figure instanceof Figure.AnswerBars bars) {
            return new BarsDrawing(bars, words, width).draw();
        }
        if (figure instanceof Figure.Shares shares) {
            return LyingBarsDrawing.of(shares, words, width).draw();
        }
        if (figure instanceof Figure.Amounts amounts) {
            return LyingBarsDrawing.of(amounts, words, width).draw();
        }
        if (figure instanceof Figure.StackedShares stacked) {
            return new StackedDrawing(stacked, words, width).draw();
        }
        if (figure instanceof Figure.Dumbbells dumbbells) {
            return new DumbbellDrawing(dumbbells, words, width).draw();
        }
        if (figure instanceof Scatter scatter) {
            return new ScatterDrawing(scatter, words, width).draw();
        }
        if (figure instanceof Figure.RoundLines lines) {
            return new RoundsDrawing(lines, words, width).draw();
        }
        if (figure instanceof Differences differences) {
            return new DifferencesDrawing(differences, words, width).draw();
        }
        if (figure instanceof Figure.Radar radar) {
            return new RadarDrawing(radar, words, width).draw();
        }
        if (figure instanceof Figure.Multiples multiples) {
            return new MultiplesDrawing(multiples, this, width).draw();
        }
        if (figure instanceof Figure.QrCode code) {
            return QrDrawing.of(code);
        }
        return new ProfileDrawing((Figure.ThemeProfile) figure, words, width).draw();
    }

    /** For the page's script, a line each: x, y and width of what can be pointed at, and its words. */
    private String values(Figure figure, Drawing drawing) {
        if (drawing.values().isEmpty()) {
            return "";
        }
        String lines = drawing.values().stream()
                .map(value -> Svg.number(value.x()) + " " + Svg.number(value.y()) + " " + Svg.number(value.width()) + " "
                        + Svg.escaped(value.words()))
                .collect(Collectors.joining("&#10;"));
        return " data-values=\"" + lines + "\" data-values-of=\"" + Svg.escaped(words.valuesOf(figure)) + "\"";
    }

    private static String viewBox(Drawing drawing) {
        return "0 0 " + Svg.number(drawing.width()) + " " + Svg.number(drawing.height());
    }
}
