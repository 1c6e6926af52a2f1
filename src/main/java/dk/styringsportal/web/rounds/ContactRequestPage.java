package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.ContactRequests;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.contacts.request.DeadlineRefusedException;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
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
public class ContactRequestPage {

    private static final Set<String> NOTES = Set.of("tilbagekaldt", "nyt-link", "frist");

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

    @Inject
    private ContactRequests requests;

    @Inject
    private PersonalAddress addresses;

    @Inject
    private PageStatus status;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    private ContactRequest request;
    private String address = "";
    private String fault = "";

    @PostConstruct
    void load() {
        if (access.isAllowed()) {
            request = access.parameter("id").flatMap(this::find).orElse(null);
        }
        if (request != null) {
            asked.of(campaigns.get(access.user(), request.campaign()));
        }
    }

    private Optional<ContactRequest> find(String id) {
        try {
            return Optional.of(requests.get(access.user(), new InvitationId(UUID.fromString(id))));
        } catch (IllegalArgumentException | NotFoundException none) {
            return Optional.empty();
        }
    }

    /** A request that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (request == null) {
            status.notFound();
        }
    }

    /** Shows the link; that somebody has seen it is kept. */
    public void show() {
        if (!mayNot() && !request.revoked()) {
            address = addresses.handingIn(requests.link(access.user(), request.id()));
        }
    }

    public void revoke() {
        if (!mayNot()) {
            requests.revoke(access.user(), request.id());
            comeBack("tilbagekaldt");
        }
    }

    public void reissue() {
        if (!mayNot()) {
            requests.reissue(access.user(), request.id());
            comeBack("nyt-link");
        }
    }

    /** Gives the leader another deadline. */
    public void extend() {
        if (mayNot()) {
            return;
        }
        try {
            Optional<Instant> deadline = Moments.read(access.parameter("frist").orElse(""));
            if (deadline.isPresent()) {
                requests.extend(access.user(), request.id(), deadline.get());
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

    private boolean mayNot() {
        if (request == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private void comeBack(String note) {
        status.goTo("/kl/kontaktleder?id=" + request.id() + "&besked=" + note);
    }

    public boolean isFound() {
        return request != null && asked.isFound();
    }

    public ContactRequestView getLeader() {
        return ContactRequestView.of(request, asked, clock.instant());
    }

    /** Who gave the addresses, as those people read it. */
    public String getSource() {
        return request.source();
    }

    /** The deadline as the field wants it: what was typed and refused, else the one that is. */
    public String getDeadlineField() {
        return access.parameter("frist").orElseGet(() -> Moments.write(Optional.of(request.deadline())));
    }

    public boolean isRevoked() {
        return request.revoked();
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
        return access.parameter("besked").filter(NOTES::contains).map(note -> words.say("stage.note." + note)).orElse("");
    }
}
