package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.benchmark.need.NeedLines;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reading need gaps: KL at any time, a municipality its own beside the nation's once the campaign is over. */
@ApplicationScoped
@Transactional
public class NeedGaps {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private SurveyResponseRepository responses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Afterwards afterwards;

    /**
     * The gaps of one respondent group.
     *
     * @param groups those that are asked for need and use
     * @param own the municipality whose gaps are shown beside the nation's; empty where KL has chosen none
     */
    public record Reading(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Round round,
            List<GroupId> groups,
            GroupId group,
            List<NeedLine> lines,
            Optional<OrganisationCode> own) {}

    /** The campaigns of which the user can read gaps now, newest first. */
    public List<Campaign> readable(User user) {
        return campaigns.all().stream().filter(campaign -> isReadable(user, campaign)).toList();
    }

    private boolean isReadable(User user, Campaign campaign) {
        return NeedLines.areIn(questionnaires.of(campaign))
                && afterwards.isReadable(user, campaign)
                && !groups(user, questionnaires.of(campaign), roundOf(campaign)).isEmpty();
    }

    private Round roundOf(Campaign campaign) {
        return rounds.withId(campaign.round()).orElseThrow();
    }

    /** Who is asked for need and use; to municipalities none of those that the round shows as one. */
    private static List<GroupId> groups(User user, QuestionnaireVersion questionnaire, Round round) {
        List<GroupId> pooled = round.pool()
                .filter(pool -> !user.isKl() && pool.isIn(questionnaire))
                .map(GroupPool::groups)
                .orElse(List.of());
        return NeedLines.groups(questionnaire).stream().filter(group -> !pooled.contains(group)).toList();
    }

    /**
     * The gaps of a group, with those of one municipality: a municipality's user sees its own, KL one it chooses.
     *
     * @param chosen the first that is asked where it is empty or not asked
     * @throws NotFoundException if the campaign asks nobody for need and use, or the user may not read it (yet)
     */
    public Reading of(User user, CampaignId id, Optional<String> chosen, Optional<OrganisationCode> municipality) {
        Campaign campaign = campaigns
                .withId(id)
                .filter(found -> isReadable(user, found))
                .orElseThrow(() -> new NotFoundException("There are no need gaps of campaign " + id));
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Round round = roundOf(campaign);
        List<GroupId> groups = groups(user, questionnaire, round);
        GroupId group = groups.stream()
                .filter(each -> chosen.filter(each.value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> groups.get(0));
        Optional<OrganisationCode> own = user.municipality().or(() -> municipality);
        List<NeedLine> lines =
                new NeedLines(questionnaire, group, new DisclosureRules(round.minimumGroup(), DisclosureRules.STANDARD.dominancePercent()))
                        .of(responses.of(id, questionnaire), own);
        return new Reading(campaign, questionnaire, round, groups, group, lines, own);
    }
}
