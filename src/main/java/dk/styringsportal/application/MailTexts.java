package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.StandardMails;
import dk.styringsportal.campaign.mailing.Letter;
import dk.styringsportal.campaign.mailing.MailingRepository;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** What is written to the invited of a round. */
@ApplicationScoped
class MailTexts {

    @Inject
    private MailingRepository mailings;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private InvitationRepository invitations;

    /** The round's own text, else the portal's. */
    MailTemplate of(Round round, MailKind kind, String language) {
        return mailings.text(round.id(), kind, language)
                .orElseGet(() -> StandardMails.of(kind, Locale.forLanguageTag(language)));
    }

    /** Those of an anonymous round who are told that anonymity does not hold for them. One statement. */
    SmallGroups few(Round round, Campaign campaign) {
        return round.anonymous()
                ? new SmallGroups(invitations.counts(campaign.id()), round.minimumGroup())
                : SmallGroups.NONE;
    }

    /** @throws UnsaidDeadlineException if there is no deadline to tell */
    Letter letter(Round round, Campaign campaign, GroupId group) {
        return letter(round, campaign, group, SmallGroups.NONE);
    }

    /**
     * An invitation's, which tells the few.
     *
     * @throws UnsaidDeadlineException if there is no deadline to tell
     */
    Letter letter(Round round, Campaign campaign, GroupId group, SmallGroups few) {
        int questions = (int) questionnaires.of(campaign).themesFor(Optional.of(group)).stream()
                .flatMap(theme -> theme.items().stream())
                .filter(item -> item.type().asks())
                .count();
        return new Letter(round, campaign, campaign.deadline().orElseThrow(UnsaidDeadlineException::new), questions, few);
    }

    /** Somebody without an address, as the preview of a mail shows them. */
    Invitation unreachable(Invitation invitation) {
        Contact contact = invitation.contact();
        return new Invitation(
                invitation.id(),
                invitation.campaign(),
                invitation.group(),
                invitation.about(),
                new Contact(contact.name(), "ingen@example.org", contact.role(), contact.source(), contact.language()),
                invitation.issue(),
                invitation.revoked(),
                invitation.standing(),
                invitation.reminded(),
                invitation.answered());
    }
}
