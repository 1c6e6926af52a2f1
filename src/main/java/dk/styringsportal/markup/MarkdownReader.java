package dk.styringsportal.markup;

import dk.styringsportal.report.prose.ProseReader;
import dk.styringsportal.report.prose.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads CommonMark with tables. HTML is words like others, and boxes are quotes. */
@ApplicationScoped
public class MarkdownReader implements ProseReader {

    /** Deeper marks are words: nobody reads a list so deep, and a text of nothing but marks must not exhaust the memory. */
    private static final int DEEPEST = 10;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    @Override
    public Written read(String text) {
        Node document = parser.parse(text);
        MarkdownBlocks blocks = new MarkdownBlocks(document);
        document.accept(blocks);
        return blocks.written();
    }
}
