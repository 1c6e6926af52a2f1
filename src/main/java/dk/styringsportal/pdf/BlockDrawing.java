package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.tagging.IAccessibleElement;
import dk.styringsportal.report.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws one block after the other. */
final class BlockDrawing {

    private static final float GAP_IN_LETTER = 4;
    private static final float SYMBOL_INDENT = 8;

    private static final int ITEMS_TOGETHER = 4;

    /** Of a page, for a new one to be begun. */
    private static final float LEAST_FILLED = 0.45f;

    /** In points: what a chapter's beginning takes. */
    private static final float CHAPTER_WITH_DRAWING = 320;

    private static final float CHAPTER_WITH_TEXT = 130;

    private final Document document;
    private final PageInUse page;
    private final Lettering lettering;
    private final Tables tables;
    private final BelowTable below;
    private final HandFields hand;
    private final Drawings drawings;
    private final ProseDrawing prose;
    private final Bookmarks bookmarks;
    private final Hyphens hyphens;
    private final Optional<Locale> letter;
    private boolean atTop = true;

    /** Of a report, in the document's language. */
    BlockDrawing(Document document, Lettering lettering, Locale language) {
        this(document, lettering, language, Optional.empty());
    }

    /** Of one of several letters in a document: each says its language, and none of its headings is a bookmark. */
    static BlockDrawing ofLetter(Document document, Lettering lettering, Locale language) {
        return new BlockDrawing(document, lettering, language, Optional.of(language));
    }

    private BlockDrawing(Document document, Lettering lettering, Locale language, Optional<Locale> letter) {
        this.letter = letter;
        this.document = document;
        this.page = new PageInUse(document);
        this.lettering = lettering;
        this.hyphens = new Hyphens(language);
        this.hand = new HandFields(lettering, hyphens);
        this.tables = new Tables(lettering, hand, hyphens);
        this.below = new BelowTable(lettering);
        this.drawings = new Drawings(document.getPdfDocument(), lettering, language);
        this.prose = new ProseDrawing(lettering, hyphens);
        this.bookmarks = new Bookmarks(document.getPdfDocument());
    }

    void draw(List<Block> blocks) {
        blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .flatMap(heading -> ((Block.Heading) heading).anchor().stream())
                .forEach(prose::addAnchor);
        int i = 0;
        while (i < blocks.size()) {
            int end = Pieces.end(blocks, i);
            List<Block> piece = blocks.subList(i, end);
            if (isPageFullFor(piece)) {
                page.turn();
                atTop = true;
            }
            if (!(piece.get(0) instanceof Block.PageBreak)) {
                add(piece, blocks.subList(end, blocks.size()));
                atTop = false;
            }
            i = end;
        }
    }

    private void add(List<Block> piece, List<Block> rest) {
        boolean beforeTable = Pieces.isAt(rest, 0, Block.Table.class) || Pieces.isAt(rest, 0, Block.Form.class);
        if (piece.size() > 1) {
            set(together(piece, beforeTable));
        } else if (piece.get(0) instanceof Block.Together together) {
            set(together(together.blocks(), beforeTable));
        } else if (piece.get(0) instanceof Block.BulletList list && list.lead().isPresent()) {
            add(list, list.lead().get());
        } else if (piece.get(0) instanceof Block.Table table) {
            set(tables.table(table, below.height(rest)));
        } else {
            set(element(piece.get(0)));
        }
    }

    private void set(IBlockElement element) {
        if (letter.isPresent() && element instanceof IAccessibleElement accessible) {
            accessible.getAccessibilityProperties().setLanguage(letter.get().toLanguageTag());
        }
        document.add(element);
    }

    /** A short list is one piece with its lead; to "keep with next" iText lays out what is next twice. */
    private void add(Block.BulletList list, String lead) {
        if (list.items().size() <= ITEMS_TOGETHER) {
            set(new Div().setKeepTogether(true).add(listLead(lead)).add(list(list)));
        } else {
            set(listLead(lead));
            set(list(list));
        }
    }

    /** Chapters do not begin at the foot of a page, and where a page is to be broken, it is, unless it is hardly begun. */
    private boolean isPageFullFor(List<Block> piece) {
        if (piece.get(0) instanceof Block.PageBreak) {
            return page.filled() >= LEAST_FILLED;
        }
        return letter.isEmpty()
                && piece.get(0) instanceof Block.Heading heading
                && heading.level() == 2
                && page.left() < (Pieces.isAt(piece, piece.size() - 1, Block.Together.class) || piece.size() == 1
                        ? CHAPTER_WITH_TEXT
                        : CHAPTER_WITH_DRAWING);
    }

    private Div together(List<Block> blocks, boolean leadsOn) {
        Div div = new Div().setKeepTogether(true).setKeepWithNext(leadsOn);
        blocks.forEach(block -> div.add(element(block)));
        return div;
    }

