package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.EditionBasis.Own;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reading scores: a municipality's, and the nation's. */
@ApplicationScoped
@Transactional
public class Results {

    /** Points of municipalities are no personal data: in the round as it stands a figure of one may be shown. */
    private static final int ANY = 1;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private ApprovalRepository approvals;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private LastSnapshots lastSnapshots;

    @Inject
    private ScoredEditions editions;

    @Inject
    private CodedAnswers coded;

    @Inject
    private Placing placing;

    /** A municipality's response, submitted or not. */
    private record Found(Campaign campaign, Municipality municipality, Response response) {

        Placing.Given given(SettledCodes codes, Submission submission) {
            return new Placing.Given(
                    campaign, municipality, codes.questionnaire(), codes.with(Optional.empty(), response.answers()), submission);
        }
    }

    /**
     * One municipality's scores, beside the nation and a group once there is something to compare with. The nation's figures come from
     * the newest edition that the user may read, so that all who read it see the same; before there is one, from the last snapshot. That
     * KL has read them goes to the audit trail.
     *
     * @throws NotFoundException if the municipality has not submitted, the user may not see its scores, or it is offered no such
     *     group
     */
    public ComparedResult of(User user, CampaignId campaign, OrganisationCode organisation, GroupKey group) {
        Found found = found(user, campaign, organisation);
        return editions.newest(user, campaign)
                .map(edition -> of(user, edition, found, group))
                .orElseGet(() -> provisional(user, found, group));
    }

    /**
     * The same with the figures of that edition.
     *
     * @param edition one that the user may read
     */
    ComparedResult of(User user, Edition edition, OrganisationCode organisation, GroupKey group) {
        return of(user, edition, found(user, edition.campaign(), organisation), group);
    }

    /** A municipality that is in the edition is told what it says of it, also while KL has sent its response back. */
    private ComparedResult of(User user, Edition edition, Found found, GroupKey group) {
        OrganisationCode organisation = found.municipality().code();
        EditionScores scores = editions.of(edition);
        Answers now = coded.all(found.campaign()).with(Optional.empty(), found.response().answers());
        Own own = scores.standing(organisation, now);
        Placing.Given given = new Placing.Given(
                found.campaign(),
                scores.groups().flatMap(groups -> groups.municipality(organisation)).orElse(found.municipality()),
                scores.questionnaire(),
                own == Own.CHANGED ? scores.own(organisation).map(ScoredResponse::answers).orElseThrow() : now,
                submission(found, edition, own));
        Optional<Snapshot> nation = scores.snapshot(edition);
        Placing.Placed placed =
                placing.result(user, given, new Placing.Nation(nation, scores.minimum(), Optional.of(edition)), group);
        return new ComparedResult(
                placed.result(),
                Optional.of(new EditionBasis(edition, own, placed.origin())),
                nation,
                scores.minimum());
    }

    private ComparedResult provisional(User user, Found found, GroupKey group) {
        Placing.Given given = found.given(coded.scored(found.campaign()), submission(found));
        Optional<Snapshot> nation = snapshots.latest(found.campaign().id());
        Placing.Placed placed = placing.result(user, given, new Placing.Nation(nation, ANY, Optional.empty()), group);
        return new ComparedResult(placed.result(), Optional.empty(), nation, ANY);
    }

    private Found found(User user, CampaignId id, OrganisationCode organisation) {
        Municipality municipality = Municipalities.ofDenmark()
                .withCode(organisation)
                .filter(known -> Tenancy.maySeeResults(user, organisation))
                .orElseThrow(() -> noScores(id, organisation));
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> noScores(id, organisation));
        Response response = responses.of(id, organisation).orElseThrow(() -> noScores(id, organisation));
        return new Found(campaign, municipality, response);
    }

    private static Submission submission(Found found) {
        return found.response()
                .submission()
                .orElseThrow(() -> noScores(found.campaign().id(), found.municipality().code()));
    }

    /** What is told of a member was submitted before the edition was made, if it is not what stands submitted now. */
    private Submission submission(Found found, Edition edition, Own own) {
        if (own == Own.ABSENT || own == Own.SAME && found.response().isSubmitted()) {
            return submission(found);
        }
        return approvals.submissions(found.response().id()).stream()
                .filter(submission -> !submission.at().isAfter(edition.madeAt()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> submission(found));
    }

    /**
     * The nation's figures and ranks as KL reads them.
     *
     * @param questionnaire as it is counted
     * @param newest the newest edition that the user may read; empty where there is none
     * @param live whether the figures are those of the answers as they stand, which are provisional; else they are the edition's
     */
    public record Nation(
            QuestionnaireVersion questionnaire, NationalFigures figures, Optional<Edition> newest, boolean live) {}

    /**
     * The nation's figures in the newest edition that the user may read; before there is one, as the answers stand.
     *
     * @throws AccessDeniedException unless the user is KL's
     */
    public Nation national(User user, CampaignId id) {
        Campaign campaign = forNation(user, id);
        Optional<Edition> newest = newest(user, campaign);
        return newest.map(editions::of)
                .map(scores -> new Nation(scores.questionnaire(), scores.national(), newest, false))
                .orElseGet(() -> asItStands(campaign, newest));
    }

    /**
     * The nation's figures as the answers stand at this moment, also where there is an edition.
     *
     * @throws AccessDeniedException unless the user is KL's
     */
    public Nation now(User user, CampaignId id) {
        Campaign campaign = forNation(user, id);
        return asItStands(campaign, newest(user, campaign));
    }

    private Nation asItStands(Campaign campaign, Optional<Edition> newest) {
        QuestionnaireVersion questionnaire = coded.scored(campaign).questionnaire();
        return new Nation(questionnaire, NationalFigures.of(questionnaire, lastSnapshots.submitted(campaign)), newest, true);
    }

    /** What groups of persons answered gives no points of municipalities, and its editions are read elsewhere. */
    private Optional<Edition> newest(User user, Campaign campaign) {
        return editions.newest(user, campaign.id())
                .filter(any -> coded.scored(campaign).questionnaire().groups().isEmpty());
    }

    private Campaign forNation(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees figures that are not published");
        }
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    private static NotFoundException noScores(CampaignId campaign, OrganisationCode organisation) {
        return new NotFoundException(
                "Campaign " + campaign + " has no submitted response of municipality " + organisation);
    }
}
