package dk.styringsportal.web.results;

import java.util.List;

/**
 * One question on the result page, every figure already written out. An empty text means that there is nothing to show.
 *
 * @param points the municipality's points, or the words for a question without any
 * @param tone how the points are marked: {@code full}, {@code some}, {@code none}, or {@code apart}
 * @param neutral what is said where the points are the mean of the other questions
 * @param fields the answer of each row and its points; one without a row's label for a question without rows
 * @param rows whether the question has rows
 * @param rule how the question is scored, in the source's words
 * @param improvements what would earn more, one sentence for each field that could
 * @param comparison empty while there is nothing to compare with, else one element
 * @param comment the municipality's own
 */
public record ItemView(
        String code,
        int number,
        String text,
        String points,
        String tone,
        String neutral,
        boolean rows,
        List<FieldView> fields,
        String rule,
        List<String> improvements,
        String recommendation,
        List<SourceView> sources,
        List<ItemComparisonView> comparison,
        String comment) {

    /** @param points "–" where the field earns nothing by itself */
    public record FieldView(String label, String answer, String points) {}

    /** @param works what the citation can mean, from the literature list; none where the source names no work */
    public record SourceView(String cited, List<String> works) {}

    /**
     * The question beside others.
     *
     * @param sentences what the figures say
     * @param svg a drawing of the distribution; empty where answers are counted instead
     * @param counts how the answers are spread; empty where the drawing shows the points
     */
    public record ItemComparisonView(List<String> sentences, String svg, List<AnswerCountsView> counts) {}
}
