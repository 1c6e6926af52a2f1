package dk.styringsportal.web.figures;

import java.util.List;

/**
 * What assessors made of municipalities, criterion by criterion.
 *
 * @param options the scale's labels
 */
public record AssessedPart(List<String> options, List<CriterionView> criteria) implements FigurePart {

    /**
     * How values are distributed.
     *
     * @param text what was asked of assessors
     * @param figure bars; empty where there is nothing to draw
     */
    public record CriterionView(String key, String label, String text, String figure, List<LineView> lines) {}

    /**
     * One theme.
     *
     * @param n municipalities with a settled value
     * @param withheld why there is nothing; empty where there is something
     */
    public record LineView(String theme, String n, List<String> shares, String withheld) {}
}
