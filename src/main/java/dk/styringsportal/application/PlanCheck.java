package dk.styringsportal.application;

import dk.styringsportal.campaign.Round;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.campaign.UnfitForWordsException;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is decided about a round can be asked. */
@ApplicationScoped
class PlanCheck {

    @Inject
    private Questionnaires questionnaires;

    /**
     * Passes a plan that can be asked.
     *
     * @throws dk.styringsportal.response.CprNumberException for a text that holds what looks like a CPR number
     * @throws NotFoundException if one of the questionnaires is not published
     * @throws UnknownPoolException if none of them asks all the pooled groups
     * @throws UnfitForWordsException for a question that cannot be asked in words, or is not among them
     */
    void check(Round.Plan plan) {
        checkTexts(plan);
        List<QuestionnaireVersion> asked = plan.questionnaires().stream().map(questionnaires::get).toList();
        if (plan.pool().filter(pool -> asked.stream().noneMatch(pool::isIn)).isPresent()) {
            throw new UnknownPoolException();
        }
        checkInWords(plan, asked);
    }

    private static void checkInWords(Round.Plan plan, List<QuestionnaireVersion> asked) {
        Set<ItemCode> possible = asked.stream()
                .flatMap(version -> version.possibleInWords().stream())
                .map(Item::code)
                .collect(Collectors.toSet());
        plan.inWords().stream().filter(item -> !possible.contains(item)).findFirst().ifPresent(item -> {
            throw new UnfitForWordsException(item);
        });
    }

    private static void checkTexts(Round.Plan plan) {
        plan.pool().ifPresent(pool -> CprNumber.refuseIn(pool.title(), "pool"));
        CprNumber.refuseIn(plan.title(), "title");
        CprNumber.refuseIn(plan.terms().purpose(), "purpose");
        CprNumber.refuseIn(plan.terms().legalGround(), "legalGround");
        CprNumber.refuseIn(plan.terms().controller(), "controller");
    }
}
