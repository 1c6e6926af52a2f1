package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;

/**
 * What one municipality answered and what that scores.
 *
 * @param answers to what was asked; an answer to what other answers made needless is in no figure
 * @param scorecard of these answers; where they are incomplete, so is it
 */
public record ScoredResponse(OrganisationCode organisation, Answers answers, Scorecard scorecard) {

    /** The answers, as far as they are asked for, with their score. */
    public static ScoredResponse of(QuestionnaireVersion questionnaire, OrganisationCode organisation, Answers answers) {
        Answers asked = Asked.of(questionnaire, answers).answers();
        return new ScoredResponse(organisation, asked, Scoring.score(questionnaire, asked));
    }
}
