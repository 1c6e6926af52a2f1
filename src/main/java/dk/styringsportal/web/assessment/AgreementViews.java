package dk.styringsportal.web.assessment;

import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.List;

/** Writes out how far assessors agreed, criterion by criterion. */
public final class AgreementViews {

    private AgreementViews() {}

    /** A criterion with its lines. */
    public record CriterionView(String key, String label, List<AgreementView> lines) {}

    /** Criteria of which both have rated anything. */
    public static List<CriterionView> of(QuestionnaireVersion questionnaire, List<Agreement> agreement, AssessmentWords words) {
        return questionnaire.assessment().orElseThrow().criteria().stream()
                .map(criterion -> new CriterionView(
                        criterion.key().value(),
                        criterion.label(),
                        agreement.stream()
                                .filter(found -> found.criterion().equals(criterion.key()))
                                .filter(found -> found.n() + found.unrated() > 0)
                                .map(found -> AgreementView.of(found, questionnaire, words))
                                .toList()))
                .filter(view -> !view.lines().isEmpty())
                .toList();
    }
}
