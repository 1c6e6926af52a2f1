package dk.styringsportal.markup;

import dk.styringsportal.report.prose.Prose;
import dk.styringsportal.report.prose.ProseFault;
import dk.styringsportal.report.prose.Span;
import dk.styringsportal.report.prose.Written;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Takes the blocks of a text one by one. */
final class MarkdownBlocks extends AbstractVisitor {

    private final List<Prose> pieces = new ArrayList<>();
    private final List<ProseFault> faults;
    private final HeadingLevels levels;

    /** @param document whose blocks they are */
    MarkdownBlocks(Node document) {
        this(new ArrayList<>(), HeadingLevels.in(document));
    }

    private MarkdownBlocks(List<ProseFault> faults, HeadingLevels levels) {
        this.faults = faults;
        this.levels = levels;
    }

    Written written() {
        return new Written(pieces, faults);
    }

    @Override
    public void visit(Heading heading) {
        pieces.add(new Prose.Heading(levels.of(heading), words(heading)));
    }

    /** A picture stands for itself, also where words stand beside it in its paragraph. */
    @Override
    public void visit(Paragraph paragraph) {
        List<Span> words = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image image && MarkdownWords.isPicture(image)) {
                addParagraph(words);
                words.clear();
                pieces.add(new Prose.Picture(image.getDestination(), MarkdownWords.plain(image)));
            } else {
                words.addAll(new MarkdownWords(faults).of(child));
            }
        }
        addParagraph(words);
    }

    private void addParagraph(List<Span> words) {
        if (!Prose.plain(words).isBlank()) {
            pieces.add(new Prose.Paragraph(words));
        }
    }

    @Override
    public void visit(BulletList list) {
        pieces.add(new Prose.Items(false, items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        pieces.add(new Prose.Items(true, items(list)));
    }

    private List<List<Prose>> items(Node list) {
        List<List<Prose>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(within(item));
        }
        return items;
    }

    @Override
    public void visit(BlockQuote quote) {
        pieces.add(new Prose.Box(within(quote)));
    }

    private List<Prose> within(Node node) {
        MarkdownBlocks inner = new MarkdownBlocks(faults, levels);
        inner.visitChildren(node);
        return inner.pieces;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        faults.add(new ProseFault(ProseFault.Kind.HTML, html.getLiteral().strip()));
        literal(html.getLiteral());
    }

    private void literal(String words) {
        addParagraph(List.of(Span.of(words.strip())));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            List<List<List<Span>>> rows = new ArrayList<>();
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                    rows.add(cells(row));
                }
            }
            pieces.add(new Prose.Grid(rows.get(0), rows.subList(1, rows.size())));
        }
    }

    private List<List<Span>> cells(Node row) {
        List<List<Span>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            cells.add(words(cell));
        }
        return cells;
    }

    private List<Span> words(Node node) {
        return new MarkdownWords(faults).within(node);
    }
}
