package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.mirror.MirrorLines;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reading mirror gaps: KL at any time, a municipality its own beside the nation's once the campaign is over. KL has every answer and
 * reads more gaps than a municipality, to which a gap tells no more than the distributions that it reads as well.
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

    /**
     * The gaps of a campaign.
     *
     * @param own the municipality whose gaps are shown beside the nation's; empty where KL has chosen none
     * @param paired municipalities about which both sides have answered; to KL alone
     * @param answered how many have sent their answers
     */
    public record Reading(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Round round,
            List<MirrorLine> lines,
            Optional<OrganisationCode> own,
            List<OrganisationCode> paired,
            int answered) {}

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
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Round round = rounds.withId(campaign.round()).orElseThrow();
        List<SurveyResponse> sent = responses.of(id, questionnaire);
        List<MirrorLine> lines = user.isKl()
                ? MirrorLines.of(questionnaire, sent, round.minimumGroup())
                : forMunicipality(questionnaire, sent, round, user.municipality().orElseThrow());
        TreeSet<OrganisationCode> paired = new TreeSet<>();
        lines.forEach(line -> paired.addAll(line.pairs().keySet()));
        return new Reading(
                campaign,
                questionnaire,
                round,
                lines,
                user.municipality().or(() -> chosen),
                user.isKl() ? List.copyOf(paired) : List.of(),
                sent.size());
    }

    private static List<MirrorLine> forMunicipality(
            QuestionnaireVersion questionnaire, List<SurveyResponse> sent, Round round, OrganisationCode own) {
        DisclosureRules rules = new DisclosureRules(round.minimumGroup(), DisclosureRules.STANDARD.dominancePercent());
        return MirrorLines.forMunicipality(questionnaire, sent, rules, round.pool(), own).stream()
                .filter(line -> round.pool().filter(line::partsThe).isEmpty())
                .toList();
    }
}