    private IBlockElement element(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return text(paragraph.lead(), paragraph.text());
        }
        if (block instanceof Block.KeyFigures figures) {
            return tables.keyFigures(figures);
        }
        if (block instanceof Block.Table table) {
            return tables.table(table, 0);
        }
        if (block instanceof Block.BulletList list) {
            return list.lead().<IBlockElement>map(lead -> new Div().add(listLead(lead)).add(list(list))).orElseGet(() -> list(list));
        }
        if (block instanceof Block.Drawing drawing) {
            return drawings.draw(drawing.figure());
        }
        if (block instanceof Block.SmallPrint print) {
            return smallPrint(print);
        }
        if (block instanceof Block.Written written) {
            return prose.draw(written);
        }
        return block instanceof Block.Note note ? note(note) : byHand(block);
    }

    private IBlockElement byHand(Block block) {
        if (block instanceof Block.Together together) {
            return together(together.blocks(), false);
        }
        if (block instanceof Block.Form form) {
            return tables.form(form);
        }
        if (block instanceof Block.Choices choices) {
            return hand.choices(choices);
        }
        return block instanceof Block.Blank blank ? hand.blank(blank) : hand.lines((Block.WritingLines) block);
    }

    private Paragraph heading(Block.Heading heading) {
        boolean chapter = heading.level() == 2;
        boolean part = heading.level() > 3;
        boolean large = chapter && letter.isEmpty();
        Paragraph paragraph = new Paragraph(lettering.fit(heading.text()))
                .setFont(lettering.strong())
                .setFontSize(large ? Sheet.CHAPTER : part ? Sheet.PART : Sheet.SECTION)
                .setFontColor(large ? Sheet.ACCENT : Sheet.INK)
                .setMultipliedLeading(1.18f)
                .setMarginTop(atTop ? 0 : large ? 40 : letter.isPresent() || part ? 10 : 19)
                .setMarginBottom(large ? 12 : part ? 3 : 6)
                .setKeepTogether(true)
                .setKeepWithNext(true);
        paragraph.getAccessibilityProperties().setRole(part ? StandardRoles.H4 : chapter ? StandardRoles.H2 : StandardRoles.H3);
        if (letter.isEmpty() && !part) {
            bookmarks.mark(paragraph, heading);
        } else {
            heading.anchor().ifPresent(paragraph::setDestination);
        }
        return paragraph;
    }

    private Paragraph text(Optional<String> lead, String words) {
        Paragraph paragraph = hyphens.in(new Paragraph(), words)
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(0)
                .setMarginBottom(letter.isPresent() ? GAP_IN_LETTER : Sheet.GAP)
                .setKeepTogether(!Pieces.isLong(words));
        lead.ifPresent(strong -> paragraph.add(strong(strong + ": ")));
        return paragraph.add(lettering.fit(words));
    }

    private Text strong(String words) {
        return new Text(lettering.fit(words)).setFont(lettering.strong());
    }

    /** Without its lead, which stands before it. */
    private IBlockElement list(Block.BulletList list) {
        com.itextpdf.layout.element.List items = new com.itextpdf.layout.element.List()
                .setListSymbol(new Text("•").setFont(lettering.strong()).setFontColor(Sheet.ACCENT))
                .setSymbolIndent(SYMBOL_INDENT)
                .setMarginTop(0)
                .setMarginBottom(Sheet.GAP);
        list.items().forEach(item -> items.add(listItem(item)));
        return items;
    }

    private Paragraph listLead(String lead) {
        return new Paragraph()
                .add(strong(lead + ":"))
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(0)
                .setMarginBottom(2)
                .setKeepWithNext(true);
    }

    private ListItem listItem(String words) {
        ListItem item = new ListItem();
        item.add(hyphens.in(new Paragraph(lettering.fit(words)), words)
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(0)
                .setMarginBottom(2));
        return item;
    }

    private Div note(Block.Note note) {
        Div box = new Div()
                .setBackgroundColor(Sheet.NOTICE)
                .setBorderLeft(new SolidBorder(Sheet.NOTICE_EDGE, 3))
                .setPadding(9)
                .setPaddingLeft(12)
                .setMarginTop(4)
                .setMarginBottom(12)
                .setKeepTogether(true);
        box.add(new Paragraph()
                .add(strong(note.title()))
                .setMargin(0)
                .setMultipliedLeading(Sheet.LEADING)
                .setKeepWithNext(true));
        note.paragraphs().forEach(words -> box.add(
                hyphens.in(new Paragraph(lettering.fit(words)), words).setMultipliedLeading(Sheet.LEADING).setMargin(0)));
        return box;
    }

    private Paragraph smallPrint(Block.SmallPrint print) {
        return hyphens.in(new Paragraph(lettering.fit(print.text())), print.text())
                .setFontSize(Sheet.SMALL)
                .setFontColor(Sheet.QUIET)
                .setMultipliedLeading(Sheet.SMALL_LEADING)
                .setMarginTop(0)
                .setMarginBottom(Sheet.GAP)
                .setKeepTogether(true);
    }
}
