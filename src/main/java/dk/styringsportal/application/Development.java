package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.benchmark.rounds.RoundFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reading the scores of one questionnaire over its closed rounds. */
@ApplicationScoped
@Transactional
public class Development {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private CodedAnswers coded;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * The closed rounds of a questionnaire, invented answers apart from real ones. A municipality sees those it has submitted in;
     * KL sees all that have national figures, or those of one municipality, which goes to the audit trail.
     *
     * @param questionnaire id without version
     * @param organisation whose scores are set beside the nation's; a municipality's user has its own without saying so
     * @throws NotFoundException if there is no such round, or the user may not see the municipality's scores
     */
    public OverRounds of(User user, String questionnaire, Optional<OrganisationCode> organisation) {
        Optional<OrganisationCode> own = organisation.or(user::municipality);
        if (own.filter(code -> Municipalities.ofDenmark().withCode(code).isEmpty() || !Tenancy.maySeeResults(user, code))
                .isPresent()) {
            throw new NotFoundException("There are no scores of that municipality");
        }
        List<RoundFigures> rounds = campaigns.all().stream()
                .filter(campaign -> campaign.questionnaire().id().equals(questionnaire) && campaign.isOverAt(clock.instant()))
                .sorted(Comparator.comparing(Campaign::openedAt).thenComparing(campaign -> campaign.id().value()))
                .flatMap(campaign -> round(campaign, own).stream())
                .toList();
        boolean invented = rounds.stream().allMatch(round -> round.campaign().fictitious());
        List<RoundFigures> alike =
                rounds.stream().filter(round -> round.campaign().fictitious() == invented).toList();
        if (alike.isEmpty()) {
            throw new NotFoundException("There is no closed round of questionnaire " + questionnaire + " to see");
        }
        if (user.isKl()) {
            own.ifPresent(code ->
                    alike.forEach(round -> audit.record(user, "scores.read", round.campaign().id(), code)));
        }
        return OverRounds.of(alike);
    }

    private Optional<RoundFigures> round(Campaign campaign, Optional<OrganisationCode> own) {
        SettledCodes codes = coded.scored(campaign);
        QuestionnaireVersion version = codes.questionnaire();
        if (!version.groups().isEmpty() || version.counting().isEmpty()) {
            return Optional.empty();
        }
        Optional<Scorecard> scorecard = own.flatMap(code -> responses.of(campaign.id(), code))
                .filter(Response::isSubmitted)
                .map(response -> Scoring.score(version, codes.with(Optional.empty(), response.answers())));
        RoundFigures round = new RoundFigures(campaign, version, scorecard, snapshots.latest(campaign.id()));
        boolean seen = own.isPresent() ? scorecard.isPresent() : round.snapshot().isPresent();
        return seen ? Optional.of(round) : Optional.empty();
    }
}
