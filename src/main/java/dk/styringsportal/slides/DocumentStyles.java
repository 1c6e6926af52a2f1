package dk.styringsportal.slides;

import java.awt.Color;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a document, under the names that Word gives them itself, so that headings show in its navigation, and a document
 * that this one is pasted into sets it in its own look. Sizes are half points, distances twentieths of points.
 */
final class DocumentStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String CHAPTER = "Heading1";
    static final String SECTION = "Heading2";
    static final String LIST = "ListBullet";
    static final String CAPTION = "Caption";
    static final String SMALL = "Smallprint";
    static final String NOTICE = "Notice";
    static final String CELL = "TableText";

    private static final String NORMAL = "Normal";

    /** Every machine has it, or letters as wide. */
    private static final String FONT = "Arial";

    private static final Color ACCENT = new Color(0x00566b);
    private static final int USUAL = 20;
    private static final int LESS = 18;
    private static final int LINE = 252;

    private final XWPFStyles styles;
    private final String language;

    DocumentStyles(XWPFStyles styles, String language) {
        this.styles = styles;
        this.language = language;
    }

    void define() {
        styles.setSpellingLanguage(language);
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        CTStyle normal = style(NORMAL, "Normal", 0, 100);
        normal.setDefault(true);
        letters(normal, USUAL, false, Look.INK);
        add(normal);
        add(letters(style(TITLE, "Title", 0, 40), 44, true, ACCENT));
        add(letters(style(SUBTITLE, "Subtitle", 0, 60), 24, false, Look.INK));
        add(heading(CHAPTER, "heading 1", 0, 26, 200, 60));
        add(heading(SECTION, "heading 2", 1, 21, 100, 20));
        add(letters(style(LIST, "List Bullet", 0, 50), USUAL, false, Look.INK));
        CTStyle caption = letters(style(CAPTION, "caption", 60, 30), LESS, true, Look.QUIET);
        caption.getPPr().addNewKeepNext();
        add(caption);
        add(letters(style(SMALL, "Small print", 0, 60), LESS, false, Look.QUIET));
        add(letters(style(NOTICE, "Notice", 40, 80), USUAL, true, Look.INK));
        add(letters(style(CELL, "Table text", 20, 20), LESS, false, Look.INK));
    }

    /** A heading stays with what it is of. */
    private static CTStyle heading(String id, String name, int level, int size, int before, int after) {
        CTStyle style = letters(style(id, name, before, after), size, true, level == 0 ? ACCENT : Look.INK);
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewKeepLines();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return style;
    }

    private static CTStyle style(String id, String name, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!id.equals(NORMAL)) {
            style.addNewBasedOn().setVal(NORMAL);
            style.addNewNext().setVal(id.equals(LIST) ? LIST : NORMAL);
        }
        style.addNewQFormat();
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return style;
    }

    private static CTStyle letters(CTStyle style, int size, boolean bold, Color colour) {
        CTRPr letters = style.addNewRPr();
        letters.addNewB().setVal(bold);
        letters.addNewColor().setVal(hex(colour));
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        letters.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }

    static String hex(Color colour) {
        return String.format("%06X", colour.getRGB() & 0xffffff);
    }

    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
