package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.contacts.request.ContactRequest.State;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The frame of a group whose contacts leaders hand in: the municipalities of those who have. A municipality whose only request
 * was taken back before anything was handed in is not among those asked.
 *
 * @param handedIn municipalities some of whose people are handed in
 * @param asked municipalities whose leaders were asked
 */
public record ContactFrame(GroupId group, int handedIn, int asked) {

    /** The frame of each group that contacts are wanted of, in the order first asked. */
    public static List<ContactFrame> of(Collection<ContactRequest> requests) {
        return requests.stream()
                .filter(request -> !request.revoked() || request.state() == State.HANDED_IN)
                .collect(Collectors.groupingBy(
                        ContactRequest::wanted, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ContactFrame of(GroupId group, List<ContactRequest> requests) {
        List<ContactRequest> answered =
                requests.stream().filter(request -> request.state() == State.HANDED_IN).toList();
        return new ContactFrame(group, municipalities(answered).size(), municipalities(requests).size());
    }

    private static Set<OrganisationCode> municipalities(List<ContactRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.about().organisations().stream())
                .collect(Collectors.toSet());
    }
}
