package dk.styringsportal.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.AreaBreakType;
import dk.styringsportal.report.Block;
import java.util.Locale;
import java.util.Optional;

/** Draws one block after the other. */
final class BlockDrawing {

    private static final float GAP = 7;
    private static final float LIST_INDENT = 12;

    private final Document document;
    private final Lettering lettering;
    private final Tables tables;
    private final Drawings drawings;
    private final Bookmarks bookmarks;
    private boolean atTop = true;

    BlockDrawing(Document document, Lettering lettering, Locale language) {
        this.document = document;
        this.lettering = lettering;
        this.tables = new Tables(lettering);
        this.drawings = new Drawings(document.getPdfDocument(), lettering, language);
        this.bookmarks = new Bookmarks(document.getPdfDocument());
    }

    void draw(Block block) {
        if (block instanceof Block.PageBreak) {
            document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
        } else if (block instanceof Block.Heading heading) {
            document.add(heading(heading));
        } else if (block instanceof Block.Paragraph paragraph) {
            document.add(paragraph(paragraph));
        } else if (block instanceof Block.KeyFigures figures) {
            document.add(tables.keyFigures(figures));
        } else if (block instanceof Block.Table table) {
            document.add(tables.table(table));
        } else if (block instanceof Block.BulletList list) {
            list(list);
        } else if (block instanceof Block.Drawing drawing) {
            document.add(drawings.draw(drawing.figure()));
        } else if (block instanceof Block.Note note) {
            document.add(note(note));
        } else {
            document.add(smallPrint((Block.SmallPrint) block));
        }
        atTop = block instanceof Block.PageBreak;
    }

    private Paragraph heading(Block.Heading heading) {
        boolean chapter = heading.level() == 2;
        Paragraph paragraph = new Paragraph(lettering.fit(heading.text()))
                .setFont(lettering.strong())
                .setFontSize(chapter ? Sheet.CHAPTER : Sheet.SECTION)
                .setFontColor(chapter ? Sheet.ACCENT : Sheet.INK)
                .setMultipliedLeading(1.18f)
                .setMarginTop(atTop ? 0 : chapter ? 30 : 22)
                .setMarginBottom(chapter ? 12 : 6)
                .setKeepTogether(true)
                .setKeepWithNext(true);
        paragraph.getAccessibilityProperties().setRole(chapter ? StandardRoles.H2 : StandardRoles.H3);
        bookmarks.mark(paragraph, heading);
        return paragraph;
    }

    private Paragraph paragraph(Block.Paragraph paragraph) {
        return text(paragraph.lead(), paragraph.text());
    }

    private Paragraph text(Optional<String> lead, String words) {
        Paragraph paragraph = new Paragraph()
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(0)
                .setMarginBottom(GAP);
        lead.ifPresent(strong -> paragraph.add(strong(strong + ": ")));
        return paragraph.add(lettering.fit(words));
    }

    private Text strong(String words) {
        return new Text(lettering.fit(words)).setFont(lettering.strong());
    }

    private void list(Block.BulletList list) {
        list.lead().ifPresent(lead -> document.add(new Paragraph()
                .add(strong(lead + ":"))
                .setMultipliedLeading(Sheet.LEADING)
                .setMarginTop(0)
                .setMarginBottom(2)
                .setKeepWithNext(true)));
        List items = new List()
                .setListSymbol(new Text("•").setFont(lettering.strong()).setFontColor(Sheet.ACCENT))
                .setSymbolIndent(LIST_INDENT - 4)
                .setMarginTop(0)
                .setMarginBottom(GAP);
        for (String item : list.items()) {
            ListItem entry = new ListItem();
            entry.add(new Paragraph(lettering.fit(item))
                    .setMultipliedLeading(Sheet.LEADING)
                    .setMarginTop(0)
                    .setMarginBottom(2));
            items.add(entry);
        }
        document.add(items);
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
                new Paragraph(lettering.fit(words)).setMultipliedLeading(Sheet.LEADING).setMargin(0)));
        return box;
    }

    private Paragraph smallPrint(Block.SmallPrint print) {
        return new Paragraph(lettering.fit(print.text()))
                .setFontSize(Sheet.SMALL)
                .setFontColor(Sheet.QUIET)
                .setMultipliedLeading(1.25f)
                .setMarginTop(0)
                .setMarginBottom(GAP)
                .setKeepTogether(true);
    }
}
