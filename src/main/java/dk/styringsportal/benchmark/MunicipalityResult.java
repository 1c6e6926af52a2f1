package dk.styringsportal.benchmark;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Submission;
import dk.styringsportal.scoring.Scorecard;
import java.util.Map;
import java.util.Optional;

/**
 * All that page, API and report say of one municipality in one campaign, from its submission on.
 *
 * @param comments the municipality's own remarks; never part of a comparison
 * @param comparison empty until the campaign is closed or a snapshot is taken ("Sammenligning følger"); without a rank
 *     unless the campaign shows ranks
 */
public record MunicipalityResult(
        Campaign campaign,
        QuestionnaireVersion questionnaire,
        Municipality municipality,
        Submission submission,
        Answers answers,
        Map<ItemCode, Comment> comments,
        Scorecard scorecard,
        Optional<Comparison> comparison) {

    public MunicipalityResult {
        comments = Map.copyOf(comments);
        comparison = campaign.ranksShown() ? comparison : comparison.map(Comparison::withoutRank);
    }
}
