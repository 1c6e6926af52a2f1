package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives a round another deadline, and tells it at once to those who are still to answer: the invited who have had a mail, and
 * the municipalities that have not submitted. News that have not left yet are replaced, so that nobody gets two of them; without
 * a deadline, or where nobody is to be told, they are only taken back, since they would tell a deadline that no longer holds.
 */
@ApplicationScoped
@Transactional
public class MovingDeadlines {

    @Inject
    private Rounds rounds;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Mailings mailings;

    @Inject
    private MunicipalityNews municipalities;

    /**
     * Who is told.
     *
     * @param invited whether mails to the invited were ordered
     * @param municipalityMails how many mails to municipalities were queued
     */
    public record Told(boolean invited, int municipalityMails) {

        private static final Told NOBODY = new Told(false, 0);

        private Told and(Told other) {
            return new Told(invited || other.invited, municipalityMails + other.municipalityMails);
        }
    }

    /**
     * Moves the deadline of an open round: {@link Rounds#moveDeadline}.
     *
     * @param tell whether those who are still to answer are told
     */
    public Told move(User user, RoundId id, Optional<Instant> deadline, String reason, boolean tell) {
        return tell(user, rounds.moveDeadline(user, id, deadline, reason), tell);
    }

    /** Opens a closed round again: {@link Rounds#reopen}. */
    public Told reopen(User user, RoundId id, Optional<Instant> deadline, String reason, boolean tell) {
        return tell(user, rounds.reopen(user, id, deadline, reason), tell);
    }

    private Told tell(User user, Round round, boolean wanted) {
        return campaigns.of(round.id()).stream()
                .map(campaign -> tell(user, round, campaign, wanted))
                .reduce(Told.NOBODY, Told::and);
    }

    private Told tell(User user, Round round, Campaign campaign, boolean wanted) {
        return questionnaires.of(campaign).groups().isEmpty()
                ? new Told(false, municipalities.tellDeadline(round, campaign, wanted))
                : new Told(mailings.tellDeadline(user, campaign.id(), wanted), 0);
    }
}
