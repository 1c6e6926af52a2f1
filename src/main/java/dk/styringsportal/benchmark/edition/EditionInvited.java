package dk.styringsportal.benchmark.edition;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many were invited, of every group about the same municipalities, and whether they answered. Nothing tells a person.
 *
 * @param counts in the order of group, municipalities, standing and answer
 */
record EditionInvited(List<InvitedCount> counts) {

    static final String SECTION = "invited";

    private static final Comparator<InvitedCount> ORDER = Comparator.comparing((InvitedCount count) -> count.group().value())
            .thenComparing(InvitedCount::about)
            .thenComparing(InvitedCount::standing)
            .thenComparing(InvitedCount::answered)
            .thenComparing(InvitedCount::byOpenLink);

    EditionInvited {
        counts = counts.stream().sorted(ORDER).toList();
    }

    List<Map<String, Object>> plain() {
        return counts.stream().map(EditionInvited::plain).toList();
    }

    private static Map<String, Object> plain(InvitedCount count) {
        return EditionHead.section(
                SECTION,
                Map.of(
                        "group", count.group().value(),
                        "about", count.about().organisations().stream().map(OrganisationCode::value).toList(),
                        "standing", count.standing().name().toLowerCase(Locale.ROOT),
                        "answered", count.answered(),
                        "byOpenLink", count.byOpenLink(),
                        "n", count.n()));
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static EditionInvited of(List<Map<String, Object>> lines) {
        try {
            return new EditionInvited(lines.stream().map(EditionInvited::count).toList());
        } catch (ClassCastException | NullPointerException | ArithmeticException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about those invited do not say what they must.");
        }
    }

    private static InvitedCount count(Map<String, Object> plain) {
        return new InvitedCount(
                new GroupId((String) plain.get("group")),
                About.of(((List<?>) plain.get("about")).stream().map(code -> new OrganisationCode((String) code)).toList()),
                Standing.valueOf(((String) plain.get("standing")).toUpperCase(Locale.ROOT)),
                (Boolean) plain.get("answered"),
                (Boolean) plain.get("byOpenLink"),
                ((BigDecimal) plain.get("n")).longValueExact());
    }
}
