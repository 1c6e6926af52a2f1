package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.response.LastRound;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What the user's own municipality submitted the last time it was asked the same. */
@ApplicationScoped
@Transactional
public class LastRounds {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    /** Of the campaigns before this one with a submitted response, the newest; empty for KL and where there is none. */
    public Optional<LastRound> before(User user, Campaign now) {
        return user.municipality().flatMap(own -> campaigns.all().stream()
                .filter(earlier -> LastRound.precedes(earlier, now))
                .flatMap(earlier -> responses.of(earlier.id(), own).filter(Response::isSubmitted).stream()
                        .map(submitted -> new LastRound(earlier, submitted.answers())))
                .findFirst());
    }
}
