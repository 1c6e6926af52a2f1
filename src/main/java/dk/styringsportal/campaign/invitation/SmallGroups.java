package dk.styringsportal.campaign.invitation;

import java.util.List;

/**
 * Where so few are asked of a group about a municipality that anonymity does not hold there: their answers are shown for the
 * nation alone, and they are told so before they answer.
 *
 * @param counts how many of every group are invited about which municipalities
 * @param minimum as many make a group
 */
public record SmallGroups(List<InvitedCount> counts, int minimum) {

    /** Where nobody is promised anonymity, there is nothing to take back. */
    public static final SmallGroups NONE = new SmallGroups(List.of(), 0);

    public SmallGroups {
        counts = List.copyOf(counts);
    }

    /** Whether the person is one of so few. Whoever answers about more municipalities counts in each of them. */
    public boolean have(Invitation invitation) {
        String about = invitation.about().codes();
        long alike = counts.stream()
                .filter(count -> count.group().equals(invitation.group()))
                .filter(count -> count.about().codes().contains(about))
                .mapToLong(InvitedCount::n)
                .sum();
        return alike < minimum;
    }
}
