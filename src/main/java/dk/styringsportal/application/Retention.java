package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundEvent.Kind;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.RoundState;
import dk.styringsportal.campaign.contacts.request.ContactRequestRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.openlink.OpenLinkRepository;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.response.delegation.DelegationRepository;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a round has promised: so many months after it was closed, what persons have answered is deleted, with who they
 * were and how they were reached. What municipalities have answered about themselves is no personal data and stays.
 */
@ApplicationScoped
@Transactional
public class Retention {

    @Inject
    private RoundRepository rounds;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private SurveyResponseRepository responses;

    @Inject
    private DelegationRepository delegations;

    @Inject
    private ContactRequestRepository requests;

    @Inject
    private OpenLinkRepository openLinks;

    @Inject
    private CodingRepository coding;

    @Inject
    private EditionRepository editions;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The closed rounds whose time is up. */
    List<RoundId> due() {
        return rounds.all().stream().filter(this::isDue).map(Round::id).toList();
    }

    private boolean isDue(Round round) {
        return round.state() == RoundState.CLOSED
                && RoundEvent.erasure(rounds.events(round.id()), round.terms())
                        .filter(end -> !clock.instant().isBefore(end))
                        .isPresent();
    }

    /** Deletes what persons gave in the round, if its time is up; whether it was. */
    boolean eraseIfDue(RoundId id) {
        Round round = rounds.held(id).orElseThrow();
        if (!isDue(round)) {
            return false;
        }
        campaigns.of(id).forEach(campaign -> {
            responses.erase(campaign.id());
            coding.erase(campaign.id());
            if (editions.of(campaign.id()).isEmpty()) {
                coding.eraseQuotes(campaign.id());
            }
            requests.erase(campaign.id());
            openLinks.erase(campaign.id());
            outbox.delete(campaign.id().toString());
            invitations.erase(campaign.id());
            delegations.erase(campaign.id());
        });
        rounds.record(id, new RoundEvent(Kind.ERASED, clock.instant(), Rounds.PORTAL, Optional.empty(), ""));
        return true;
    }
}
