package dk.styringsportal.slides;

import java.awt.Color;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Size, colour and language of the texts in charts, and their labels. */
final class ChartFonts {

    private static final int USUAL = 1200;
    private static final int LABEL = 1100;

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
        look.addNewSolidFill().addNewSrgbClr().setVal(bytes(colour));
        look.setLang(language);
        paragraph.addNewEndParaRPr().setLang(language);
    }

    /**
     * Labels that tell each number and nothing else.
     *
     * @param labels new and empty
     * @param format of the numbers
     */
    void label(CTDLbls labels, String format, Color colour, STDLblPos.Enum place) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        set(labels.addNewTxPr(), LABEL, colour);
        labels.addNewDLblPos().setVal(place);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    static byte[] bytes(Color colour) {
        return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
    }
}
