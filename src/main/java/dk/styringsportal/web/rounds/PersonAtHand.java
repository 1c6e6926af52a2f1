package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The invited person that the address or the form names. */
@Named
@RequestScoped
public class PersonAtHand {

    private static final Set<String> NOTES =
            Set.of("tilbagekaldt", "nyt-link", "afloest", "status", "adresse", "adresse-sendt");

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Invitations invitations;

    @Inject
    private PageStatus status;

    @Inject
    private RoundWords words;

    private Invitation invitation;

    @PostConstruct
    void load() {
        if (access.isAllowed()) {
            invitation = access.parameter("person").or(() -> access.parameter("id")).flatMap(this::find).orElse(null);
        }
        if (invitation != null) {
            asked.of(campaigns.get(access.user(), invitation.campaign()));
        }
    }

    private Optional<Invitation> find(String id) {
        try {
            return Optional.of(invitations.get(access.user(), new InvitationId(UUID.fromString(id))));
        } catch (IllegalArgumentException | NotFoundException none) {
            return Optional.empty();
        }
    }

    /** An invitation that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (invitation == null) {
            status.notFound();
        }
    }

    public boolean isFound() {
        return invitation != null && asked.isFound();
    }

    Invitation invitation() {
        return invitation;
    }

    /** Whether the reader may not change the invitation; then the request has ended with that. */
    boolean refuses() {
        if (invitation == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    /** Shows the page anew with a note of what was done. */
    void comeBack(String note) {
        status.goTo("/kl/inviteret?id=" + invitation.id() + "&besked=" + note);
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(note -> words.say("invited.note." + note)).orElse("");
    }
}
