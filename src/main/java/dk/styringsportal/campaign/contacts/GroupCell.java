package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a respondent group, by its id or its title. */
final class GroupCell {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int LONGEST_TITLE_IN_HINT = 200;

    private final List<RespondentGroup> groups;

    GroupCell(List<RespondentGroup> groups) {
        this.groups = groups;
    }

    /** The group; empty, with a fault, where there is no such. */
    Optional<GroupId> read(int row, String cell, List<ContactFault> faults) {
        if (cell.isEmpty()) {
            faults.add(ContactFault.of(Kind.GROUP_MISSING, row, ContactColumn.GROUP, cell, titles()));
            return Optional.empty();
        }
        String wanted = cell.toLowerCase(DANISH);
        Optional<GroupId> found = groups.stream()
                .filter(group -> wanted.equals(group.id().value()) || wanted.equals(group.title().toLowerCase(DANISH)))
                .map(RespondentGroup::id)
                .findFirst();
        if (found.isEmpty()) {
            faults.add(ContactFault.of(Kind.GROUP_UNKNOWN, row, ContactColumn.GROUP, cell, nearest(wanted).orElseGet(this::titles)));
        }
        return found;
    }

    /** One group's name begins as the other does: "leder" for "ledere", "Sagsbehandlere i X" for "sagsbehandlere". */
    private Optional<String> nearest(String wanted) {
        return groups.stream()
                .filter(group -> isNear(wanted, group.title().toLowerCase(DANISH)) || isNear(wanted, group.id().value()))
                .map(RespondentGroup::title)
                .findFirst();
    }

    private static boolean isNear(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 4 && 2 * same >= Math.min(one.length(), other.length());
    }

    private String titles() {
        String all = groups.stream().map(RespondentGroup::title).collect(Collectors.joining(", "));
        return all.length() > LONGEST_TITLE_IN_HINT ? all.substring(0, LONGEST_TITLE_IN_HINT) + "…" : all;
    }
}
