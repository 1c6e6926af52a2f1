package dk.styringsportal.pdf;

import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;

/**
 * A font taken letter by letter. Danish and English need no OpenType shaping; with its tables read, iText would look into
 * them for every line, a tenth of a report's time, and log each time that its add-on for them is not there.
 */
final class LatinFont extends TrueTypeFont {

    LatinFont(byte[] bytes) throws IOException {
        super(bytes, true);
    }

    @Override
    protected void readGdefTable() {
        // not needed
    }

    @Override
    protected void readGsubTable() {
        // not needed
    }

    @Override
    protected void readGposTable() {
        // not needed
    }
}
