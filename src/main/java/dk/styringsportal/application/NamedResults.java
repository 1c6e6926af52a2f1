package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.approval.ApprovalRepository;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shared results of other municipalities: where both sides share theirs, and once the campaign is over and the choices are final. */
@ApplicationScoped
@Transactional
public class NamedResults {

    /** How many others are shown at a time. */
    public static final int MOST = 4;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private ApprovalRepository approvals;

    @Inject
    private CodedAnswers coded;

    @Inject
    private GroupSettings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A municipality with its points. */
    public record Shared(Municipality municipality, Scorecard scorecard) {}

    /**
     * What one municipality sees.
     *
     * @param shares whether it shares its own; where it does not, it sees nobody's
     * @param sharing the others that share, the one most like it first
     * @param chosen those of them that are shown, in the same order
     */
    public record Reading(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Shared own,
            boolean shares,
            List<Municipality> sharing,
            List<Shared> chosen) {}

    /**
     * The reader's own result beside those of others that share.
     *
     * @param wanted whom to show; of more than {@link #MOST} the most like, and where it names nobody that shares, those most like
     * @throws NotFoundException if the user is no municipality's, the campaign is not over, or the municipality has not submitted
     */
    public Reading of(User user, CampaignId id, Set<OrganisationCode> wanted) {
        Municipality own = user.municipality()
                .filter(code -> Tenancy.maySeeResults(user, code))
                .map(code -> Municipalities.ofDenmark().get(code))
                .orElseThrow(() -> none(id));
        Campaign campaign = campaigns
                .withId(id)
                .filter(found -> found.isOverAt(clock.instant()))
                .orElseThrow(() -> none(id));
        SettledCodes codes = coded.scored(campaign);
        Map<OrganisationCode, Response> submitted = responses.submittedTo(id).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
        if (!submitted.containsKey(own.code())) {
            throw none(id);
        }
        Set<OrganisationCode> all = approvals.sharing(id);
        boolean shares = all.contains(own.code());
        List<Municipality> sharing = settings.grouping().neighbours().byLikeness(own).stream()
                .filter(other -> shares && all.contains(other.code()) && submitted.containsKey(other.code()))
                .toList();
        List<Municipality> named = sharing.stream().filter(other -> wanted.contains(other.code())).toList();
        List<Municipality> chosen = (named.isEmpty() ? sharing : named).stream().limit(MOST).toList();
        chosen.forEach(other -> audit.record(user, "scores.read", id, other.code()));
        return new Reading(
                campaign,
                codes.questionnaire(),
                shared(own, codes, submitted),
                shares,
                sharing,
                chosen.stream().map(other -> shared(other, codes, submitted)).toList());
    }

    private static Shared shared(
            Municipality municipality, SettledCodes codes, Map<OrganisationCode, Response> submitted) {
        Answers answers = codes.with(Optional.empty(), submitted.get(municipality.code()).answers());
        return new Shared(municipality, Scoring.score(codes.questionnaire(), answers));
    }

    private static NotFoundException none(CampaignId id) {
        return new NotFoundException("There are no named results of campaign " + id);
    }
}
