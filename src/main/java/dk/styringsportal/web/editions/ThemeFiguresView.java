package dk.styringsportal.web.editions;

import java.util.List;

/**
 * One theme of an edition.
 *
 * @param comment what KL says to it, as HTML; empty for nothing
 * @param figure the questions' points in one drawing; empty where there is nothing to draw
 * @param points a line for each scored question
 * @param quotes of its questions, those that are released
 */
public record ThemeFiguresView(
        int number, String title, String comment, String figure, List<FiguresView.PointsLine> points, List<AnswersView> answers,
        List<QuotesView> quotes) {

    /**
     * How one question was answered: a column for each row of a matrix or each group, a line for each option.
     *
     * @param code of the item
     * @param figure empty where there is nothing to draw
     * @param columns their headings; one without text where there is but one
     */
    public record AnswersView(String code, String title, String figure, List<String> columns, List<AnswerLine> lines) {}

    /** What people wrote to one question. */
    public record QuotesView(String code, String title, List<QuoteView> quotes) {}

    /**
     * Somebody's words.
     *
     * @param who the group; empty where it is not shown
     * @param codes their names
     */
    public record QuoteView(String text, String who, List<String> codes) {}

    /** @param cells one for each column */
    public record AnswerLine(String title, boolean sum, List<String> cells) {}
}
