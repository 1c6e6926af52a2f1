package dk.styringsportal.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.properties.AreaBreakType;

/** The page that is written on. */
final class PageInUse {

    private static final float HEIGHT = Sheet.SIZE.getHeight() - Sheet.TOP - Sheet.BOTTOM;

    private final Document document;

    PageInUse(Document document) {
        this.document = document;
    }

    /** In points, down to the lower margin. */
    float left() {
        return document.getRenderer().getCurrentArea() == null
                ? HEIGHT
                : document.getRenderer().getCurrentArea().getBBox().getHeight();
    }

    /** Which part of the page is used up, 0 to 1. */
    float filled() {
        return 1 - left() / HEIGHT;
    }

    /** Goes on to the next page. */
    void turn() {
        document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }
}
