package dk.styringsportal.web.results;

import java.util.List;

/**
 * How often each answer was given, as a table.
 *
 * @param caption what is counted, and among how many
 * @param narrow whether the table is a plain list of options
 * @param columns headings after the first
 * @param lines one for each option, or for each row of a matrix
 */
public record AnswerCountsView(
        String caption, boolean narrow, String firstColumn, List<String> columns, List<LineView> lines) {

    /** @param own whether the whole line is what the municipality itself answered */
    public record LineView(String label, boolean own, List<CellView> cells) {}

    /** @param own whether this is what the municipality itself answered */
    public record CellView(String text, boolean own) {}
}
