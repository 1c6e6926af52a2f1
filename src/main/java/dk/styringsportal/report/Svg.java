package dk.styringsportal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text of one SVG drawing. Looks are set by presentation attributes alone: a style attribute or element would break the
 * pages' content security policy. Lengths are units of the view box, at most two decimals.
 */
final class Svg {

    /** Where a text stands relative to its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a text looks. */
    record TextLook(double size, boolean strong, String colour, Anchor anchor) {}

    /**
     * A number that can be pointed at.
     *
     * @param x of its middle
     * @param width along which it can be pointed at: that of a bar; 0 for a mark
     */
    record Value(double x, double y, double width, String words) {}

    private final List<Value> values = new ArrayList<>();
    private final StringBuilder body = new StringBuilder(2000);

    void rectangle(double x, double y, double width, double height, String fill) {
        body.append("<rect");
        number("x", x).number("y", y).number("width", width).number("height", height).text("fill", fill).close();
    }

    /** A white rectangle with a thin rim inside its edges. */
    void frame(double x, double y, double width, double height, String rim) {
        body.append("<rect");
        number("x", x + 0.5).number("y", y + 0.5);
        number("width", Math.max(0, width - 1)).number("height", height - 1);
        text("fill", "#ffffff").text("stroke", rim).close();
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        body.append("<line");
        number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2);
        text("stroke", colour).number("stroke-width", width).close();
    }

    /**
     * A line around those places that are there, open beside each that is not.
     *
     * @param closed whether the last is joined to the first
     * @param dash length of dashes; 0 for a whole line
     */
    void outline(List<Optional<double[]>> places, boolean closed, String colour, double width, double dash) {
        body.append("<path d=\"");
        for (int at = closed ? 0 : 1; at < places.size(); at++) {
            Optional<double[]> before = places.get((at + places.size() - 1) % places.size());
            Optional<double[]> here = places.get(at);
            if (before.isPresent() && here.isPresent()) {
                body.append('M').append(number(before.get()[0])).append(' ').append(number(before.get()[1]));
                body.append('L').append(number(here.get()[0])).append(' ').append(number(here.get()[1]));
            }
        }
        body.append('"');
        text("fill", "none").text("stroke", colour).number("stroke-width", width).text("stroke-linecap", "round");
        if (dash > 0) {
            text("stroke-dasharray", number(dash));
        }
        close();
    }

    /**
     * Round dots as one shape, which is drawn faster than a circle each. A dot is two Bézier curves, whose middles lie on
     * the circle and whose other points are off it by at most 2 % of the radius: print draws them faster than arcs.
     *
     * @param centres x and y of each
     */
    void dots(List<double[]> centres, double radius, String colour) {
        String across = number(2 * radius);
        String bulge = number(radius * 4 / 3);
        String circle = "c0-" + bulge + " " + across + "-" + bulge + " " + across + " 0"
                + "c0 " + bulge + "-" + across + " " + bulge + "-" + across + " 0";
        body.append("<path d=\"");
        for (double[] centre : centres) {
            body.append('M').append(number(centre[0] - radius)).append(' ').append(number(centre[1])).append(circle);
        }
        body.append('"');
        text("fill", colour).close();
    }

    /**
     * Squares of side 1 as one shape, those beside one another as one bar: seams between squares show in print.
     *
     * @param rows a filled square for each of these characters
     * @param filled the character
     */
    void squares(double left, double top, List<String> rows, char filled, String colour) {
        body.append("<path d=\"");
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            int x = row.indexOf(filled);
            while (x >= 0) {
                int end = x;
                while (end < row.length() && row.charAt(end) == filled) {
                    end++;
                }
                body.append('M').append(number(left + x)).append(' ').append(number(top + y));
                body.append('h').append(end - x).append("v1h-").append(end - x).append('z');
                x = row.indexOf(filled, end);
            }
        }
        body.append('"');
        text("fill", colour).close();
    }

    /** A filled square standing on its corner, with a white rim. */
    void diamond(double x, double y, double radius, String fill) {
        shape(new double[] {x, y - radius, x + radius, y, x, y + radius, x - radius, y}, fill, "#ffffff", 1);
    }

    /** A hollow triangle pointing up to (x, y). */
    void triangleBelow(double x, double y, double size, String colour) {
        shape(new double[] {x, y, x + size * 0.6, y + size, x - size * 0.6, y + size}, "#ffffff", colour, 1.6);
    }

    void text(double x, double y, TextLook look, String words) {
        body.append("<text");
        number("x", x).number("y", y).number("font-size", look.size()).text("fill", look.colour());
        if (look.strong()) {
            text("font-weight", "600");
        }
        if (look.anchor() != Anchor.START) {
            text("text-anchor", look.anchor() == Anchor.END ? "end" : "middle");
        }
        body.append('>').append(escaped(words)).append("</text>");
    }

    /** Says what a mark at that place stands for. */
    void value(double x, double y, String words) {
        value(x, y, 0, words);
    }

    /** Says what a bar with that middle stands for. */
    void value(double x, double y, double width, String words) {
        values.add(new Value(x, y, width, words));
    }

    /** Puts another drawing into this one. */
    void place(SvgWriter.Drawing drawing, double left, double top) {
        body.append("<g transform=\"translate(").append(number(left)).append(' ').append(number(top)).append(")\">");
        body.append(drawing.body()).append("</g>");
        drawing.values().forEach(value ->
                values.add(new Value(value.x() + left, value.y() + top, value.width(), value.words())));
    }

    /** The same, so many times as large, where nothing is pointed at. */
    void place(SvgWriter.Drawing drawing, double left, double top, double scale) {
        body.append("<g transform=\"translate(").append(number(left)).append(' ').append(number(top));
        body.append(") scale(").append(number(scale)).append(")\">").append(drawing.body()).append("</g>");
    }

    SvgWriter.Drawing drawing(double width, double height) {
        return new SvgWriter.Drawing(width, height, body.toString(), List.copyOf(values));
    }

    /** Words safe in element content and attributes; characters that XML does not know are left out. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Svg::isXml).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    static String number(double length) {
        return BigDecimal.valueOf(length)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isXml(int character) {
        return character >= 0x20 && (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
    }

    private void shape(double[] corners, String fill, String stroke, double strokeWidth) {
        body.append("<polygon points=\"");
        for (int i = 0; i < corners.length; i++) {
            body.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(corners[i]));
        }
        body.append('"');
        text("fill", fill).text("stroke", stroke).number("stroke-width", strokeWidth).close();
    }

    private Svg number(String name, double value) {
        body.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private Svg text(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private void close() {
        body.append("/>");
    }
}
