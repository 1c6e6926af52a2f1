package dk.styringsportal.application;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.benchmark.edition.FrozenGroups;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
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
    private ScoredEditions editions;

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
     * @param edition where points come from, of municipalities that are in it; empty for those that were submitted
     * @param shares whether it shares its own; where it does not, it sees nobody's
     * @param sharing the others that share, the one most like it first
     * @param chosen those of them that are shown, in the same order
     */
    public record Reading(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Optional<Edition> edition,
            Shared own,
            boolean shares,
            List<Municipality> sharing,
            List<Shared> chosen) {}

    /**
     * The reader's own result beside those of others that share, as their result pages show them.
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
        Optional<Edition> edition = editions.newest(user, id);
        Optional<EditionScores> frozen = edition.map(editions::of);
        Points points = new Points(coded.scored(campaign), frozen);
        Map<OrganisationCode, Response> submitted = responses.submittedTo(id).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
        if (!submitted.containsKey(own.code())) {
            throw none(id);
        }
        Set<OrganisationCode> all = approvals.sharing(id);
        boolean shares = all.contains(own.code());
        List<Municipality> sharing = byLikeness(own, frozen.flatMap(EditionScores::groups)).stream()
                .filter(other -> shares && all.contains(other.code()) && submitted.containsKey(other.code()))
                .toList();
        List<Municipality> named = sharing.stream().filter(other -> wanted.contains(other.code())).toList();
        List<Municipality> chosen = (named.isEmpty() ? sharing : named).stream().limit(MOST).toList();
        chosen.forEach(other -> audit.record(user, "scores.read", id, other.code()));
        return new Reading(
                campaign,
                points.codes().questionnaire(),
                edition,
                points.of(own, submitted),
                shares,
                sharing,
                chosen.stream().map(other -> points.of(other, submitted)).toList());
    }

    /** As the edition measures it, so that the order stays; without one as it is measured today. */
    private List<Municipality> byLikeness(Municipality own, Optional<FrozenGroups> frozen) {
        return frozen.map(groups -> groups.byLikeness(own.code()).stream().map(Municipalities.ofDenmark()::get).toList())
                .filter(others -> !others.isEmpty())
                .orElseGet(() -> settings.grouping().neighbours().byLikeness(own));
    }

    /** Where a municipality's points come from: the edition, or what it has submitted. */
    private record Points(SettledCodes codes, Optional<EditionScores> edition) {

        Shared of(Municipality municipality, Map<OrganisationCode, Response> submitted) {
            return new Shared(
                    municipality,
                    edition.flatMap(scores -> scores.own(municipality.code()))
                            .map(ScoredResponse::scorecard)
                            .orElseGet(() -> now(submitted.get(municipality.code()))));
        }

        private Scorecard now(Response response) {
            return Scoring.score(codes.questionnaire(), codes.with(Optional.empty(), response.answers()));
        }
    }

    private static NotFoundException none(CampaignId id) {
        return new NotFoundException("There are no named results of campaign " + id);
    }
}
