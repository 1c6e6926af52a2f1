package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.font.FontProvider;

/** The typeface in one document, and texts made fit for it. */
final class Lettering {

    /** Stands for a character that the typeface lacks: PDF/A allows no missing glyphs. */
    private static final char MISSING = '?';

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7e;

    private final Typeface.Fonts fonts;
    private final FontProvider provider;
    private final PdfFont regular;
    private final PdfFont strong;

    Lettering(Typeface typeface) {
        this.fonts = typeface.ofOneDocument();
        this.provider = new FontProvider(fonts.set(), Typeface.NAME);
        this.regular = font(fonts.regular());
        this.strong = font(fonts.strong());
    }

    private PdfFont font(LatinFont font) {
        PdfFont found = provider.getPdfFont(fonts.info(font));
        found.setSubset(false);
        return found;
    }

    FontProvider provider() {
        return provider;
    }

    PdfFont regular() {
        return regular;
    }

    PdfFont strong() {
        return strong;
    }

    /** The text without control characters and invisible marks, tabs as spaces, and with "?" for what cannot be drawn. */
    String fit(String text) {
        if (isFit(text)) {
            return text;
        }
        StringBuilder fit = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(character -> append(fit, character));
        return fit.toString();
    }

    /** Whether all of it can be drawn as it stands; nearly every text can, so it is looked at quickly. */
    private boolean isFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < FIRST_PRINTABLE || character > LAST_ASCII && !isFit(character)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFit(char character) {
        return character != '\u00a0' && character != LatinFont.HYPHEN && !isInvisible(character) && has(character);
    }

    private boolean has(int character) {
        return fonts.regular().getGlyph(character) != null;
    }

    private void append(StringBuilder fit, int character) {
        if (character == '\n') {
            fit.append('\n');
        } else if (character == '\t' || character == '\u00a0') {
            fit.append(' ');
        } else if (character == LatinFont.HYPHEN) {
            fit.append('-');
        } else if (!isInvisible(character)) {
            fit.append(has(character) ? Character.toString(character) : MISSING);
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK && character >= 0xfe00 && character <= 0xfe0f;
    }
}
