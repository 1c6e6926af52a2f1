package dk.styringsportal.web.figures;

import java.util.List;

/**
 * Key figures in the chapters of their report.
 *
 * @param sources of the inhabitants that are divided by
 */
public record KeyFiguresPart(List<ChapterView> chapters, List<String> sources) implements FigurePart {

    /** @param key unique on the page */
    public record ChapterView(String key, String title, List<FigureView> figures) {}

    /**
     * One figure of the report.
     *
     * @param key unique on the page
     * @param note the source's reservation; empty for none
     * @param marks what stars in its tables mean
     */
    public record FigureView(
            String key, String title, List<PieceView> pieces, String note, List<String> marks) {}

    /**
     * A drawing, a table or a paragraph; the others are empty.
     *
     * @param drawing as markup, with its title over it
     * @param table nothing where there is none
     * @param lead what the paragraph is of; nothing where it is of all
     */
    public record PieceView(String drawing, String title, TableView table, NameView lead, String text) {}

    /** @param columns after that of the rows' labels */
    public record TableView(String caption, String head, List<NameView> columns, List<RowView> rows) {}

    /** @param danish whether it is Danish although the page is not */
    public record NameView(String text, boolean danish) {}

    /** @param cells one for each column */
    public record RowView(NameView name, List<CellView> cells) {}

    /** @param own whether it is the municipality's whose page it is */
    public record CellView(String text, boolean own) {}
}
