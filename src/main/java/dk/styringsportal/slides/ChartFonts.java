package dk.styringsportal.slides;

import java.awt.Color;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Size, colour and language of the texts in charts. */
final class ChartFonts {

    private static final int USUAL = 1200;

    private final String language;

    ChartFonts(String language) {
        this.language = language;
    }

    /** Of all texts that have none of their own. */
    void set(CTChartSpace chart) {
        set(chart.isSetTxPr() ? chart.getTxPr() : chart.addNewTxPr(), USUAL, Look.INK);
    }

    /**
     * Of one kind of text.
     *
     * @param texts new and empty
     * @param size in hundredths of points
     */
    void set(CTTextBody texts, int size, Color colour) {
        texts.addNewBodyPr();
        texts.addNewLstStyle();
        CTTextParagraph paragraph = texts.addNewP();
        CTTextCharacterProperties look = paragraph.addNewPPr().addNewDefRPr();
        look.setSz(size);
        look.setB(false);
        look.addNewSolidFill().addNewSrgbClr().setVal(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
        look.setLang(language);
        paragraph.addNewEndParaRPr().setLang(language);
    }
}
