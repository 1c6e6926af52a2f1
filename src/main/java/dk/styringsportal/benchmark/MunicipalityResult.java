package dk.styringsportal.benchmark;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Submission;
import dk.styringsportal.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * All that page, API and report say of one municipality in one campaign, from its submission on.
 *
 * @param clarifications what KL has said to everybody about items of the campaign
 * @param comparison empty until the campaign is closed or a snapshot is taken ("Sammenligning følger"); without a rank
 *     unless the campaign shows ranks
 */
public record MunicipalityResult(
        Campaign campaign,
        QuestionnaireVersion questionnaire,
        Municipality municipality,
        Submission submission,
        Answers answers,
        List<Clarification> clarifications,
        Scorecard scorecard,
        Optional<Comparison> comparison) {

    public MunicipalityResult {
        clarifications = List.copyOf(clarifications);
        comparison = campaign.ranksShown() ? comparison : comparison.map(Comparison::withoutRank);
    }

    /** How much is answered where KL accepted the response although answers are missing; empty for all others. */
    public Optional<Progress> acceptedWith() {
        return submission.isAcceptedIncomplete()
                ? Optional.of(Asked.of(questionnaire, answers).progress())
                : Optional.empty();
    }
}
