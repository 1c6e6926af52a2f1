package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The invited person that the address or the form names. */
@Named
@RequestScoped
public class PersonAtHand extends AtHand<Invitation> {

    private static final Set<String> NOTES =
            Set.of("tilbagekaldt", "nyt-link", "afloest", "status", "adresse", "adresse-sendt");

    @Inject
    private AskedCampaign asked;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Invitations invitations;

    @Inject
    private RoundWords words;

    @Override
    protected Optional<Invitation> lookUp() {
        return access().parameter("person")
                .or(() -> access().parameter("id"))
                .map(id -> invitations.get(access().user(), new InvitationId(UUID.fromString(id))));
    }

    @Override
    protected void taken(Invitation invitation) {
        asked.of(campaigns.get(access().user(), invitation.campaign()));
    }

    @Override
    public boolean isFound() {
        return super.isFound() && asked.isFound();
    }

    Invitation invitation() {
        return it();
    }

    /** Shows the page anew with a note of what was done. */
    void comeBack(String note) {
        status().goTo("/kl/inviteret?id=" + it().id() + "&besked=" + note);
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access().parameter("besked").filter(NOTES::contains).map(note -> words.say("invited.note." + note)).orElse("");
    }
}
