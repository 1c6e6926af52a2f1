package dk.styringsportal.web.results;

import dk.styringsportal.report.Reason;
import java.util.List;

/**
 * One question on the result page, every figure already written out. An empty text means that there is nothing to show.
 *
 * @param points the municipality's points, or the words for a question without any
 * @param tone how the points are marked: {@code full}, {@code some}, {@code none}, or {@code apart} for points that are
 *     the mean of the other questions
 * @param scored whether it gives points at all
 * @param rows whether the question has rows
 * @param fields the answer of each row and its points; one without a row's label for a question without rows
 * @param reason how the points came about and what would earn more
 * @param comparison empty while there is nothing to compare with, else one element
 */
public record ItemView(
        String code,
        int number,
        String text,
        String points,
        String tone,
        boolean scored,
        boolean rows,
        List<FieldView> fields,
        Reason reason,
        List<ItemComparisonView> comparison) {

    /** @param points "–" where the field earns nothing by itself */
    public record FieldView(String label, String answer, String points) {}

    /**
     * The question beside others.
     *
     * @param sentences what the figures say
     * @param svg a drawing of the distribution; empty where answers are counted instead
     * @param counts how the answers are spread; empty where the drawing shows the points
     */
    public record ItemComparisonView(List<String> sentences, String svg, List<AnswerCountsView> counts) {}
}
