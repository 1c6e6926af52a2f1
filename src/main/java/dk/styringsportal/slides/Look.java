package dk.styringsportal.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Sizes and colours of slides. Lengths are points of 1/72 inch on a sheet of 960 by 540. Lightness alone tells the shades apart, so
 * they do in grey print and for the colour-blind.
 */
final class Look {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    static final Rectangle2D TITLE = new Rectangle2D.Double(40, 18, 880, 86);
    static final Rectangle2D CONTENT = new Rectangle2D.Double(40, 110, 880, 346);
    static final Rectangle2D TEXT = new Rectangle2D.Double(40, 110, 880, 390);
    static final Rectangle2D NOTES = new Rectangle2D.Double(40, 460, 880, 44);
    static final Rectangle2D FOOTER = new Rectangle2D.Double(40, 508, 880, 22);
    static final Rectangle2D OPENING_TITLE = new Rectangle2D.Double(80, 130, 800, 110);
    static final Rectangle2D OPENING_TEXT = new Rectangle2D.Double(80, 250, 800, 200);

    static final double SMALL = 11;
    static final double USUAL = 14;
    static final double TABLE = 13;

    static final Color INK = new Color(0x1c2b36);
    static final Color QUIET = new Color(0x4a5a66);
    static final Color GRID = new Color(0xd5dde2);
    static final Color HEADING = new Color(0xe3edf1);
    static final Color APART = new Color(0xbfc5c9);
    static final Color WHITE = Color.WHITE;

    /** Of two groups side by side; their marks also have different shapes. */
    static final Color FIRST = new Color(0x00566b);

    static final Color SECOND = new Color(0xa63603);

    private static final List<Color> SHADES = List.of(
            new Color(0x0b3c52), new Color(0x2f6f88), new Color(0x78a9bb), new Color(0xb6d1db), new Color(0xdde9ee));

    /** A place among the shades, whose contrast to white is over 3:1. */
    private static final double LIGHTEST_ALONE = 1.6;

    private static final int LONG_TITLE = 60;
    private static final int VERY_LONG_TITLE = 130;

    /** Below it white reads better, above it black. */
    private static final double MIDDLE = 0.45;

    private Look() {}

    /**
     * The shade of one of so many series, as far from its neighbours as there is room for.
     *
     * @param at from 0
     */
    static Color shade(int at, int of) {
        return of <= 1 ? SHADES.get(1) : mixed((double) at * (SHADES.size() - 1) / (of - 1));
    }

    /** The same for bars that stand side by side, where even the lightest must be seen on white. */
    static Color shadeAlone(int at, int of) {
        return of <= 1 ? SHADES.get(1) : mixed(at * LIGHTEST_ALONE / (of - 1));
    }

    private static Color mixed(double place) {
        int below = (int) Math.floor(place);
        Color dark = SHADES.get(below);
        Color light = SHADES.get(Math.min(below + 1, SHADES.size() - 1));
        double part = place - below;
        return new Color(
                mixed(dark.getRed(), light.getRed(), part),
                mixed(dark.getGreen(), light.getGreen(), part),
                mixed(dark.getBlue(), light.getBlue(), part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    /** What is read on that shade. */
    static Color on(Color shade) {
        double lightness = (0.299 * shade.getRed() + 0.587 * shade.getGreen() + 0.114 * shade.getBlue()) / 255;
        return lightness < MIDDLE ? WHITE : INK;
    }

    /** So that a question of three lines stays within its place. */
    static double titleSize(String title) {
        if (title.length() <= LONG_TITLE) {
            return 28;
        }
        return title.length() <= VERY_LONG_TITLE ? 22 : 17;
    }
}
