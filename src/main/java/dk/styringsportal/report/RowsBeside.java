package dk.styringsportal.report;

/**
 * How rows of marks stand beside their labels. A slide is wide and low: there labels get more room, so that more of them stand on one
 * line, and at the greatest width, which only the tallest figures are drawn at, rows stand close.
 *
 * @param width of the whole drawing
 * @param share of the width that labels have on a page, from 0 to 1
 */
record RowsBeside(double width, double share) {

    private static final double SLIDE = 960;
    private static final double MORE = 0.1;

    /** How wide the labels are, with what keeps them from the axis. */
    double labels() {
        return width * (width < SLIDE ? share : share + MORE);
    }

    /** From one row to the next. */
    double gap() {
        return width < SlidePicture.WIDEST ? 10 : 0;
    }
}
