package dk.styringsportal.pdf;

import dk.styringsportal.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A drawn report read back with PDFBox, letter by letter: where each stands, and how large it is. */
final class DrawnPages implements AutoCloseable {

    private final PDDocument document;
    private final List<Letter> letters;

    /**
     * One letter.
     *
     * @param page from 1
     * @param x of its left edge, in points from the left
     * @param y of its base line, in points from below
     * @param size in points, as it stands on the sheet
     */
    record Letter(int page, String text, float x, float y, float width, float size, boolean upright) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "\"%s\" at %.0f, %.0f on page %d, %.1f pt", text, x, y, page, size);
        }
    }

    /** @param y of its top, in points from below */
    record Bookmark(int level, String title, int page, float y) {}

    DrawnPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        letters = new Reading().of(document);
    }

    PDDocument document() {
        return document;
    }

    /** In the order in which they were drawn, blanks left out. */
    List<Letter> letters() {
        return letters;
    }

    /** In the order in which they are listed. */
    List<Bookmark> bookmarks() throws IOException {
        List<Bookmark> found = new ArrayList<>();
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            add(document.getDocumentCatalog().getDocumentOutline(), 2, found);
        }
        return found;
    }

    private void add(PDOutlineNode node, int level, List<Bookmark> found) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPageXYZDestination place =
                    (PDPageXYZDestination) document.getDocumentCatalog().findNamedDestinationPage((PDNamedDestination) item.getDestination());
            found.add(new Bookmark(level, item.getTitle(), place.retrievePageNumber() + 1, place.getTop()));
            add(item, level + 1, found);
        }
    }

    /** Files inside, by name. */
    Map<String, byte[]> attachments() throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        if (document.getDocumentCatalog().getNames() != null && document.getDocumentCatalog().getNames().getEmbeddedFiles() != null) {
            for (PDComplexFileSpecification file : document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values()) {
                found.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
            }
        }
        return found;
    }

    /** The text alternatives of its figures, in reading order. */
    List<String> alternatives() {
        List<String> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, found);
            }
        }
    }

    /** Whether the catalogue says that whoever opens it is to see the title, not the file's name. */
    boolean showsTitle() {
        return document.getDocumentCatalog().getViewerPreferences().displayDocTitle();
    }

    /** Pairs of letters on one line that stand on each other, as where a cell is too narrow for its words. */
    List<String> overlaps() {
        Map<String, List<Letter>> lines = new HashMap<>();
        letters.stream().filter(Letter::upright).forEach(letter -> lines.computeIfAbsent(
                        letter.page() + " " + Math.round(letter.y() * 2), first -> new ArrayList<>())
                .add(letter));
        List<String> found = new ArrayList<>();
        for (List<Letter> line : lines.values()) {
            line.sort(Comparator.comparing(Letter::x));
            for (int i = 1; i < line.size(); i++) {
                Letter before = line.get(i - 1);
                if (before.x() + before.width() - line.get(i).x() > line.get(i).size() / 4) {
                    found.add(before + " and " + line.get(i));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Notes each letter as PDFBox comes to it. */
    private static final class Reading extends PDFTextStripper {

        private final List<Letter> found = new ArrayList<>();

        List<Letter> of(PDDocument document) throws IOException {
            getText(document);
            return List.copyOf(found);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            PDPage page = getCurrentPage();
            if (!text.getUnicode().isBlank()) {
                found.add(new Letter(
                        getCurrentPageNo(),
                        text.getUnicode(),
                        text.getTextMatrix().getTranslateX(),
                        text.getTextMatrix().getTranslateY() - page.getMediaBox().getLowerLeftY(),
                        text.getWidthDirAdj(),
                        text.getTextMatrix().getScalingFactorY(),
                        text.getDir() == 0));
            }
        }
    }

    /** The report, drawn. */
    static byte[] drawn(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report, out);
        return out.toByteArray();
    }

    /** The fullest of the extents that has room on one page, drawn. */
    static byte[] sheet(List<Report> fullestFirst) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfSheetWriter().write(fullestFirst, out);
        return out.toByteArray();
    }
}
