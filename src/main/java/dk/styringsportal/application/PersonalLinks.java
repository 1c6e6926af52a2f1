package dk.styringsportal.application;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.Invited;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.invitation.LinkSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells which invitation a link opens. Texts that the portal has not sealed are counted as guesses by the address they come
 * from. A sealed one is never refused for their number: its 256 bits are not guessed, so whoever sends guesses shuts out
 * nobody else behind the same address. A link that was revoked or replaced was real once, and is no guess.
 */
@ApplicationScoped
class PersonalLinks {

    private LinkSeal seal;
    private FailedAttempts guesses;

    protected PersonalLinks() {}

    @Inject
    PersonalLinks(LinkSeal seal, Clock clock) {
        this.seal = seal;
        this.guesses = new FailedAttempts(clock);
    }

    /**
     * @param link from outside; nothing where none was sent, which is no guess
     * @param find reads an invitation, or holds it
     * @throws LapsedLinkException if the link opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from that address
     */
    <T extends Invited> T opened(
            String link, LinkPurpose purpose, String from, Function<InvitationId, Optional<T>> find) {
        Optional<InvitationLink> sealed = InvitationLink.read(link, purpose, seal);
        if (sealed.isEmpty() && link != null && !link.isBlank()) {
            guesses.check(from);
            guesses.add(from);
        }
        return sealed.flatMap(read -> find.apply(read.invitation()).filter(invitation -> invitation.isOpenedBy(read)))
                .orElseThrow(LapsedLinkException::new);
    }
}
