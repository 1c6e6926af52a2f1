package dk.styringsportal.web.kl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How the address wants the table of municipalities.
 *
 * @param stage only these; empty for all
 * @param region only these; empty for all
 * @param column what the lines are sorted by: navn, region, gruppe, status, indsendt or placering
 */
public record TableOrder(String stage, String region, String column, boolean descending) {

    /** The query that sorts by that column, the other way round if it already does. */
    public String addressOf(String other) {
        boolean turn = other.equals(column) && !descending;
        return "status=" + encoded(stage) + "&region=" + encoded(region) + "&sortering=" + encoded(other)
                + (turn ? "&omvendt=ja" : "");
    }

    /** The value of {@code aria-sort} for that column. */
    public String ariaSort(String other) {
        if (!other.equals(column)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
