package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.evidence.HandedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the theme, round and municipality of files. */
@ApplicationScoped
public class ToolPlaces {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    List<Tool> of(List<HandedIn> files) {
        Map<CampaignId, Campaign> rounds = new HashMap<>();
        Map<CampaignId, Map<ItemCode, String>> themes = new HashMap<>();
        return files.stream()
                .map(file -> {
                    Campaign round = rounds.computeIfAbsent(file.campaign(), id -> campaigns.withId(id).orElseThrow());
                    String theme = themes.computeIfAbsent(file.campaign(), id -> themes(questionnaires.of(round)))
                            .getOrDefault(file.evidence().item(), "");
                    return new Tool(file, theme, round.title(), Municipalities.ofDenmark().get(file.organisation()));
                })
                .toList();
    }

    Tool of(HandedIn file) {
        return of(List.of(file)).get(0);
    }

    private static Map<ItemCode, String> themes(QuestionnaireVersion questionnaire) {
        Map<ItemCode, String> titles = new HashMap<>();
        for (Theme theme : questionnaire.themes()) {
            theme.items().forEach(item -> titles.put(item.code(), theme.title()));
        }
        return titles;
    }

    boolean takesFiles(Campaign campaign) {
        return questionnaires.of(campaign).themes().stream()
                .flatMap(theme -> theme.items().stream())
                .anyMatch(item -> item.type() instanceof FileEvidence);
    }

    /** The files that answers name; others were taken back. */
    static Set<UUID> named(Response response) {
        return response.answers().values().values().stream()
                .filter(AnswerValue.Files.class::isInstance)
                .flatMap(answer -> ((AnswerValue.Files) answer).files().stream())
                .map(EvidenceFile::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
