package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Following campaigns: which there are, who has answered, snapshots. {@link Rounds} open and close them. */
@ApplicationScoped
@Transactional
public class Campaigns {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private LastSnapshots lastSnapshots;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundRepository roundRepository;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** How far a municipality has come. */
    public enum Stage {
        NOT_STARTED,
        STARTED,
        SUBMITTED
    }

    /** Where one municipality stands. */
    public record Standing(
            Municipality municipality, Stage stage, Progress progress, Optional<Submission> submission) {}

    /** Newest first: to KL all, to a municipality those that ask it. */
    public List<Campaign> list(User user) {
        return campaigns.all().stream()
                .filter(campaign -> user.municipality().map(own -> asks(campaign, own)).orElse(true))
                .toList();
    }

    /** Whether the municipality itself answers in the campaign: its round asks it, and no respondent groups. */
    boolean asks(Campaign campaign, OrganisationCode organisation) {
        return questionnaires.of(campaign).groups().isEmpty() && roundOf(campaign).asks(organisation);
    }

    private Round roundOf(Campaign campaign) {
        return roundRepository.withId(campaign.round()).orElseThrow();
    }

    /** @throws NotFoundException if there is no such campaign */
    public Campaign get(User user, CampaignId id) {
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    /**
     * Opens a campaign in a round of its own, at once or when its period begins.
     *
     * @throws IllegalArgumentException for a title that is empty or too long, or another plan that no round can have
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws NotFoundException if there is no such published questionnaire
     * @throws UnsaidTermsException if it asks persons and its terms are not complete
     */
    public Campaign open(User user, Round.Plan plan) {
        return rounds.openAtOnce(user, plan);
    }

    /**
     * Closes the campaign with all of its round: no more answers, and a last snapshot if enough have submitted, from which
     * municipalities compare themselves. A closed one stays as it is.
     */
    public Campaign close(User user, CampaignId id) {
        checkMayRun(user);
        rounds.close(user, get(user, id).round(), "");
        return get(user, id);
    }

    /**
     * Freezes the submitted responses as they are now; municipalities compare themselves with the newest snapshot.
     *
     * @throws dk.styringsportal.benchmark.TooFewResponsesException if fewer than five have submitted
     */
    public Snapshot snapshot(User user, CampaignId id) {
        checkMayRun(user);
        Campaign campaign = held(id);
        List<ScoredResponse> submitted = lastSnapshots.submitted(campaign);
        Snapshot.checkEnough(submitted.size());
        audit.record(user, "campaign.snapshot", id);
        return snapshots.store(id, clock.instant(), user.displayName(), submitted);
    }

    /** Shows municipalities their rank, or does not. */
    public Campaign showRanks(User user, CampaignId id, boolean shown) {
        checkMayRun(user);
        Campaign changed = held(id).showingRanks(shown);
        campaigns.update(changed);
        audit.record(user, shown ? "campaign.showRanks" : "campaign.hideRanks", id);
        return changed;
    }

    /** The newest snapshot; empty if none was taken. */
    public Optional<Snapshot> latestSnapshot(User user, CampaignId id) {
        return snapshots.latest(id);
    }

    /** Where each municipality of the round stands, by name. */
    public List<Standing> standings(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees who has answered");
        }
        Campaign campaign = get(user, id);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Round round = roundOf(campaign);
        Map<OrganisationCode, Response> begun = responses.allOf(id).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> round.asks(municipality.code()))
                .map(municipality ->
                        standing(municipality, Optional.ofNullable(begun.get(municipality.code())), questionnaire))
                .toList();
    }

    private static Standing standing(
            Municipality municipality, Optional<Response> response, QuestionnaireVersion questionnaire) {
        Stage stage = response.map(begun -> begun.isSubmitted() ? Stage.SUBMITTED : Stage.STARTED)
                .orElse(Stage.NOT_STARTED);
        Progress progress = Asked.of(questionnaire, response.map(Response::answers).orElse(Answers.NONE)).progress();
        return new Standing(municipality, stage, progress, response.flatMap(Response::submission));
    }

    private Campaign held(CampaignId id) {
        return campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator runs campaigns");
        }
    }
}
