package dk.styringsportal.web.figures;

import java.util.List;

/** How differently two sides see the same. */
public record MirrorPart(List<ItemView> items) implements FigurePart {

    /**
     * The lines of one question.
     *
     * @param sides whose mean is taken from whose
     * @param figure empty where no gap is shown
     */
    public record ItemView(String key, String text, String sides, String figure, List<LineView> lines) {}

    /**
     * @param gap "+0,8"; why it is not shown where it is withheld
     * @param of how many are behind the first mean; empty where the gap is withheld
     * @param minus how many are behind the second
     */
    public record LineView(String label, boolean shown, String gap, String of, String minus) {}
}
