package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionAnswers;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.PublishedNeeds;
import dk.styringsportal.benchmark.need.NeedCounting;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.benchmark.need.NeedLines;
import dk.styringsportal.benchmark.need.NeedsTold;
import dk.styringsportal.benchmark.need.OwnNeeds;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reading need gaps: KL at any time, a municipality once the campaign is over. From the newest edition that municipalities may read, with
 * the nation's beside the municipality's; before there is one provisionally, and to a municipality its own alone.
 */
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

    @Inject
    private HeldEditions held;

    /**
     * The gaps of one respondent group.
     *
     * @param minimum of respondents behind a figure
     * @param edition whose figures they are; empty for provisional ones, in which a municipality reads its own alone
     * @param groups those that are asked for need and use
     * @param own the municipality whose gaps are shown beside the nation's; empty where KL has chosen none
     * @param told the edition's; empty for provisional ones
     */
    public record Reading(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            int minimum,
            Optional<Edition> edition,
            List<GroupId> groups,
            GroupId group,
            List<NeedLine> lines,
            Optional<OrganisationCode> own,
            Optional<PublishedNeeds> told) {

        /** Whether the nation's gap stands as in the edition before. */
        public boolean isKept(NeedLine line) {
            return told.filter(nation -> nation.isKept(group, line.item(), line.row())).isPresent();
        }
    }

    /** The campaigns of which the user can read gaps now, newest first. */
    public List<Campaign> readable(User user) {
        return campaigns.all().stream().filter(campaign -> isReadable(user, campaign)).toList();
    }

    private boolean isReadable(User user, Campaign campaign) {
        return NeedLines.areIn(questionnaires.of(campaign))
                && afterwards.isReadable(user, campaign)
                && !groups(user, campaign, questionnaires.of(campaign)).isEmpty();
    }

    private Round roundOf(Campaign campaign) {
        return rounds.withId(campaign.round()).orElseThrow();
    }

    /** Who is asked for need and use; in editions, and to municipalities, none of those that the round shows as one. */
    private List<GroupId> groups(User user, Campaign campaign, QuestionnaireVersion questionnaire) {
        boolean seesAll = user.isKl() && afterwards.edition(campaign).isEmpty();
        return NeedLines.groups(questionnaire, roundOf(campaign).pool().filter(pool -> !seesAll));
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
        List<GroupId> groups = groups(user, campaign, questionnaires.of(campaign));
        GroupId group = groups.stream()
                .filter(each -> chosen.filter(each.value()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> groups.get(0));
        Optional<OrganisationCode> own = user.municipality().or(() -> municipality);
        return afterwards.edition(campaign)
                .map(edition -> ofEdition(campaign, edition, groups, group, own))
                .orElseGet(() -> provisional(user, campaign, groups, group, own));
    }

    private Reading ofEdition(
            Campaign campaign, Edition edition, List<GroupId> groups, GroupId group, Optional<OrganisationCode> own) {
        EditionContent content = held.content(edition);
        int minimum = content.facts().minimumGroup();
        QuestionnaireVersion questionnaire = held.asked(campaign, edition);
        PublishedNeeds nation = new PublishedNeeds(questionnaire, content);
        List<NeedLine> lines = own.map(municipality -> ofOwn(campaign, edition, group, municipality, minimum).stream()
                        .map(line -> new NeedLine(line.item(), line.row(), nation.gap(group, line.item(), line.row()), line.own()))
                        .toList())
                .orElseGet(() -> nation.lines(group));
        return new Reading(
                campaign, questionnaire, minimum, Optional.of(edition), groups, group, lines, own, Optional.of(nation));
    }

    private List<NeedLine> ofOwn(Campaign campaign, Edition edition, GroupId group, OrganisationCode own, int minimum) {
        List<EditionAnswers> answers = held.answersUpTo(campaign, edition);
        List<SurveyCounts> shown = held.shown(campaign, answers, own, minimum);
        List<OwnNeeds.Held> editions = new ArrayList<>();
        for (EditionAnswers each : answers) {
            editions.add(new OwnNeeds.Held(new NeedsTold.Basis(each.counts(), each.needs()), shown.get(editions.size())));
        }
        return new OwnNeeds(own, group, HeldEditions.rules(minimum)).ofLast(editions);
    }

    private Reading provisional(
            User user, Campaign campaign, List<GroupId> groups, GroupId group, Optional<OrganisationCode> own) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        int minimum = roundOf(campaign).minimumGroup();
        Counting counting = new Counting(questionnaire);
        NeedCounting needing = new NeedCounting(questionnaire);
        responses.each(campaign.id(), questionnaire, (from, about, answers, withRole) -> {
            if (from.equals(Optional.of(group))) {
                counting.add(from, about, answers);
                needing.add(group, about, answers);
            }
        });
        List<NeedLine> lines =
                new NeedLines(counting.counts(), needing.counts(), group, HeldEditions.rules(minimum)).of(own);
        return new Reading(
                campaign,
                questionnaire,
                minimum,
                Optional.empty(),
                groups,
                group,
                user.isKl() ? lines : lines.stream().map(NeedGaps::withoutNation).toList(),
                own,
                Optional.empty());
    }

    /** What a municipality saw of the nation before the edition could be taken from that. */
    private static NeedLine withoutNation(NeedLine line) {
        return new NeedLine(line.item(), line.row(), Optional.empty(), line.own());
    }
}
