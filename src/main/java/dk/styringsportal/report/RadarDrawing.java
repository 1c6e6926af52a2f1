package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws a {@link Figure.Radar}: a spoke for each theme from 0 in the middle to 100 at the rim, the own points joined by a whole line
 * with diamonds, the national medians by a dashed one with dots. Where a theme has no points, the line is open.
 */
final class RadarDrawing {

    private static final double LABEL = 150;
    private static final double NARROW_LABEL = 26;
    private static final double NARROW = 480;
    private static final double LINE = 15.5;
    private static final double MOST_RADIUS = 150;
    private static final double AIR = 12;
    private static final double FOOT = 30;
    private static final int STEP = 25;
    private static final int HUNDRED = 100;

    private final Figure.ThemeProfile profile;
    private final FigureWords words;
    private final double width;
    private final double labelWidth;
    private final double radius;
    private final double top;
    private final Svg svg = new Svg();

    RadarDrawing(Figure.Radar figure, FigureWords words, double width) {
        this.profile = figure.profile();
        this.words = words;
        this.width = width;
        this.labelWidth = width < NARROW ? NARROW_LABEL : LABEL;
        this.radius = Math.min(MOST_RADIUS, width / 2 - labelWidth - AIR);
        this.top = highestLabel() + AIR + 4;
    }

    SvgWriter.Drawing draw() {
        for (int points = STEP; points <= HUNDRED; points += STEP) {
            double ring = points;
            svg.outline(places(line -> Optional.of(ring)), true, points == HUNDRED ? Ink.AXIS : Ink.TRACK, 1, 0);
        }
        for (int at = 0; at < profile.lines().size(); at++) {
            double[] rim = place(at, HUNDRED);
            svg.line(width / 2, middle(), rim[0], rim[1], Ink.TRACK, 1);
            label(at);
        }
        scale();
        joined(this::median, Ink.MEDIAN, 5);
        joined(this::own, Ink.OWN, 0);
        marks();
        return svg.drawing(width, legend(middle() + radius + highestLabel() + FOOT));
    }

    private Optional<Double> own(Figure.ThemeProfile.Line line) {
        return line.own().map(Points::toDouble);
    }

    private Optional<Double> median(Figure.ThemeProfile.Line line) {
        return line.nation().map(Distribution::median);
    }

    private double middle() {
        return top + radius;
    }

    private double angle(int at) {
        return 2 * Math.PI * at / profile.lines().size() - Math.PI / 2;
    }

    private double[] place(int at, double points) {
        double far = radius * points / HUNDRED;
        return new double[] {width / 2 + far * Math.cos(angle(at)), middle() + far * Math.sin(angle(at))};
    }

    private List<Optional<double[]>> places(Function<Figure.ThemeProfile.Line, Optional<Double>> points) {
        List<Optional<double[]>> places = new ArrayList<>();
        for (int at = 0; at < profile.lines().size(); at++) {
            int spoke = at;
            places.add(points.apply(profile.lines().get(at)).map(value -> place(spoke, value)));
        }
        return places;
    }

    private void joined(
            Function<Figure.ThemeProfile.Line, Optional<Double>> points, String colour, double dash) {
        svg.outline(places(points), true, colour, 2, dash);
    }

    private void marks() {
        for (int at = 0; at < profile.lines().size(); at++) {
            Figure.ThemeProfile.Line line = profile.lines().get(at);
            int spoke = at;
            line.nation().ifPresent(nation -> {
                double[] place = place(spoke, nation.median());
                svg.dots(List.of(place), 4, Ink.MEDIAN);
                svg.value(place[0], place[1], words.value().nation(line.label(), nation));
            });
            line.own().ifPresent(own -> {
                double[] place = place(spoke, own.toDouble());
                svg.diamond(place[0], place[1], 7, Ink.OWN);
                svg.value(place[0], place[1], words.value().own(line.label(), profile.ownName().orElse(""), own));
            });
        }
    }

    private double highestLabel() {
        return profile.lines().stream().mapToInt(line -> lines(line).size()).max().orElse(1) * LINE;
    }

    /** On narrow screens the theme's number alone; its name stands in the table. */
    private List<String> lines(Figure.ThemeProfile.Line line) {
        if (width < NARROW) {
            return List.of(line.label().split("[. ]")[0]);
        }
        return TextWidth.lines(line.label(), Ink.SMALL, labelWidth);
    }

    /** Beside the spoke's end, away from the middle. */
    private void label(int at) {
        List<String> lines = lines(profile.lines().get(at));
        double[] rim = place(at, HUNDRED);
        double across = Math.cos(angle(at));
        double up = Math.sin(angle(at));
        boolean upright = Math.abs(across) < 0.2;
        Svg.Anchor anchor = upright ? Svg.Anchor.MIDDLE : across > 0 ? Svg.Anchor.START : Svg.Anchor.END;
        double x = rim[0] + (upright ? 0 : Math.signum(across) * AIR);
        double y = rim[1] + up * AIR + (upright && up < 0 ? -lines.size() * LINE : upright ? 0 : -lines.size() * LINE / 2);
        for (String text : lines) {
            y += LINE;
            svg.text(x, y - 4, new Svg.TextLook(Ink.SMALL, false, Ink.TEXT, anchor), text);
        }
    }

    private void scale() {
        for (int points = 0; points <= HUNDRED; points += 2 * STEP) {
            svg.text(width / 2 + 4, place(0, points)[1] + (points == 0 ? 4 : 13), Ink.small(Svg.Anchor.START), String.valueOf(points));
        }
    }

    /** @return the drawing's height */
    private double legend(double y) {
        double x = 0;
        if (profile.ownName().isPresent()) {
            svg.diamond(7, y - 4.5, 6, Ink.OWN);
            svg.text(20, y, Ink.small(Svg.Anchor.START), profile.ownName().get());
            x = 20 + TextWidth.of(profile.ownName().get(), Ink.SMALL) + 20;
        }
        if (profile.lines().stream().anyMatch(line -> line.nation().isPresent())) {
            svg.dots(List.of(new double[] {x + 6, y - 4.5}), 4, Ink.MEDIAN);
            svg.text(x + 16, y, Ink.small(Svg.Anchor.START), words.medianName());
        }
        return y + 8;
    }
}
