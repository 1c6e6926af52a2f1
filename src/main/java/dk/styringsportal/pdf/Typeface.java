package dk.styringsportal.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.layout.font.FontInfo;
import com.itextpdf.layout.font.FontSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** IBM Plex Sans, read once. Each document has fonts of its own, which know what letters it has. */
final class Typeface {

    static final String NAME = "Plex";

    private final byte[] regular = bytes("IBMPlexSans-Regular.ttf");
    private final byte[] strong = bytes("IBMPlexSans-SemiBold.ttf");

    /** The fonts of one document. */
    record Fonts(FontSet set, LatinFont regular, LatinFont strong) {

        FontInfo info(LatinFont font) {
            return FontInfo.create(font, PdfEncodings.IDENTITY_H, NAME);
        }
    }

    Fonts ofOneDocument() {
        Fonts fonts = new Fonts(new FontSet(), font(regular), font(strong));
        fonts.set().addFont(fonts.regular(), PdfEncodings.IDENTITY_H, NAME);
        fonts.set().addFont(fonts.strong(), PdfEncodings.IDENTITY_H, NAME);
        return fonts;
    }

    private static LatinFont font(byte[] bytes) {
        try {
            return new LatinFont(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("fonts/" + file)) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
