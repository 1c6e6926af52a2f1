package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.invitation.RateTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Response rates as files. */
@ApplicationScoped
public class RateTables {

    @Inject
    private Invitations invitations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private RateTable table;

    /** @throws IOException if the stream takes no more */
    public void write(User user, Campaign campaign, OutputStream out) throws IOException {
        table.write(questionnaires.of(campaign), invitations.rates(user, campaign.id()), out);
    }
}
