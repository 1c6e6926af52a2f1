package dk.styringsportal.web.figures;

import dk.styringsportal.report.MirrorWords;
import java.util.List;

/**
 * How differently two sides see the same.
 *
 * @param kept said beside gaps that stand as in the edition before
 */
public record MirrorPart(List<ItemView> items, String kept) implements FigurePart {

    /**
     * The lines of one question.
     *
     * @param sides whose mean is taken from whose
     * @param figure empty where no gap is shown
     */
    public record ItemView(String key, String text, String sides, String figure, List<LineView> lines) {}

    /** @param kept whether the gap stands as in the edition before */
    public record LineView(String label, MirrorWords.Cells cells, boolean kept) {}
}
