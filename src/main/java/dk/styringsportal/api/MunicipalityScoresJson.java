package dk.styringsportal.api;

import dk.styringsportal.benchmark.MunicipalityResult;
import java.util.List;

/**
 * A municipality's scores as JSON.
 *
 * @param comparison null until the campaign is closed or a snapshot was taken
 */
public record MunicipalityScoresJson(
        long campaign,
        String organisation,
        String name,
        String submittedAt,
        boolean fictitious,
        ScoreJson.TotalJson total,
        List<ScoreJson.ThemeScoreJson> themes,
        List<ScoreJson.QuestionScoreJson> questions,
        List<String> reservation,
        ComparisonJson comparison) {

    static MunicipalityScoresJson of(MunicipalityResult result, boolean intervals) {
        ScoreJson score = ScoreJson.of(result.questionnaire(), result.scorecard());
        return new MunicipalityScoresJson(
                result.campaign().id().value(),
                result.municipality().code().value(),
                result.municipality().name(),
                result.submission().at().toString(),
                result.campaign().fictitious(),
                score.total(),
                score.themes(),
                score.questions(),
                result.questionnaire().reservation(),
                result.comparison().map(found -> ComparisonJson.of(found, intervals)).orElse(null));
    }
}
