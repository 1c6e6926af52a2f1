package dk.styringsportal.web.assessment;

import java.util.List;

/**
 * One criterion on the page.
 *
 * @param choices the scale, with what the reader has chosen
 * @param note why the reader did
 * @param ratings both; none until they may be seen
 * @param differing whether the two gave different ones
 * @param settled the value that holds; empty while there is none
 * @param decided by whom and when; empty where nobody had to
 * @param reason of the decision
 * @param values the scale, with what holds or was sent as a decision
 * @param written the reason in the field
 * @param faulty whether what was sent about it is refused
 */
public record CriterionView(
        String key,
        String label,
        String text,
        List<ChoiceView> choices,
        String note,
        List<RatingView> ratings,
        boolean differing,
        String settled,
        String decided,
        String reason,
        List<ChoiceView> values,
        String written,
        boolean faulty) {

    public record ChoiceView(String key, String label, boolean chosen) {}

    /** What one assessor gave. */
    public record RatingView(String by, String value, String note) {}
}
