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
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.CprNumber;
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

/** Running campaigns: opening, following, taking snapshots, closing. */
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

    /** Newest first. */
    public List<Campaign> list(User user) {
        return campaigns.all();
    }

    /** @throws NotFoundException if there is no such campaign */
    public Campaign get(User user, CampaignId id) {
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    /**
     * Opens a campaign to all municipalities, at once.
     *
     * @throws IllegalArgumentException for a title that is empty or too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws NotFoundException if there is no such published questionnaire
     * @throws AsksGroupsException if it asks respondent groups, whom nobody has invited
     */
    public Campaign open(User user, String title, QuestionnaireVersionId questionnaire) {
        checkMayRun(user);
        CprNumber.refuseIn(title, "title");
        QuestionnaireVersion version = questionnaires.get(questionnaire);
        if (!version.groups().isEmpty()) {
            throw new AsksGroupsException(version.id());
        }
        Campaign campaign = campaigns.open(title, version, clock.instant(), false);
        questionnaires.freeze(version);
        audit.record(user, "campaign.open", campaign.id());
        return campaign;
    }

    /**
     * Closes the campaign: no more answers, and a last snapshot if enough have submitted, from which municipalities
     * compare themselves. A closed one stays as it is.
     */
    public Campaign close(User user, CampaignId id) {
        checkMayRun(user);
        Campaign campaign = held(id);
        if (!campaign.isOpen()) {
            return campaign;
        }
        Campaign closed = campaign.closedAt(clock.instant());
        campaigns.update(closed);
        List<ScoredResponse> submitted = submitted(closed);
        if (submitted.size() >= Snapshot.MINIMUM) {
            snapshots.store(id, clock.instant(), user.displayName(), submitted);
        }
        audit.record(user, "campaign.close", id);
        return closed;
    }

    /**
     * Freezes the submitted responses as they are now; municipalities compare themselves with the newest snapshot.
     *
     * @throws dk.styringsportal.benchmark.TooFewResponsesException if fewer than five have submitted
     */
    public Snapshot snapshot(User user, CampaignId id) {
        checkMayRun(user);
        Campaign campaign = held(id);
        List<ScoredResponse> submitted = submitted(campaign);
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

    /** Where each of the 98 municipalities stands, by name. */
    public List<Standing> standings(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees who has answered");
        }
        QuestionnaireVersion questionnaire = questionnaires.of(get(user, id));
        Map<OrganisationCode, Response> begun = responses.allOf(id).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
        return Municipalities.ofDenmark().byName().stream()
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

    private List<ScoredResponse> submitted(Campaign campaign) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return responses.submittedTo(campaign.id()).stream()
                .map(response -> ScoredResponse.of(questionnaire, response.organisation(), response.answers()))
                .toList();
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
