package dk.styringsportal.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;

/** The sheet and its typographic scale: A4, lengths in points, no text under 9 pt, contrasts of at least 4.5 to 1. */
final class Sheet {

    static final PageSize SIZE = PageSize.A4;
    static final float LEFT = 58;
    static final float RIGHT = 58;
    static final float TOP = 62;
    static final float BOTTOM = 56;
    static final float WIDTH = SIZE.getWidth() - LEFT - RIGHT;

    /** 33 mm with its quiet zone: more than half a millimetre a module. */
    static final float QR_CODE = 94;

    static final float TEXT = 10;
    static final float SMALL = 9;
    static final float KEY_FIGURE = 15;
    static final float PART = 10.5f;
    static final float SECTION = 12.5f;
    static final float CHAPTER = 22;
    static final float COVER_TITLE = 38;
    static final float LEADING = 1.32f;
    static final float SMALL_LEADING = 1.25f;

    /** Below a paragraph. */
    static final float GAP = 7;

    static final Color INK = new DeviceRgb(0x1c, 0x2b, 0x36);
    static final Color QUIET = new DeviceRgb(0x4a, 0x5a, 0x66);
    static final Color ACCENT = new DeviceRgb(0x00, 0x56, 0x6b);
    static final Color OWN = new DeviceRgb(0xa6, 0x36, 0x03);
    static final Color RULE = new DeviceRgb(0xc4, 0xd0, 0xd6);
    static final Color PALE = new DeviceRgb(0xee, 0xf4, 0xf6);
    static final Color NOTICE = new DeviceRgb(0xff, 0xf3, 0xdc);
    static final Color NOTICE_EDGE = new DeviceRgb(0xb3, 0x6b, 0x00);
    static final Color PAPER = new DeviceRgb(0xff, 0xff, 0xff);

    private Sheet() {}
}
