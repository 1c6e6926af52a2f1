package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.util.Collection;
import java.util.Comparator;

/** A PDF whose fonts are written in the order of their names; iText's own order is one of memory addresses. */
final class OrderedDocument extends PdfDocument {

    OrderedDocument(PdfWriter writer) {
        super(writer);
    }

    @Override
    protected Collection<PdfFont> getDocumentFonts() {
        return super.getDocumentFonts().stream()
                .sorted(Comparator.comparing(font -> font.getFontProgram().getFontNames().getFontName()))
                .toList();
    }
}
