package dk.styringsportal.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Sizes and colours of slides; those of series are {@link Shades}. Lengths are points of 1/72 inch on a sheet of 960 by 540. */
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

    private static final int LONG_TITLE = 60;
    private static final int VERY_LONG_TITLE = 130;

    private Look() {}

    /** So that a question of three lines stays within its place. */
    static double titleSize(String title) {
        if (title.length() <= LONG_TITLE) {
            return 28;
        }
        return title.length() <= VERY_LONG_TITLE ? 22 : 17;
    }
}
