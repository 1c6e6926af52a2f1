package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkAddresses;
import java.util.Map;
import java.util.Optional;

/**
 * A mail to one person, as it is put into the outbox. It says which link it will carry and holds none.
 *
 * @param name the recipient's, one line; may be empty
 * @param link what the text's {@code {link}} and {@code {stop}} stand for; there must be one where the text has either
 * @param campaign the round it belongs to, as text; empty where there is none. At most 40 characters
 * @param invitation whom it belongs to; empty where there is none
 */
public record OutgoingMail(
        MailId id,
        MailKind kind,
        MailAddress address,
        String name,
        MailText text,
        Optional<InvitationLink> link,
        Optional<String> campaign,
        Optional<InvitationId> invitation) {

    private static final int LONGEST_CAMPAIGN = 40;

    public OutgoingMail {
        if (!name.isEmpty()) {
            OneLine.check("A recipient's name", name);
        }
        if (link.isEmpty() && (text.has(Placeholder.LINK) || text.has(Placeholder.STOP))) {
            throw new IllegalArgumentException("The text of mail " + id + " has a place for a link, and there is none");
        }
        if (campaign.filter(round -> round.isBlank() || round.length() > LONGEST_CAMPAIGN).isPresent()) {
            throw new IllegalArgumentException("A mail's campaign has 1 to " + LONGEST_CAMPAIGN + " characters");
        }
    }

    /** A mail that carries no link and belongs to nothing. */
    public static OutgoingMail plain(MailKind kind, MailAddress address, String name, MailText text) {
        return new OutgoingMail(
                MailId.random(), kind, address, name, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A mail that carries the link of an invitation, and belongs to it. */
    public static OutgoingMail withLink(
            MailKind kind, MailAddress address, String name, MailText text, InvitationLink link, String campaign) {
        return new OutgoingMail(
                MailId.random(),
                kind,
                address,
                name,
                text,
                Optional.of(link),
                Optional.of(campaign),
                Optional.of(link.invitation()));
    }

    /** The text with the working links in it, for the recipient alone: it is handed on and never kept. */
    public MailText complete(LinkAddresses addresses) {
        return link.map(personal -> text.with(Map.of(
                        Placeholder.LINK, addresses.of(personal), Placeholder.STOP, addresses.stopping(personal))))
                .orElse(text);
    }

    /** The text as others than the recipient read it: with that in place of the links. */
    public MailText shown(String standIn) {
        return text.with(Map.of(Placeholder.LINK, standIn, Placeholder.STOP, standIn));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return kind + " mail " + id;
    }
}
