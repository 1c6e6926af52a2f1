package dk.styringsportal.web.figures;

import java.util.List;

/**
 * Each group's points in each theme.
 *
 * @param groups their names, in the order of the cells
 * @param pairs two and two groups over what both were asked
 */
public record ThemesPart(
        List<String> groups, List<ThemeScoreViews.ThemeView> themes, List<ThemeScoreViews.PairView> pairs)
        implements FigurePart {

    static ThemesPart of(ThemeScoreViews views) {
        return new ThemesPart(views.groups(), views.themes(), views.pairs());
    }
}
