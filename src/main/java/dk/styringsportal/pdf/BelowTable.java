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
     * In points, with margins; 0 where something else follows. It ends with the first that takes more than one line.
     *
     * @param rest what follows the table
     */
    float height(List<Block> rest) {
        float height = 0;
        for (Block block : rest) {
            float line = line(block, height > 0);
            if (line == 0) {
                return height;
            }
            height += line;
        }
        return height;
    }

    /** Only the first may be a paragraph: another begins something else. */
    private float line(Block block, boolean follows) {
        if (block instanceof Block.SmallPrint print) {
            return of(print);
        }
        return block instanceof Block.Paragraph paragraph && !follows ? of(paragraph) : 0;
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
