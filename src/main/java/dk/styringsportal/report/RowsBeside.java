package dk.styringsportal.report;

/**
 * How rows of marks stand beside their labels. A slide is wide and low: there labels get more room, so that more of them stand on one
 * line, and at the greatest width, which only the tallest figures are drawn at, rows stand close.
 *
 * @param width of the whole drawing
 */
record RowsBeside(double width) {

    private static final double SLIDE = 960;

    /** How wide the labels are, with what keeps them from the axis. */
    double labels() {
        return width * (width < SLIDE ? 0.45 : 0.55);
    }

    /** From one row to the next. */
    double gap() {
        return width < SlidePicture.WIDEST ? 10 : 0;
    }
}
