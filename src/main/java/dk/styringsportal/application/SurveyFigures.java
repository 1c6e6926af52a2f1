package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a campaign's respondents answer, counted as it is now: provisional figures, for KL alone. */
@ApplicationScoped
@Transactional
public class SurveyFigures {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private GivenResponses responses;

    @Inject
    private CodedAnswers coded;

    @Inject
    private Assessments assessments;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private RoundRepository rounds;

    @Inject
    private CountedSurveys kept;

    @Inject
    private Clock clock;

    /**
     * Who answered of those invited, group by group.
     *
     * @param ofInvited only groups of which somebody was invited: answers may be imported
     * @param asInSource only groups of which somebody answered
     */
    public record Response(List<Nonresponse> ofInvited, List<SourceFit> asInSource) {}

    /**
     * What has been sent so far, counted.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public SurveyCounts counts(User user, CampaignId id) {
        return counted(campaign(user, id));
    }

    /**
     * What municipalities say of themselves in the same round: the first of its questionnaires without groups that has one of this
     * one's overall questions. Empty where there is none.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public Optional<SurveyCounts> selfEvaluation(User user, CampaignId id) {
        Campaign campaign = campaign(user, id);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return campaigns.of(campaign.round()).stream()
                .filter(other -> !other.id().equals(id) && isOfTheSame(questionnaires.of(other), questionnaire))
                .findFirst()
                .map(this::counted);
    }

    private static boolean isOfTheSame(QuestionnaireVersion self, QuestionnaireVersion asked) {
        return self.groups().isEmpty()
                && self.questions().stream()
                        .filter(Item::isOverall)
                        .anyMatch(item -> asked.item(item.code()).filter(Item::isOverall).isPresent());
    }

    private SurveyCounts counted(Campaign campaign) {
        SettledCodes codes = coded.all(campaign);
        Optional<Instant> ended = campaign.endedBy(clock.instant());
        SurveyCounts counts = ended.isPresent() && codes.isNothing() && !isErased(campaign)
                ? kept.of(new CountedSurveys.Closed(campaign.id(), ended.get()), () -> countedNow(campaign, codes))
                : countedNow(campaign, codes);
        return counts.assessed(assessments.outcomes(campaign));
    }

    private boolean isErased(Campaign campaign) {
        return rounds.events(campaign.round()).stream().anyMatch(event -> event.kind() == RoundEvent.Kind.ERASED);
    }

    private SurveyCounts countedNow(Campaign campaign, SettledCodes codes) {
        Counting counting = new Counting(codes.questionnaire());
        responses.each(campaign, (group, about, answers, withRole) -> counting.add(group, about, codes.with(group, answers)));
        return counting.counts();
    }

    /**
     * The groups' answers with weights by the size of municipalities.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public WeightedSurvey weighted(User user, CampaignId id) {
        return WeightedSurvey.of(counts(user, id), invitations.counts(id), Backgrounds.ofDenmark());
    }

    /**
     * Whether those who answered differ from those who did not.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public Response nonresponse(User user, CampaignId id) {
        SurveyCounts counts = counts(user, id);
        List<InvitedCount> invited = invitations.counts(id);
        Backgrounds backgrounds = Backgrounds.ofDenmark();
        return new Response(
                counts.questionnaire().groups().stream()
                        .map(group -> Nonresponse.of(group, invited, backgrounds))
                        .filter(found -> found.asked() > 0)
                        .toList(),
                counts.questionnaire().groups().stream()
                        .map(group -> SourceFit.of(group, counts, backgrounds))
                        .filter(found -> found.test().isPresent())
                        .toList());
    }

    /**
     * Whether the user may read them.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public void check(User user, CampaignId id) {
        campaign(user, id);
    }

    private Campaign campaign(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees figures that are not published");
        }
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }
}
