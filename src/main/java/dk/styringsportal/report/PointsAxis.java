package dk.styringsportal.report;

/**
 * The 0–100 axis from left to right.
 *
 * @param left of 0 points, in units of the view box
 * @param right of 100 points
 */
record PointsAxis(double left, double right) {

    private static final int HUNDRED = 100;
    private static final int STEP = 25;
    private static final double TICK = 5;

    /** Where those points lie. */
    double x(double points) {
        return left + (right - left) * points / HUNDRED;
    }

    /**
     * Draws the line with its ticks and their numbers.
     *
     * @param gap between the ticks and the numbers' tops, for marks
     */
    void draw(Svg svg, double y, double gap) {
        svg.line(left, y, right, y, Ink.AXIS, 1);
        for (int points = 0; points <= HUNDRED; points += STEP) {
            svg.line(x(points), y, x(points), y + TICK, Ink.AXIS, 1);
            svg.text(x(points), y + TICK + gap + Ink.SMALL, Ink.small(Svg.Anchor.MIDDLE), String.valueOf(points));
        }
    }

    /** A label beside its value, centred on it as far as the drawing's edges allow. */
    void label(Svg svg, double points, double y, Svg.TextLook look, String words, double drawingWidth) {
        double half = TextWidth.of(words, look.size()) / 2;
        double x = x(points);
        if (x - half < 0) {
            svg.text(0, y, anchored(look, Svg.Anchor.START), words);
        } else if (x + half > drawingWidth) {
            svg.text(drawingWidth, y, anchored(look, Svg.Anchor.END), words);
        } else {
            svg.text(x, y, anchored(look, Svg.Anchor.MIDDLE), words);
        }
    }

    private static Svg.TextLook anchored(Svg.TextLook look, Svg.Anchor anchor) {
        return new Svg.TextLook(look.size(), look.strong(), look.colour(), anchor);
    }
}
