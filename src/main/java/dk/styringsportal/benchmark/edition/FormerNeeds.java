package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.need.NeedCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.RowKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines that say what the need gaps of the edition before were made from. */
final class FormerNeeds {

    static final String SECTION = "formerNeeds";

    private static final String GROUP = "group";
    private static final String ITEM = "item";
    private static final String ROW = "row";
    private static final String ABOUT = "about";
    private static final String GAPS = "gaps";

    private FormerNeeds() {}

    /** None where nobody was asked for needs. */
    static List<Map<String, Object>> plain(NeedCounts needs) {
        return needs.lines().stream().map(FormerNeeds::plain).toList();
    }

    private static Map<String, Object> plain(NeedCounts.Line line) {
        Map<String, Object> gaps = new TreeMap<>();
        line.gaps().forEach((gap, count) -> gaps.put(gap.toPlainString(), count));
        return EditionHead.section(
                SECTION,
                Map.of(
                        GROUP, line.place().group().value(),
                        ITEM, line.place().item().value(),
                        ROW, line.place().row().value(),
                        ABOUT, line.about().organisations().stream().map(OrganisationCode::value).toList(),
                        GAPS, gaps));
    }

    /** @throws RuntimeException for anything but what {@link #plain} gives; {@link Former#of} says what is wrong */
    static NeedCounts of(List<Map<String, Object>> lines) {
        return NeedCounts.of(lines.stream().map(FormerNeeds::line).toList());
    }

    private static NeedCounts.Line line(Map<String, Object> plain) {
        SortedMap<BigDecimal, Integer> gaps = new TreeMap<>();
        ((Map<?, ?>) plain.get(GAPS)).forEach((gap, count) ->
                gaps.put(new BigDecimal((String) gap), ((BigDecimal) count).intValueExact()));
        return new NeedCounts.Line(
                new NeedCounts.Place(
                        new GroupId((String) plain.get(GROUP)),
                        new ItemCode((String) plain.get(ITEM)),
                        new RowKey((String) plain.get(ROW))),
                About.of(((List<?>) plain.get(ABOUT)).stream().map(code -> new OrganisationCode((String) code)).toList()),
                gaps);
    }
}
