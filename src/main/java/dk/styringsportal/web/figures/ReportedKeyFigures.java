package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.keyfigures.FigureChapters;
import dk.styringsportal.web.figures.KeyFiguresPart.CellView;
import dk.styringsportal.web.figures.KeyFiguresPart.ChapterView;
import dk.styringsportal.web.figures.KeyFiguresPart.FigureView;
import dk.styringsportal.web.figures.KeyFiguresPart.NameView;
import dk.styringsportal.web.figures.KeyFiguresPart.PieceView;
import dk.styringsportal.web.figures.KeyFiguresPart.RowView;
import dk.styringsportal.web.figures.KeyFiguresPart.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes out a report on key figures as a page: the same drawings, tables and sentences as on paper. */
public final class ReportedKeyFigures {

    private final FigureTexts texts;
    private final KeyFigureReport report;
    private final String prefix;
    private int figures;
    private int drawings;

    private ReportedKeyFigures(FigureTexts texts, KeyFigureReport report, String prefix) {
        this.texts = texts;
        this.report = report;
        this.prefix = prefix;
    }

    /** @param prefix of all keys; letters and hyphens */
    public static KeyFiguresPart of(KeyFigureReport report, Locale language, String prefix) {
        return new ReportedKeyFigures(new FigureTexts(language), report, prefix).part();
    }

    private KeyFiguresPart part() {
        List<ChapterView> chapters = new ArrayList<>();
        for (FigureChapters.Chapter chapter : FigureChapters.of(report, texts.language())) {
            chapters.add(new ChapterView(
                    prefix + "kapitel-" + (chapters.size() + 1), chapter.title(), chapter.figures().stream().map(this::figure).toList()));
        }
        Dates dates = Dates.in(texts.language());
        return new KeyFiguresPart(chapters, report.sources().stream()
                .map(source -> texts.say("keyfigures.source", String.valueOf(source.year()), source.text(), dates.day(source.date())))
                .toList());
    }

    private FigureView figure(FigureChapters.Part figure) {
        figures++;
        return new FigureView(
                prefix + "figur-" + figures,
                figure.title(),
                figure.blocks().stream().map(block -> piece(block, figure)).toList(),
                figure.reservation().map(Block.Paragraph::text).orElse(""),
                figure.marks());
    }

    private PieceView piece(Block block, FigureChapters.Part figure) {
        if (block instanceof Block.Drawing drawing) {
            drawings++;
            return new PieceView(
                    texts.draw(drawing.figure(), figure.title(), prefix + "tegning-" + drawings), drawing.figure().title(), null, null, "");
        }
        if (block instanceof Block.Table table) {
            return new PieceView("", "", table(table, figure), null, "");
        }
        Block.Paragraph paragraph = (Block.Paragraph) block;
        return new PieceView("", "", null, paragraph.lead().map(lead -> new NameView(lead, figure.isDanish(lead))).orElse(null), paragraph.text());
    }

    private static TableView table(Block.Table table, FigureChapters.Part figure) {
        List<String> heads = table.columns().stream().map(Block.Column::head).toList();
        return new TableView(
                table.caption().orElse(""),
                heads.get(0),
                heads.subList(1, heads.size()).stream().map(head -> new NameView(head, figure.isDanish(head))).toList(),
                table.rows().stream()
                        .map(row -> new RowView(
                                new NameView(row.head(), figure.isDanish(row.head())),
                                row.cells().stream().map(cell -> new CellView(cell.text(), cell.own())).toList()))
                        .toList());
    }
}
