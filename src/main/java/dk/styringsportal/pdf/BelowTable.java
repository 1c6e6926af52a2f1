package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;
import dk.styringsportal.report.Block;
import java.util.List;

/** What has to stand below a table on the same page, since it would look lost alone on the next: lines on who is not shown, and the source. */
final class BelowTable {

    private final Lettering lettering;

    BelowTable(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * In points, with margins; 0 where something else follows, or more than one line of a kind.
     *
     * @param rest what follows the table
     */
    float height(List<Block> rest) {
        float height = 0;
        for (Block block : rest) {
            float line = block instanceof Block.SmallPrint print ? of(print) : block instanceof Block.Paragraph words ? of(words) : 0;
            if (line == 0 || block instanceof Block.Paragraph && height > 0) {
                return height;
            }
            height += line;
        }
        return height;
    }

    private float of(Block.SmallPrint print) {
        return isLine(print.text(), lettering.regular(), Sheet.SMALL) ? Sheet.SMALL * Sheet.SMALL_LEADING + Sheet.GAP : 0;
    }

    private float of(Block.Paragraph paragraph) {
        String words = paragraph.lead().map(lead -> lead + ": ").orElse("") + paragraph.text();
        return isLine(words, lettering.strong(), Sheet.TEXT) ? Sheet.TEXT * Sheet.LEADING + Sheet.GAP : 0;
    }

    private boolean isLine(String words, PdfFont font, float size) {
        return words.indexOf('\n') < 0 && TextLines.count(lettering.fit(words), font, size, Sheet.WIDTH) == 1;
    }
}
