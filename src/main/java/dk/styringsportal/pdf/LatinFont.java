package dk.styringsportal.pdf;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A font taken letter by letter, of one document. Danish and English need no OpenType shaping; with its tables read, iText would
 * look into them for every line, a tenth of a report's time, and log each time that its add-on for them is not there.
 *
 * <p>Only the letters that were asked for are embedded. iText calls each such selection by a name drawn by lot; here the name comes
 * from the letters, so that the same report gives the same bytes. For that iText is told to embed all of the font.
 */
final class LatinFont extends TrueTypeFont {

    private static final int TAG_LETTERS = 6;
    private static final int ALPHABET = 26;

    /** Ends a line in the middle of a word. */
    static final char HYPHEN = '\u2010';

    private static final char[] SOFT_HYPHEN = {'\u00ad'};

    private final BitSet asked = new BitSet();

    /**
     * The hyphen is called a soft one in the file, so that readers put the word together again. iText draws none that is called so
     * from the start.
     */
    LatinFont(byte[] bytes) throws IOException {
        super(bytes, true);
        Glyph hyphen = unicodeToGlyph.get((int) HYPHEN);
        unicodeToGlyph.put((int) HYPHEN, new Glyph(hyphen.getCode(), hyphen.getWidth(), HYPHEN, SOFT_HYPHEN, false));
    }

    @Override
    public Glyph getGlyph(int unicode) {
        Glyph glyph = super.getGlyph(unicode);
        if (glyph != null) {
            asked.set(glyph.getCode());
        }
        return glyph;
    }

    /** Puts six letters before the font's name, as is done where only some of a font's letters are there: "KQZHBA+IBMPlexSans". */
    void nameByLetters() {
        String name = getFontNames().getFontName();
        String plain = name.substring(name.indexOf('+') + 1);
        byte[] hash = DigestUtils.sha256(plain + asked);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % ALPHABET));
        }
        setFontName(tag + "+" + plain);
    }

    /** Leaves it at those that are used. */
    @Override
    public void updateUsedGlyphs(Map<Integer, Glyph> used, boolean subset, List<int[]> ranges) {
        super.updateUsedGlyphs(used, true, ranges);
    }

    /** As if it lay in a collection of fonts: then iText takes its letters out of it whatever it was told. */
    @Override
    public int getDirectoryOffset() {
        return 1;
    }

    @Override
    public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subsetTables) {
        return super.subset(glyphs, true);
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
