package dk.styringsportal.web.editions;

import dk.styringsportal.web.figures.PublishedFigures;
import java.util.List;

/**
 * What an edition's page shows of its figures: of the whole, and of the theme that is looked at.
 *
 * @param title the campaign's
 * @param responses how many there are; empty where persons are asked
 * @param figure the themes' points in one drawing; empty where there is nothing to draw
 * @param points themes and the total after them; none where nothing is scored
 * @param groups how many of each group have answered; none where municipalities are asked
 * @param comment what KL says to the whole, as HTML; empty for nothing
 * @param themes all of them, to look at
 * @param parts figures of other kinds, to look at; none where there are none
 * @param changes the first of them
 * @param moreChanges "Listen viser de første …"; empty where all are there
 */
public record FiguresView(
        String title,
        String closed,
        String responses,
        boolean fictitious,
        String figure,
        List<PointsLine> points,
        List<GroupLine> groups,
        String comment,
        List<ThemeLink> themes,
        List<PublishedFigures.Link> parts,
        List<ChangeLine> changes,
        String moreChanges,
        List<String> method) {

    /**
     * A line of a table of points.
     *
     * @param own the municipality's own points; empty where nobody's are shown
     * @param suppressed why there is no figure; empty where there is one
     */
    public record PointsLine(
            String title,
            boolean total,
            String own,
            String n,
            String mean,
            String median,
            String quartiles,
            String min,
            String max,
            String deviation,
            String suppressed) {}

    /** @param n or why it is not shown */
    public record GroupLine(String title, String n) {}

    public record ThemeLink(int number, String title) {}

    public record ChangeLine(String figure, String value, String before, String now) {}
}
