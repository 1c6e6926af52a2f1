package dk.styringsportal.report.national;

import dk.styringsportal.report.Block;
import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.Prose;
import dk.styringsportal.report.prose.ProseSource;
import dk.styringsportal.report.prose.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What KL says to a chapter. */
final class Commented {

    private Commented() {}

    /** A heading and the text's pieces; none where KL has said nothing. */
    static List<Block> blocks(String chapter, Material material) {
        List<Block> blocks = new ArrayList<>();
        material.content().commentary().to(chapter).ifPresent(text -> {
            blocks.add(new Block.Heading(3, material.text("nationwide.commentary")));
            material.prose().reader().read(text).pieces().forEach(piece -> blocks.add(block(piece, material.prose())));
        });
        return blocks;
    }

    private static Block block(Prose piece, ProseSource source) {
        Map<String, Illustration> shown = new HashMap<>(source.pictures());
        shown.keySet().retainAll(new Written(List.of(piece), List.of()).pictures());
        return new Block.Written(piece, shown);
    }
}
