package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.report.slides.Slide;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Draws slides. Shapes stand in the file in the order in which they are to be read: title, content, notes, footer. */
final class SlideDrawing {

    private static final double OPENING_TITLE_SIZE = 34;
    private static final double OPENING_TEXT_SIZE = 16;

    private final XMLSlideShow show;
    private final Deck deck;
    private final DanishText texts;

    SlideDrawing(XMLSlideShow show, Deck deck) {
        this.show = show;
        this.deck = deck;
        this.texts = new DanishText(deck.language().toLanguageTag());
    }

    void draw(Slide slide) throws IOException, InvalidFormatException {
        if (slide instanceof Slide.Opening opening) {
            opening(opening);
        } else if (slide instanceof Slide.Text text) {
            text(text);
        } else if (slide instanceof Slide.Drawn drawn) {
            XSLFSlide sheet = sheet(SlideLayout.TITLE_ONLY, drawn.title());
            new NativeChart(show, sheet, deck).add(drawn);
            notes(sheet, drawn.notes());
        } else {
            Slide.Tabular tabular = (Slide.Tabular) slide;
            XSLFSlide sheet = sheet(SlideLayout.TITLE_ONLY, tabular.title());
            new SlideTable(sheet, texts).add(tabular);
            notes(sheet, tabular.notes());
        }
    }

    private void opening(Slide.Opening opening) {
        XSLFSlide sheet = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE));
        place(sheet.getPlaceholder(0), Look.OPENING_TITLE, VerticalAlignment.BOTTOM);
        texts.put(sheet.getPlaceholder(0), OPENING_TITLE_SIZE, true, Look.INK, List.of(opening.title()));
        place(sheet.getPlaceholder(1), Look.OPENING_TEXT, VerticalAlignment.TOP);
        List<String> lines = new ArrayList<>(List.of(opening.subtitle()));
        lines.addAll(opening.lines());
        texts.put(sheet.getPlaceholder(1), OPENING_TEXT_SIZE, false, Look.INK, lines);
    }

    private void text(Slide.Text text) {
        XSLFSlide sheet = sheet(SlideLayout.TITLE_AND_CONTENT, text.title());
        place(sheet.getPlaceholder(1), Look.TEXT, VerticalAlignment.TOP);
        texts.put(sheet.getPlaceholder(1), Look.USUAL, false, Look.INK, text.paragraphs());
        footer(sheet);
    }

    private XSLFSlide sheet(SlideLayout layout, String title) {
        XSLFSlide sheet = show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
        place(sheet.getPlaceholder(0), Look.TITLE, VerticalAlignment.MIDDLE);
        texts.put(sheet.getPlaceholder(0), Look.titleSize(title), true, Look.INK, List.of(title));
        return sheet;
    }

    private void notes(XSLFSlide sheet, List<String> notes) {
        if (!notes.isEmpty()) {
            box(sheet, Look.NOTES, String.join(" ", notes));
        }
        footer(sheet);
    }

    private void footer(XSLFSlide sheet) {
        box(sheet, Look.FOOTER, deck.footer());
    }

    private void box(XSLFSlide sheet, Rectangle2D place, String text) {
        XSLFTextBox box = sheet.createTextBox();
        place(box, place, VerticalAlignment.TOP);
        texts.put(box, Look.SMALL, false, Look.QUIET, List.of(text));
    }

    private static void place(XSLFTextShape shape, Rectangle2D place, VerticalAlignment alignment) {
        shape.setAnchor(place);
        shape.setVerticalAlignment(alignment);
    }
}
