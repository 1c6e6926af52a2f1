package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.layout.element.Paragraph;
import dk.styringsportal.report.Block;

/** A bookmark for each heading: chapters, and their sections under them. */
final class Bookmarks {

    private final PdfDocument pdf;
    private int count;
    private PdfOutline chapter;

    Bookmarks(PdfDocument pdf) {
        this.pdf = pdf;
    }

    void mark(Paragraph paragraph, Block.Heading heading) {
        String destination = heading.anchor().orElseGet(() -> "h" + ++count);
        paragraph.setDestination(destination);
        if (heading.level() == 2) {
            chapter = pdf.getOutlines(false).addOutline(heading.text());
            chapter.setOpen(false);
            lead(chapter, destination);
        } else {
            lead(chapter.addOutline(heading.text()), destination);
        }
    }

    private static void lead(PdfOutline outline, String destination) {
        outline.addDestination(PdfDestination.makeDestination(new PdfString(destination)));
    }
}
