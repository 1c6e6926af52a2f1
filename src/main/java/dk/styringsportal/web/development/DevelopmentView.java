package dk.styringsportal.web.development;

import java.util.List;

/**
 * Rounds side by side, written out.
 *
 * @param heads one for each round
 * @param lines the themes, and the total after them
 * @param chained likewise; none where nothing has a break
 * @param figure all lines of themes and total; empty where there is but one round
 */
public record DevelopmentView(
        List<HeadView> heads, List<LineView> lines, List<LineView> chained, String figure, List<ThemeView> themes) {

    /**
     * A round.
     *
     * @param basis where the nation's figures come from; empty where there are none
     */
    public record HeadView(String title, String version, String basis) {}

    /**
     * A row of a table.
     *
     * @param note beside the title; empty for none
     * @param cells one for each round
     */
    public record LineView(String title, String note, boolean total, List<CellView> cells) {}

    /**
     * @param own "–" where there is none; empty where no municipality is looked at
     * @param nation empty where there is none
     * @param broken whether it cannot be compared with the one before
     */
    public record CellView(String own, String nation, boolean broken) {}

    /** A theme's questions. */
    public record ThemeView(int number, String title, List<LineView> lines) {}

    /** Whether any theme, total or question has a break. */
    public boolean isBroken() {
        return lines.stream().anyMatch(DevelopmentView::isBroken)
                || themes.stream().flatMap(theme -> theme.lines().stream()).anyMatch(DevelopmentView::isBroken);
    }

    private static boolean isBroken(LineView line) {
        return line.cells().stream().anyMatch(CellView::broken);
    }
}
