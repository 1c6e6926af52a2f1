package dk.styringsportal.report.national;

import dk.styringsportal.report.Block;
import dk.styringsportal.report.CommentBlocks;
import java.util.ArrayList;
import java.util.List;

/** What KL says to a chapter. */
final class Commented {

    private Commented() {}

    /** A heading and the text's pieces; none where KL has said nothing. */
    static List<Block> blocks(String chapter, Material material) {
        List<Block> blocks = new ArrayList<>();
        material.content().commentary().to(chapter).ifPresent(text -> {
            blocks.add(new Block.Heading(3, material.text("nationwide.commentary")));
            blocks.addAll(CommentBlocks.of(text, material.prose()));
        });
        return blocks;
    }
}
