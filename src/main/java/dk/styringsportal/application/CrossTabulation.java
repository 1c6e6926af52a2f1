package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.CrossTables;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.TabledBy;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;

/** Provisional figures by what is known of the municipalities, for KL. */
@ApplicationScoped
@Transactional
public class CrossTabulation {

    @Inject
    private SurveyFigures figures;

    @Inject
    private FactsOfRound facts;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    /**
     * What figures of the campaign can be tabled by; none where no form of the round has any.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public List<Fact> facts(User user, CampaignId id) {
        figures.check(user, id);
        return facts.of(campaign(id).round());
    }

    /**
     * Those figures by that fact, with the round's least number of answers.
     *
     * @param counts of a campaign of the same round
     * @param by facts of the campaign
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public List<CrossTable> tables(User user, CampaignId id, SurveyCounts counts, TabledBy by, Predicate<Field> which) {
        return CrossTables.of(counts, by, rules(user, id), which);
    }

    /**
     * What may be shown of few.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public DisclosureRules rules(User user, CampaignId id) {
        figures.check(user, id);
        int minimum = rounds.withId(campaign(id).round()).orElseThrow().minimumGroup();
        return DisclosureRules.withMinimum(minimum);
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }
}
