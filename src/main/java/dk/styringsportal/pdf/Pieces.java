package dk.styringsportal.pdf;

import dk.styringsportal.report.Block;
import java.util.List;

/** Which blocks must stay on one page. */
final class Pieces {

    /** In characters, a line break counting as a line's; a shorter text is not split between pages. */
    private static final int LONG = 450;

    private static final int LINE = 95;

    private Pieces() {}

    /**
     * Where the blocks end that must stay on one page: a heading, also one under another, with its key figures and the drawing after
     * them, with its source, or with what stands together, or under another with a short text; text with its small print. One piece
     * each, since iText does not carry "keep with next" on from one block to the next.
     */
    static int end(List<Block> blocks, int start) {
        int end = start + 1;
        if (blocks.get(start) instanceof Block.Heading) {
            end += isAt(blocks, end, Block.Heading.class) && isAt(blocks, end + 1, Block.Drawing.class) ? 1 : 0;
            if (isHeadedText(blocks, end)) {
                return end + 2;
            }
            end += isAt(blocks, end, Block.KeyFigures.class) ? 1 : 0;
            if (isAt(blocks, end, Block.Paragraph.class) && isAt(blocks, end + 1, Block.Drawing.class)) {
                end += 2;
            }
            end += isAt(blocks, end, Block.Drawing.class) || isAt(blocks, end, Block.Together.class) ? 1 : 0;
            end += blocks.get(end - 1) instanceof Block.Drawing && isAt(blocks, end, Block.SmallPrint.class) ? 1 : 0;
        } else if (blocks.get(start) instanceof Block.Paragraph paragraph && !isLong(paragraph.text())) {
            while (isAt(blocks, end, Block.SmallPrint.class)) {
                end++;
            }
        }
        return end;
    }

    /** A heading below another, over a short text; a chapter's own heading has room left for what follows anyway. */
    private static boolean isHeadedText(List<Block> blocks, int place) {
        return isAt(blocks, place, Block.Heading.class)
                && ((Block.Heading) blocks.get(place)).level() > 3
                && isAt(blocks, place + 1, Block.Paragraph.class)
                && !isLong(((Block.Paragraph) blocks.get(place + 1)).text());
    }

    static boolean isLong(String words) {
        return words.length() + LINE * words.chars().filter(character -> character == '\n').count() >= LONG;
    }

    static boolean isAt(List<Block> blocks, int place, Class<? extends Block> kind) {
        return place < blocks.size() && kind.isInstance(blocks.get(place));
    }
}
