package dk.styringsportal.api;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import java.util.List;
import java.util.Locale;

/**
 * A municipality's scores as JSON.
 *
 * @param comparison null until the campaign is closed or a snapshot was taken
 * @param edition whose figures the comparison has; null while they are provisional
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
        ComparisonJson comparison,
        EditionBasisJson edition) {

    /**
     * The edition that the nation's figures come from.
     *
     * @param state approved, where it is not public yet, or published
     * @param checksum SHA-256 of its file up to the last line
     * @param own how the municipality's answers are to those in it: "same"; "changed", where those of the edition are told; "absent",
     *     where it has none
     * @param group where the group compared with is from: "edition"; "later", a list that KL made after it; "own", the municipality's
     *     choice; "today", where the edition has no groups; null where nothing is compared
     */
    public record EditionBasisJson(long id, String version, String state, String checksum, String own, String group) {

        private static EditionBasisJson of(EditionBasis basis) {
            Edition edition = basis.edition();
            return new EditionBasisJson(
                    edition.id().value(),
                    edition.version().toString(),
                    edition.state().name().toLowerCase(Locale.ROOT),
                    edition.checksum(),
                    basis.own().name().toLowerCase(Locale.ROOT),
                    basis.group().map(from -> from.origin().word()).orElse(null));
        }
    }

    static MunicipalityScoresJson of(ComparedResult compared, boolean intervals) {
        MunicipalityResult result = compared.result();
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
                result.comparison().map(found -> ComparisonJson.of(found, intervals)).orElse(null),
                compared.edition().map(EditionBasisJson::of).orElse(null));
    }
}
