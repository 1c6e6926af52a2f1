package dk.styringsportal.slides;

import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Makes the master that POI begins with, in English and as high as old screens, a wide one in the deck's language. */
final class WideMaster {

    private final XMLSlideShow show;
    private final String language;

    WideMaster(XMLSlideShow show, String language) {
        this.show = show;
        this.language = language;
    }

    void prepare() {
        double width = show.getPageSize().getWidth();
        double height = show.getPageSize().getHeight();
        show.setPageSize(PowerPointDeck.size());
        if (show.getCTPresentation().getSldSz().isSetType()) {
            show.getCTPresentation().getSldSz().unsetType();
        }
        show.getCTPresentation().getDefaultTextStyle().getDefPPr().getDefRPr().setLang(language);
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            prepare(master, Look.WIDTH / width, Look.HEIGHT / height);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                prepare(layout, Look.WIDTH / width, Look.HEIGHT / height);
            }
        }
    }

    private void prepare(XSLFSheet sheet, double wider, double higher) {
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                stretch(text, wider, higher);
                speak(text);
            }
        }
    }

    /** Shapes that have no place of their own take it from the master. */
    private static void stretch(XSLFTextShape shape, double wider, double higher) {
        if (shape.getXmlObject() instanceof CTShape own && own.getSpPr().isSetXfrm()) {
            Rectangle2D place = shape.getAnchor();
            shape.setAnchor(new Rectangle2D.Double(
                    place.getX() * wider, place.getY() * higher, place.getWidth() * wider, place.getHeight() * higher));
        }
    }

    private void speak(XSLFTextShape shape) {
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                run.getRPr(true).setLang(language);
            }
        }
    }
}
