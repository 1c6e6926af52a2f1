package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.util.Collection;
import java.util.Comparator;

/**
 * A PDF whose fonts are written in the order of their names, and are called by the letters that it has of them; iText's own order is
 * one of memory addresses.
 */
final class OrderedDocument extends PdfDocument {

    OrderedDocument(PdfWriter writer) {
        super(writer);
    }

    @Override
    protected Collection<PdfFont> getDocumentFonts() {
        Collection<PdfFont> fonts = super.getDocumentFonts();
        fonts.stream()
                .map(PdfFont::getFontProgram)
                .filter(LatinFont.class::isInstance)
                .forEach(font -> ((LatinFont) font).nameByLetters());
        return fonts.stream()
                .sorted(Comparator.comparing(font -> font.getFontProgram().getFontNames().getFontName().replaceFirst(".*\\+", "")))
                .toList();
    }
}
