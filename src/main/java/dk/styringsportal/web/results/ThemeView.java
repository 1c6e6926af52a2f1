package dk.styringsportal.web.results;

import java.util.List;

/**
 * One theme on the result page, or the total, every figure already written out.
 *
 * @param number 0 for the total
 * @param svg a drawing of where the municipality stands; empty while there is nothing to compare with
 * @param spread how the points of others are spread, and how many lie below; none while there is nothing to compare with
 * @param place the rank; empty where ranks are not shown
 * @param notes what a reader should know of this theme's points
 */
public record ThemeView(
        int number,
        String title,
        String points,
        SpreadView nation,
        SpreadView group,
        String difference,
        List<String> spread,
        String place,
        String svg,
        List<String> notes,
        List<ItemView> items) {

    /** Figures of a distribution; every text is "–" where there is none. */
    public record SpreadView(String median, String quartiles, String n) {}
}
