package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionAnswers;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.mirror.MirrorLines;
import dk.styringsportal.benchmark.mirror.MirrorSides;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reading mirror gaps: KL at any time, a municipality once the campaign is over. From the newest edition that municipalities may read,
 * with the nation's beside the municipality's; before there is one provisionally. Then KL, which has every answer, reads more gaps than
 * a municipality, which reads its own alone.
 */
@ApplicationScoped
@Transactional
public class MirrorGaps {

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
     * The gaps of a campaign.
     *
     * @param minimum of respondents on each side
     * @param edition whose figures they are; empty for provisional ones
     * @param isNationTold whether the nation's are for the reader: a municipality reads its own alone before there is an edition
     * @param own the municipality whose gaps are shown beside the nation's; empty where KL has chosen none
     * @param paired municipalities about which both sides have answered; to KL alone
     * @param answered how many have sent their answers; empty from an edition
     * @param told the edition's; empty for provisional ones
     */
    public record Reading(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            int minimum,
            Optional<Edition> edition,
            boolean isNationTold,
            List<MirrorLine> lines,
            Optional<OrganisationCode> own,
            List<OrganisationCode> paired,
            Optional<Integer> answered,
            Optional<PublishedMirrors> told) {

        /** Who stands on the sides of its gaps, in the language of that questionnaire. */
        public MirrorSides sides(QuestionnaireVersion translated) {
            return new MirrorSides(translated, told.flatMap(nation -> nation.content().facts().pool()));
        }

        /** Whether the nation's gap stands, in part or in whole, as in the edition before. */
        public boolean isKept(MirrorLine line) {
            return told.filter(nation -> nation.isKept(line)).isPresent();
        }
    }

    /** The campaigns of which the municipality can read gaps now, newest first. */
    public List<Campaign> readable(User user) {
        return campaigns.all().stream().filter(campaign -> isReadable(user, campaign)).toList();
    }

    private boolean isReadable(User user, Campaign campaign) {
        return MirrorLines.areIn(questionnaires.of(campaign)) && afterwards.isReadable(user, campaign);
    }

    /**
     * The gaps, with those of one municipality: a municipality's user sees its own, KL one it chooses.
     *
     * @throws NotFoundException if the campaign mirrors nothing, or the user may not read it (yet)
     */
    public Reading of(User user, CampaignId id, Optional<OrganisationCode> chosen) {
        Campaign campaign = campaigns
                .withId(id)
                .filter(found -> isReadable(user, found))
                .orElseThrow(() -> new NotFoundException("There are no mirror gaps of campaign " + id));
        Round round = rounds.withId(campaign.round()).orElseThrow();
        Optional<OrganisationCode> own = user.municipality().or(() -> chosen);
        return afterwards.edition(campaign)
                .map(edition -> ofEdition(user, campaign, edition, round.pool(), own))
                .orElseGet(() -> provisional(user, campaign, round, own));
    }

    private Reading ofEdition(
            User user, Campaign campaign, Edition edition, Optional<GroupPool> pool, Optional<OrganisationCode> own) {
        EditionContent content = held.content(edition);
        int minimum = content.facts().minimumGroup();
        QuestionnaireVersion questionnaire = held.asked(campaign, edition);
        PublishedMirrors told = new PublishedMirrors(questionnaire, content);
        List<MirrorLine> nation = told.lines();
        List<EditionAnswers> answers = held.answersUpTo(campaign, edition);
        SurveyCounts apart = answers.get(answers.size() - 1).counts();
        SurveyCounts counts = pool.map(apart::pooled).orElse(apart);
        List<MirrorLine> lines = own.map(municipality -> {
                    List<OwnCounts> inside = held.own(campaign, answers, municipality, minimum);
                    List<SurveyCounts> shown = held.shown(campaign, answers, municipality, minimum);
                    int last = answers.size() - 1;
                    return MirrorLines.beside(nation, counts, inside.get(last), shown.get(last), HeldEditions.rules(minimum), pool);
                })
                .orElse(nation);
        return new Reading(
                campaign,
                questionnaire,
                minimum,
                Optional.of(edition),
                true,
                lines,
                own,
                user.isKl() ? paired(MirrorLines.of(apart, minimum)) : List.of(),
                Optional.empty(),
                Optional.of(told));
    }

    private Reading provisional(User user, Campaign campaign, Round round, Optional<OrganisationCode> own) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Counting counting = new Counting(questionnaire);
        AtomicInteger sent = new AtomicInteger();
        responses.each(campaign.id(), questionnaire, (group, about, answers, withRole) -> {
            counting.add(group, about, answers);
            sent.incrementAndGet();
        });
        SurveyCounts counts = counting.counts();
        int minimum = round.minimumGroup();
        List<MirrorLine> lines = user.isKl()
                ? MirrorLines.of(counts, minimum)
                : MirrorLines.forMunicipality(
                        counts, HeldEditions.rules(minimum), round.pool(), user.municipality().orElseThrow());
        return new Reading(
                campaign,
                questionnaire,
                minimum,
                Optional.empty(),
                user.isKl(),
                lines,
                own,
                user.isKl() ? paired(lines) : List.of(),
                Optional.of(sent.get()),
                Optional.empty());
    }

    private static List<OrganisationCode> paired(List<MirrorLine> lines) {
        TreeSet<OrganisationCode> paired = new TreeSet<>();
        lines.forEach(line -> paired.addAll(line.pairs().keySet()));
        return List.copyOf(paired);
    }
}
