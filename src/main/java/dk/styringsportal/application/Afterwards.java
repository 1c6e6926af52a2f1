package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Who may read what came of a campaign's surveys: KL at any time, a municipality that was asked once it is over. */
@ApplicationScoped
@Transactional
class Afterwards {

    @Inject
    private RoundRepository rounds;

    @Inject
    private Clock clock;

    boolean isReadable(User user, Campaign campaign) {
        return user.municipality()
                .map(own -> campaign.isOverAt(clock.instant())
                        && rounds.withId(campaign.round()).orElseThrow().asks(own))
                .orElse(user.isKl());
    }
}
