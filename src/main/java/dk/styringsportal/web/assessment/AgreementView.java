package dk.styringsportal.web.assessment;

import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.statistics.agreement.Kappa;
import java.util.Optional;

/**
 * How far the two agreed, written out.
 *
 * @param theme "Alle temaer", or the theme's title
 * @param all whether it is of all themes together
 * @param equal "10 af 15"
 * @param unrated pairs in which at least one said that it cannot be rated
 */
public record AgreementView(String theme, boolean all, String equal, String unrated, String kappa, String alpha) {

    static AgreementView of(Agreement found, QuestionnaireVersion questionnaire, AssessmentWords words) {
        Optional<Double> alpha =
                found.alpha().isPresent() ? Optional.of(found.alpha().getAsDouble()) : Optional.empty();
        return new AgreementView(
                found.theme().isPresent()
                        ? questionnaire.theme(found.theme().getAsInt()).orElseThrow().title()
                        : words.say("agreement.all"),
                found.theme().isEmpty(),
                words.say("agreement.equal.of", found.equal(), found.n()),
                words.count(found.unrated()),
                words.coefficient(found.kappa().map(Kappa::value), found.kappa().flatMap(Kappa::tellingInterval)),
                words.coefficient(alpha, found.alphaInterval()));
    }
}
