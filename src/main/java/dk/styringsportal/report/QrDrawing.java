package dk.styringsportal.report;

/** Draws {@link Figure.QrCode}: black on white, with the quiet zone that cameras need (ISO/IEC 18004, 9.1: four modules). */
final class QrDrawing {

    private static final int QUIET_ZONE = 4;
    private static final String DARK = "#000000";
    private static final String LIGHT = "#ffffff";

    private QrDrawing() {}

    static SvgWriter.Drawing of(Figure.QrCode code) {
        double size = code.rows().size() + 2.0 * QUIET_ZONE;
        Svg svg = new Svg();
        svg.rectangle(0, 0, size, size, LIGHT);
        svg.squares(QUIET_ZONE, QUIET_ZONE, code.rows(), Figure.QrCode.DARK, DARK);
        return svg.drawing(size, size);
    }
}
