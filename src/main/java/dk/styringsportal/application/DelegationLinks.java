package dk.styringsportal.application;

import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.DelegationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a colleague's link reaches of the municipality's response, and what the colleague is called there. */
@ApplicationScoped
class DelegationLinks {

    @Inject
    private PersonalLinks links;

    @Inject
    private DelegationRepository delegations;

    @Inject
    private ResponseRepository responses;

    /**
     * What was handed over to whoever holds the link.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws LapsedLinkException if it opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from there
     */
    Delegation opened(String link, String from) {
        return links.opened(link, LinkPurpose.DELEGATION, from, delegations::withId);
    }

    /**
     * The response, held for a write to the item.
     *
     * @throws NotFoundException if no such question was handed over
     */
    Response held(Delegation delegation, String itemCode) {
        return responses.held(delegation.response(), handedOver(delegation, itemCode)).orElseThrow(LapsedLinkException::new);
    }

    private static ItemCode handedOver(Delegation delegation, String code) {
        return delegation.items().stream()
                .filter(item -> item.value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("The questionnaire has no question " + code));
    }

    /** The response as it is read. */
    Response read(Delegation delegation) {
        return responses.withId(delegation.response()).orElseThrow(LapsedLinkException::new);
    }

    /** Colleagues see the name; the delegation stands for who has no log-in, as author and in the audit trail. */
    static Answering.Writer writer(Delegation delegation) {
        return new Answering.Writer(delegation.colleague().name(), "delegation " + delegation.id());
    }
}
