package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.ContactRequests;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.contacts.request.DeadlineRefusedException;
import dk.styringsportal.campaign.invitation.InvitationId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One leader who is asked for contacts: the link, the deadline, and what came of it. */
@Named
@RequestScoped
public class ContactRequestPage extends AtHand<ContactRequest> {

    private static final Set<String> NOTES = Set.of("tilbagekaldt", "nyt-link", "frist");

    @Inject
    private AskedCampaign asked;

    @Inject
    private Campaigns campaigns;

    @Inject
    private ContactRequests requests;

    @Inject
    private PersonalAddress addresses;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    private String address = "";
    private String fault = "";

    @Override
    protected Optional<ContactRequest> lookUp() {
        return access().parameter("id").map(id -> requests.get(access().user(), new InvitationId(UUID.fromString(id))));
    }

    @Override
    protected void taken(ContactRequest request) {
        asked.of(campaigns.get(access().user(), request.campaign()));
    }

    @Override
    public boolean isFound() {
        return super.isFound() && asked.isFound();
    }

    /** Shows the link; that somebody has seen it is kept. */
    public void show() {
        if (!refuses() && !it().revoked()) {
            address = addresses.handingIn(requests.link(access().user(), it().id()));
        }
    }

    public void revoke() {
        if (!refuses()) {
            requests.revoke(access().user(), it().id());
            comeBack("tilbagekaldt");
        }
    }

    public void reissue() {
        if (!refuses()) {
            requests.reissue(access().user(), it().id());
            comeBack("nyt-link");
        }
    }

    /** Gives the leader another deadline. */
    public void extend() {
        if (refuses()) {
            return;
        }
        try {
            Optional<Instant> deadline = Moments.read(access().parameter("frist").orElse(""));
            if (deadline.isPresent()) {
                requests.extend(access().user(), it().id(), deadline.get());
                comeBack("frist");
            } else {
                fault = words.say("stage.fault.deadline");
            }
        } catch (DateTimeParseException none) {
            fault = words.say("stage.fault.deadline");
        } catch (DeadlineRefusedException refused) {
            fault = words.say("stage.fault.deadline." + refused.reason());
        } catch (CampaignClosedException closed) {
            fault = words.say("contacts.fault.closed");
        }
    }

    private void comeBack(String note) {
        status().goTo("/kl/kontaktleder?id=" + it().id() + "&besked=" + note);
    }

    public ContactRequestView getLeader() {
        return ContactRequestView.of(it(), asked, clock.instant());
    }

    /** Who gave the addresses, as those people read it. */
    public String getSource() {
        return it().source();
    }

    /** The deadline as the field wants it: what was typed and refused, else the one that is. */
    public String getDeadlineField() {
        return access().parameter("frist").orElseGet(() -> Moments.write(Optional.of(it().deadline())));
    }

    public boolean isRevoked() {
        return it().revoked();
    }

    /** Of the leader's page, once it was asked for; empty before. */
    public String getAddress() {
        return address;
    }

    public String getFault() {
        return fault;
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access().parameter("besked").filter(NOTES::contains).map(note -> words.say("stage.note." + note)).orElse("");
    }
}
