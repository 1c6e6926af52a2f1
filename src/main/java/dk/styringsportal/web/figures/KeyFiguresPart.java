package dk.styringsportal.web.figures;

import java.util.List;

/**
 * The key figures of all municipalities, in the chapters of their report.
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
     * @param few what a star behind a row means; empty where none has one
     */
    public record FigureView(String key, String title, List<TableView> tables, String note, String few) {}

    /** @param columns after that of the rows' labels */
    public record TableView(String caption, List<String> columns, List<RowView> rows) {}

    /** @param cells one for each column; what is not shown says why */
    public record RowView(String label, List<String> cells) {}
}
