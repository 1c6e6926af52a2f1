package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.benchmark.rounds.RoundFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.LastRound;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reading the scores of one questionnaire over its closed rounds: of each those of the newest edition that the user may read, or, before
 * there is one, of the round as it stands.
 */
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
    private ScoredEditions editions;

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
                .flatMap(campaign -> round(user, campaign, own).stream())
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

    /**
     * The rounds that the municipality of a result was in before, and that of the result as the last.
     *
     * @return empty where the municipality was in no round of the questionnaire before
     */
    Optional<OverRounds> until(User user, ComparedResult compared) {
        MunicipalityResult result = compared.result();
        if (result.questionnaire().counting().isEmpty()) {
            return Optional.empty();
        }
        Optional<OrganisationCode> own = Optional.of(result.municipality().code());
        List<RoundFigures> rounds = new ArrayList<>(campaigns.all().stream()
                .filter(campaign -> LastRound.precedes(campaign, result.campaign())
                        && campaign.isOverAt(clock.instant())
                        && campaign.fictitious() == result.campaign().fictitious())
                .sorted(Comparator.comparing(Campaign::openedAt).thenComparing(campaign -> campaign.id().value()))
                .flatMap(campaign -> round(user, campaign, own).stream())
                .toList());
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        rounds.add(RoundFigures.of(compared));
        return Optional.of(OverRounds.of(rounds));
    }

    private Optional<RoundFigures> round(User user, Campaign campaign, Optional<OrganisationCode> own) {
        SettledCodes codes = coded.scored(campaign);
        if (!codes.questionnaire().groups().isEmpty() || codes.questionnaire().counting().isEmpty()) {
            return Optional.empty();
        }
        RoundFigures round = editions.newest(user, campaign.id())
                .map(edition -> ofEdition(campaign, codes, own, edition))
                .orElseGet(() -> provisional(campaign, codes, own));
        boolean seen = own.isPresent() ? round.own().isPresent() : round.snapshot().isPresent();
        return seen ? Optional.of(round) : Optional.empty();
    }

    /** A municipality that is in the edition has its scores there, whatever it has answered since. */
    private RoundFigures ofEdition(
            Campaign campaign, SettledCodes codes, Optional<OrganisationCode> own, Edition edition) {
        EditionScores scores = editions.of(edition);
        Optional<Scorecard> then = own.flatMap(scores::own).map(ScoredResponse::scorecard);
        return new RoundFigures(
                campaign,
                codes.questionnaire(),
                then.or(() -> submitted(campaign, codes, own)),
                scores.snapshot(edition),
                scores.minimum(),
                Optional.of(edition));
    }

    private RoundFigures provisional(Campaign campaign, SettledCodes codes, Optional<OrganisationCode> own) {
        return new RoundFigures(
                campaign, codes.questionnaire(), submitted(campaign, codes, own), snapshots.latest(campaign.id()));
    }

    private Optional<Scorecard> submitted(Campaign campaign, SettledCodes codes, Optional<OrganisationCode> own) {
        return own.flatMap(code -> responses.of(campaign.id(), code))
                .filter(Response::isSubmitted)
                .map(response -> Scoring.score(codes.questionnaire(), codes.with(Optional.empty(), response.answers())));
    }
}
