package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;

/**
 * What one municipality answered and what that scores.
 *
 * @param scorecard of these answers; where they are incomplete, so is it
 */
public record ScoredResponse(OrganisationCode organisation, Answers answers, Scorecard scorecard) {

    /** The answers with their score. */
    public static ScoredResponse of(QuestionnaireVersion questionnaire, OrganisationCode organisation, Answers answers) {
        return new ScoredResponse(organisation, answers, Scoring.score(questionnaire, answers));
    }
}
