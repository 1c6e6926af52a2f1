package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.organisation.Municipalities;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A leader who is asked for contacts, as KL's pages show them.
 *
 * @param group title of the one that contacts are wanted of
 * @param state "waiting", "late", "handed_in" or "revoked"
 */
public record ContactRequestView(
        String id,
        String label,
        String role,
        String address,
        String language,
        String municipalities,
        String group,
        Instant deadline,
        int handedIn,
        String state,
        boolean reminded) {

    static ContactRequestView of(ContactRequest request, AskedCampaign asked, Instant now) {
        return new ContactRequestView(
                request.id().toString(),
                request.leader().label(),
                request.leader().role(),
                request.leader().address(),
                request.leader().language(),
                request.about().organisations().stream()
                        .map(code -> Municipalities.ofDenmark().get(code).name())
                        .collect(Collectors.joining(", ")),
                asked.groupTitle(request.wanted()),
                request.deadline(),
                request.handedIn(),
                state(request, now),
                request.reminded());
    }

    private static String state(ContactRequest request, Instant now) {
        if (request.revoked()) {
            return "revoked";
        }
        boolean late = request.state() == ContactRequest.State.WAITING && !request.isOpenAt(now);
        return late ? "late" : request.state().name().toLowerCase(Locale.ROOT);
    }
}
