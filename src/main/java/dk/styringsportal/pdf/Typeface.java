package dk.styringsportal.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.layout.font.FontInfo;
import com.itextpdf.layout.font.FontSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** IBM Plex Sans, read once and shared by all documents. */
final class Typeface {

    static final String NAME = "Plex";

    private final FontSet fonts = new FontSet();
    private final FontProgram regularProgram;
    private final FontInfo regular;
    private final FontInfo strong;

    Typeface() {
        regularProgram = program("IBMPlexSans-Regular.ttf");
        regular = FontInfo.create(regularProgram, PdfEncodings.IDENTITY_H, NAME);
        FontProgram strongProgram = program("IBMPlexSans-SemiBold.ttf");
        strong = FontInfo.create(strongProgram, PdfEncodings.IDENTITY_H, NAME);
        fonts.addFont(regularProgram, PdfEncodings.IDENTITY_H, NAME);
        fonts.addFont(strongProgram, PdfEncodings.IDENTITY_H, NAME);
    }

    FontSet fonts() {
        return fonts;
    }

    FontInfo regular() {
        return regular;
    }

    FontInfo strong() {
        return strong;
    }

    /** Whether there is a glyph for that character. */
    boolean has(int character) {
        return regularProgram.getGlyph(character) != null;
    }

    private static FontProgram program(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream("fonts/" + file)) {
            return new LatinFont(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
