package dk.styringsportal.report;

import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.Prose;
import dk.styringsportal.report.prose.ProseSource;
import dk.styringsportal.report.prose.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What KL says to an edition or a chapter of it, in a report. */
public final class CommentBlocks {

    private CommentBlocks() {}

    /** The text's pieces, each with the pictures it shows. */
    public static List<Block> of(String text, ProseSource source) {
        return source.reader().read(text).pieces().stream().map(piece -> block(piece, source)).toList();
    }

    private static Block block(Prose piece, ProseSource source) {
        Map<String, Illustration> shown = new HashMap<>(source.pictures());
        shown.keySet().retainAll(new Written(List.of(piece), List.of()).pictures());
        return new Block.Written(piece, shown);
    }
}
