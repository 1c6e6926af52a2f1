package dk.styringsportal.report;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.rounds.OverRounds;
import java.util.List;
import java.util.Optional;

/**
 * All that a score report says of one municipality.
 *
 * @param edition whose figures the nation's are; empty for those of the round as it stands, which are provisional
 * @param development the rounds that the municipality was in, this one the last; empty where it was in none before
 * @param groups what the municipality's respondent groups answered in the same round
 * @param tools what other municipalities share
 */
public record ScoreMaterial(
        MunicipalityResult result,
        Optional<EditionBasis> edition,
        Optional<OverRounds> development,
        List<OwnSurvey> groups,
        List<SharedTool> tools) {

    /**
     * A tool that another municipality shares.
     *
     * @param theme the title of the theme under which it was handed in
     * @param type what kind of tool it is; empty where nobody has said so
     */
    public record SharedTool(String theme, String title, Optional<String> type, String municipality) {}

    public ScoreMaterial {
        groups = List.copyOf(groups);
        tools = List.copyOf(tools);
    }

    /** A result alone, with what it is compared with as it stands. */
    public static ScoreMaterial of(MunicipalityResult result) {
        return new ScoreMaterial(result, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
