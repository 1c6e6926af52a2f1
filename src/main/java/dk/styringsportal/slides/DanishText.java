package dk.styringsportal.slides;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Puts texts into shapes, in their language, so that screen readers speak it right and spelling is checked by it. */
final class DanishText {

    private final String language;

    /** @param language "da-DK" */
    DanishText(String language) {
        this.language = language;
    }

    /** The texts alone, a paragraph each. */
    void put(XSLFTextShape shape, double size, boolean bold, Color colour, List<String> paragraphs) {
        put(shape, size, bold, colour, TextAlign.LEFT, paragraphs);
    }

    void put(XSLFTextShape shape, double size, boolean bold, Color colour, TextAlign align, List<String> paragraphs) {
        shape.clearText();
        for (String text : paragraphs) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(align);
            paragraph.setBullet(false);
            paragraph.setIndent(0.0);
            paragraph.setLeftMargin(0.0);
            paragraph.setSpaceBefore(0.0);
            paragraph.setSpaceAfter(shape.getTextType() == null ? 0.0 : -size / 2);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(text);
            run.setFontSize(size);
            run.setBold(bold);
            run.setFontColor(colour);
            run.getRPr(true).setLang(language);
        }
    }
}
