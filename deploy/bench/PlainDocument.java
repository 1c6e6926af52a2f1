package bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import dk.styringsportal.pdf.PdfReportWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What iText needs for a text alone: a paragraph a line, the report's two embedded typefaces, and none of its tables,
 * drawings, bookmarks and running lines.
 *
 * @param pages the text of each
 * @param tagged with structure for screen readers, as the report has it
 */
record PlainDocument(List<String> pages, boolean tagged) {

    private static final FontProgram REGULAR = font("IBMPlexSans-Regular.ttf");
    private static final FontProgram STRONG = font("IBMPlexSans-SemiBold.ttf");
    private static final float MARGIN = 36;
    private static final float SIZE = 9;

    /** A page of the report's size, margins and type holds about so many lines, the running ones left out. */
    private static final int LINES = 50;

    private static final int FULL_LINE = 80;

    /** The same words as running text, again and again until every page is full, as a plain document's are. */
    static PlainDocument filled(List<String> pages) {
        List<String> lines = pages.stream().flatMap(String::lines).filter(line -> line.length() > FULL_LINE).toList();
        List<String> full = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int first = page * LINES;
            full.add(IntStream.range(first, first + LINES)
                    .mapToObj(line -> lines.get(line % lines.size()))
                    .collect(Collectors.joining("\n")));
        }
        return new PlainDocument(full, false);
    }

    /** The text of a PDF, page by page, its lines as they stand. */
    static List<String> textOfPages(byte[] bytes) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
            }
            return pages;
        }
    }

    /** @throws IllegalStateException if the text takes another number of pages, which would make the comparison void */
    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out, new WriterProperties().setFullCompressionMode(true)));
        if (tagged) {
            pdf.setTagged();
        }
        PdfFont strong = embedded(STRONG);
        try (Document document = new Document(pdf, PageSize.A4)) {
            document.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
            document.setFont(embedded(REGULAR)).setFontSize(SIZE);
            for (int page = 0; page < pages.size(); page++) {
                if (page > 0) {
                    document.add(new AreaBreak());
                }
                List<String> lines = pages.get(page).lines().toList();
                document.add(line(lines.get(0)).setFont(strong));
                lines.stream().skip(1).map(PlainDocument::line).forEach(document::add);
            }
            if (pdf.getNumberOfPages() != pages.size()) {
                throw new IllegalStateException(pdf.getNumberOfPages() + " pages instead of " + pages.size());
            }
        }
        return out.toByteArray();
    }

    private static Paragraph line(String words) {
        return new Paragraph(words).setMargin(0).setMultipliedLeading(1.1f);
    }

    private static PdfFont embedded(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram font(String file) {
        try (InputStream bytes = PdfReportWriter.class.getResourceAsStream("fonts/" + file)) {
            return FontProgramFactory.createFont(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
