package dk.styringsportal.application;

import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The facts about municipalities that figures of a round can be tabled by: what they say of themselves in the round's forms, and what
 * their free text is coded as.
 */
@ApplicationScoped
class FactsOfRound {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private CodedAnswers coded;

    /** In the order of the round's forms and their items; of two with the same code the first. */
    List<Fact> of(RoundId round) {
        return of(round, this::asked);
    }

    /** The same without what is known of any municipality. */
    List<Fact> unanswered(RoundId round) {
        return of(round, (campaign, codes) -> Map.of());
    }

    private List<Fact> of(RoundId round, BiFunction<Campaign, SettledCodes, Map<OrganisationCode, Asked>> answers) {
        Map<String, Fact> found = new LinkedHashMap<>();
        for (Campaign campaign : campaigns.of(round)) {
            SettledCodes codes = coded.all(campaign);
            QuestionnaireVersion questionnaire = codes.questionnaire();
            List<Item> items = questionnaire.groups().isEmpty()
                    ? questionnaire.questions().stream().filter(Fact::isIn).toList()
                    : List.of();
            if (!items.isEmpty()) {
                Map<OrganisationCode, Asked> asked = answers.apply(campaign, codes);
                items.forEach(item -> found.computeIfAbsent(item.code().value(), code -> Fact.of(item, codes::english, asked)));
            }
        }
        return List.copyOf(found.values());
    }

    private Map<OrganisationCode, Asked> asked(Campaign campaign, SettledCodes codes) {
        Map<OrganisationCode, Asked> asked = new TreeMap<>();
        responses.submittedTo(campaign.id()).forEach(response -> asked.put(
                response.organisation(),
                Asked.of(codes.questionnaire(), Optional.empty(), codes.with(Optional.empty(), response.answers()))));
        return asked;
    }
}
