package dk.styringsportal.report;

import java.util.List;

/**
 * Colours and sizes of the drawings. Every meaning also has its own shape or label, and lightness alone tells the
 * colours apart. Texts have a contrast of at least 4.5 to 1 on white.
 */
final class Ink {

    static final String TEXT = "#1c2b36";
    static final String QUIET_TEXT = "#4a5a66";
    static final String OWN = "#a63603";
    static final String MEDIAN = "#1c2b36";
    static final String GROUP = "#00566b";
    static final String QUARTILES = "#d3e3e9";
    static final String DOTS = "#6f8b9b";
    static final String BAR = "#9db4c0";
    static final String AXIS = "#8496a1";
    static final String TRACK = "#edf2f4";

    /** From much to little. White texts stand on the first two, dark ones on the others. */
    static final List<String> SHADES = List.of("#0b3c52", "#2f6f88", "#78a9bb", "#b6d1db", "#dde9ee");

    static final int DARK_SHADES = 2;

    /** In units of the view box; a wide drawing is set at three quarters in print, where 12 are 9 pt. */
    static final double SMALL = 12.5;
    static final double USUAL = 13.5;

    private Ink() {}

    static Svg.TextLook usual(Svg.Anchor anchor) {
        return new Svg.TextLook(USUAL, false, TEXT, anchor);
    }

    static Svg.TextLook strong(Svg.Anchor anchor) {
        return new Svg.TextLook(USUAL, true, TEXT, anchor);
    }

    static Svg.TextLook small(Svg.Anchor anchor) {
        return new Svg.TextLook(SMALL, false, QUIET_TEXT, anchor);
    }

    static Svg.TextLook own(Svg.Anchor anchor) {
        return new Svg.TextLook(USUAL, true, OWN, anchor);
    }

    static Svg.TextLook group(Svg.Anchor anchor) {
        return new Svg.TextLook(USUAL, false, GROUP, anchor);
    }
}
