package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.TextAlignment;
import dk.styringsportal.report.Letter;
import dk.styringsportal.report.LetterWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * Draws letters as PDF, one after the other in one file, ready for printing and folding: the addressee stands where a window
 * envelope (C5, DL) shows it.
 */
@ApplicationScoped
public class PdfLetterWriter implements LetterWriter {

    /** From the margin to the addressee: 45 mm below the edge of the sheet. */
    private static final float TO_ADDRESSEE = 66;

    private static final float ADDRESSEE_HEIGHT = 64;

    /** A letter of usual length stays on one page. */
    private static final float BOTTOM = 30;

    private final Typeface typeface = new Typeface();
    private final ArchivedPdf files = new ArchivedPdf();

    @Override
    public void write(String title, Instant madeAt, List<Letter> letters, OutputStream out) {
        Letter first = letters.get(0);
        PdfDocument pdf = files.begin(
                new ArchivedPdf.Description(first.language(), title, first.heading(), madeAt, false), out);
        Lettering lettering = new Lettering(typeface);
        try (Document document = new Document(pdf, Sheet.SIZE)) {
            document.setMargins(Sheet.TOP, Sheet.RIGHT, BOTTOM, Sheet.LEFT);
            document.setFont(lettering.regular()).setFontSize(Sheet.TEXT).setFontColor(Sheet.INK);
            for (Letter letter : letters) {
                if (letter != first) {
                    document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
                }
                draw(letter, document, lettering);
            }
        }
    }

    private static void draw(Letter letter, Document document, Lettering lettering) {
        String language = letter.language().toLanguageTag();
        Paragraph addressee = line(lettering.fit(String.join("\n", letter.addressee())), language)
                .setMarginTop(TO_ADDRESSEE)
                .setMinHeight(ADDRESSEE_HEIGHT);
        Paragraph day = line(lettering.fit(letter.day()), language).setTextAlignment(TextAlignment.RIGHT);
        Paragraph heading = line(lettering.fit(letter.heading()), language)
                .setFont(lettering.strong())
                .setFontSize(Sheet.KEY_FIGURE)
                .setMarginTop(4)
                .setMarginBottom(6);
        heading.getAccessibilityProperties().setRole(StandardRoles.H1);
        document.add(addressee).add(day).add(heading);
        BlockDrawing.ofLetter(document, lettering, letter.language()).draw(letter.blocks());
    }

    private static Paragraph line(String words, String language) {
        Paragraph paragraph = new Paragraph(words).setMultipliedLeading(Sheet.LEADING).setMargin(0);
        paragraph.getAccessibilityProperties().setLanguage(language);
        return paragraph;
    }
}
