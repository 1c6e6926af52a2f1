package dk.styringsportal.campaign.invitation;

import dk.styringsportal.statistics.Share;
import java.util.List;
import java.util.Optional;

/**
 * How many of those invited have answered. Persons and the municipalities they answer about are counted apart, since one person
 * may answer about several.
 *
 * @param invited persons invited
 * @param bounced of these, those whose mail came back
 * @param objected of these, those who do not want to be asked
 * @param ineligible of these, those whom the survey is not about; they count in no rate
 * @param answered of these, those who have sent their answers
 * @param begun those who have begun by an open link; nobody has invited them, and they count in no rate
 * @param sent of these, those who have sent their answers
 * @param municipalities about which somebody who is not ineligible is invited, or has begun
 * @param answeredMunicipalities about which somebody has answered
 */
public record ResponseRate(
        int invited,
        int bounced,
        int objected,
        int ineligible,
        int answered,
        int begun,
        int sent,
        int municipalities,
        int answeredMunicipalities) {

    /** Of counts that overlap nowhere. */
    static ResponseRate of(List<InvitedCount> counts) {
        List<InvitedCount> invited = counts.stream().filter(count -> !count.byOpenLink()).toList();
        List<InvitedCount> open = counts.stream().filter(InvitedCount::byOpenLink).toList();
        List<InvitedCount> eligible = counts.stream()
                .filter(count -> count.standing() != Standing.INELIGIBLE)
                .toList();
        List<InvitedCount> answered = eligible.stream().filter(InvitedCount::answered).toList();
        return new ResponseRate(
                sum(invited),
                sum(with(invited, Standing.BOUNCED)),
                sum(with(invited, Standing.OBJECTED)),
                sum(with(invited, Standing.INELIGIBLE)),
                sum(answered.stream().filter(count -> !count.byOpenLink()).toList()),
                sum(open),
                sum(open.stream().filter(InvitedCount::answered).toList()),
                municipalities(eligible),
                municipalities(answered));
    }

    private static List<InvitedCount> with(List<InvitedCount> counts, Standing standing) {
        return counts.stream().filter(count -> count.standing() == standing).toList();
    }

    private static int sum(List<InvitedCount> counts) {
        return Math.toIntExact(counts.stream().mapToLong(InvitedCount::n).sum());
    }

    private static int municipalities(List<InvitedCount> counts) {
        return (int) counts.stream()
                .flatMap(count -> count.about().organisations().stream())
                .distinct()
                .count();
    }

    /** Answered of those invited who are not ineligible; empty where there are none. */
    public Optional<Share> share() {
        int base = invited - ineligible;
        return base > 0 ? Optional.of(new Share(answered, base)) : Optional.empty();
    }
}
