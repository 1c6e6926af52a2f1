package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Mailings;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.UnsaidDeadlineException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** How one kind of a round's mails looks to a recipient, and sending that to somebody who wants to look at it. */
@Named
@RequestScoped
public class MailPreviewPage {

    @Inject
    private MailsAtHand here;

    @Inject
    private KlAccess access;

    @Inject
    private Mailings mailings;

    @Inject
    private RoundWords words;

    private MailText preview;
    private String fault = "";

    @PostConstruct
    void read() {
        if (here.isFound()) {
            preview = preview();
        }
    }

    /** Sends what one recipient would get to the address that is typed. */
    public void sendTest() {
        if (here.refuses()) {
            return;
        }
        try {
            send(MailAddress.of(getTestAddress()));
        } catch (UnsaidDeadlineException unsaid) {
            fault = words.say("mailing.fault.deadline");
        } catch (IllegalArgumentException noAddress) {
            fault = words.say("mailing.fault.address");
        }
    }

    private void send(MailAddress to) {
        if (!here.isToPersons()) {
            mailings.sendTestToMunicipality(access.user(), id(), to);
            here.comeBack("proeve");
            return;
        }
        Optional<InvitationId> first = first();
        if (first.isPresent()) {
            mailings.sendTest(access.user(), id(), here.getKind(), first.get(), to);
            here.comeBack("proeve");
        }
    }

    private MailText preview() {
        try {
            return here.isToPersons() ? toPerson().orElse(null) : mailings.previewToMunicipality(access.user(), id());
        } catch (UnsaidDeadlineException | NotFoundException notYet) {
            return null;
        }
    }

    private Optional<MailText> toPerson() {
        return access.parameter("modtager")
                .flatMap(MailPreviewPage::id)
                .or(this::first)
                .map(person -> mailings.preview(access.user(), id(), here.getKind(), person, words.say("mailing.link")));
    }

    /** The mail as the one who is named in the address would get it, else the first; nothing where that cannot be. */
    public MailText getPreview() {
        return preview;
    }

    private CampaignId id() {
        return here.campaign().id();
    }

    private Optional<InvitationId> first() {
        return mailings.anybody(access.user(), id()).map(Invitation::id);
    }

    private static Optional<InvitationId> id(String text) {
        try {
            return Optional.of(new InvitationId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What was typed. */
    public String getTestAddress() {
        return access.parameter("proeve").orElse("");
    }

    public String getFault() {
        return fault;
    }
}
