package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.openlink.BeginToken;
import dk.styringsportal.campaign.openlink.OpenCode;
import dk.styringsportal.campaign.openlink.OpenLink;
import dk.styringsportal.campaign.openlink.OpenLinkRepository;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Beginning by an open link. Opening it stores nothing. Codes are short enough to be guessed by a machine that may try for
 * years, so that after some wrong ones from an address no code from there is looked at for a while, right or wrong.
 */
@ApplicationScoped
@Transactional
public class FollowingOpenLinks {

    @Inject
    private OpenLinkRepository links;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private LinkSeal seal;

    @Inject
    private OpenGuesses guesses;

    @Inject
    private Clock clock;

    /** What a code opens. @param full whether as many have begun as may */
    public record Offer(Round round, Campaign campaign, QuestionnaireVersion questionnaire, OpenLink link, boolean full) {}

    /**
     * What the code opens, whether or not answers are taken now.
     *
     * @param code as typed, from outside; nothing where none was sent
     * @param from the address it came from, for counting guesses
     * @throws LapsedLinkException if it opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from there
     */
    public Offer open(String code, String from) {
        return offer(opened(code, from));
    }

    private OpenLink opened(String code, String from) {
        OpenCode read = OpenCode.read(code).orElseThrow(LapsedLinkException::new);
        guesses.check(from);
        Optional<OpenLink> found = links.withMark(read.mark(seal));
        if (found.isEmpty()) {
            guesses.add(from);
        }
        return found.filter(link -> !link.revoked()).orElseThrow(LapsedLinkException::new);
    }

    private Offer offer(OpenLink link) {
        Campaign campaign = campaigns.withId(link.campaign()).orElseThrow(LapsedLinkException::new);
        return new Offer(
                rounds.withId(campaign.round()).orElseThrow(),
                campaign,
                questionnaires.of(campaign),
                link,
                !link.hasRoomAfter(links.begun(link.id())));
    }

    /** Whether somebody has begun with that token, so that the next press of the same button leads to the same survey. */
    public boolean hasBegun(Offer offer, BeginToken token) {
        return invitations.withId(token.invitation(offer.link().id())).isPresent();
    }

    /**
     * Invites whoever begins, without name and address. The same token again invites nobody again, and leads to the same.
     *
     * @param token of the page whose button was pressed
     * @param language "da" or "en"
     * @return the part of the address that stands for the person
     * @throws LapsedLinkException if the code opens nothing, as many have begun as may, or what the token began has ended
     * @throws CampaignClosedException if no answers are taken now
     */
    public String begin(String code, String from, BeginToken token, String language) {
        OpenLink link = links.held(opened(code, from).id()).orElseThrow(LapsedLinkException::new);
        Optional<Invitation> begun = invitations.withId(token.invitation(link.id()));
        if (begun.isPresent()) {
            return begun.filter(FollowingOpenLinks::isAsBegun).orElseThrow(LapsedLinkException::new).link().sealed(seal);
        }
        Offer offer = offer(link);
        if (link.revoked() || offer.full()) {
            throw new LapsedLinkException();
        }
        campaigns.held(link.campaign());
        if (!offer.campaign().isOpenAt(clock.instant())) {
            throw new CampaignClosedException(link.campaign());
        }
        String title = offer.questionnaire().group(link.group().value()).orElseThrow(LapsedLinkException::new).title();
        Invitation invitation = link.invitation(token, title, language);
        invitations.add(link.campaign(), List.of(invitation));
        links.begin(link.id(), invitation.id());
        return invitation.link().sealed(seal);
    }

    /** A link that KL has taken back or replaced since is not given out again. */
    private static boolean isAsBegun(Invitation invitation) {
        return !invitation.revoked() && invitation.issue() == 1;
    }
}
