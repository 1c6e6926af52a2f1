package dk.styringsportal.web.results;

import dk.styringsportal.report.NationBasis;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the result page says of one municipality, in the reader's language and every figure written out.
 *
 * @param comparisonSentence of what date and with how many, or why comparison is still to come
 * @param edition whose figures the nation's are; empty for provisional ones, else one element
 * @param remarks what is to be known before the figures
 * @param group empty while comparison is still to come, else one element
 * @param profileSvg all themes in one drawing
 * @param radarSvg the same around a middle; empty where there are too few themes
 * @param strongest none while comparison is still to come
 * @param scored whether there are themes and a total to score
 * @param incomplete what is to be said where KL accepted the response although answers are missing; else none
 * @param clarifications what KL has said to everybody about questions
 * @param reservation the questionnaire's own paragraphs
 */
public record ResultView(
        String municipality,
        String campaign,
        boolean fictitious,
        String submitted,
        String comparisonSentence,
        List<EditionView> edition,
        List<NationBasis.Remark> remarks,
        List<GroupView> group,
        String profileSvg,
        String radarSvg,
        ThemeView total,
        List<ThemeView> themes,
        List<DifferenceView> strongest,
        List<DifferenceView> weakest,
        boolean scored,
        List<String> reservation,
        List<String> incomplete,
        List<String> clarifications) {

    /**
     * An edition.
     *
     * @param named with version and number
     * @param id as in the address
     * @param published whether anybody may read it
     */
    public record EditionView(String named, String id, String checksum, boolean published) {}

    /** A question that lies far from the national mean. */
    public record DifferenceView(String code, int number, String text, String points, String difference) {}

    public boolean isCompared() {
        return !group.isEmpty();
    }

    public boolean isGroupShown() {
        return isCompared() && group.get(0).refusal().isEmpty();
    }

    /** Whether ranks are shown to municipalities in this round. */
    public boolean isRanked() {
        return !total.place().isEmpty();
    }

    /** All lines of the overview: the themes, and the total after them. */
    public List<ThemeView> getThemesAndTotal() {
        return Stream.concat(themes.stream(), Stream.of(total)).toList();
    }
}
