package dk.styringsportal.benchmark.rounds;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One closed round, as far as a reader may see it.
 *
 * @param own the municipality's scores; empty where none is looked at, or it did not submit
 * @param snapshot what the national figures come from; empty where too few submitted
 * @param minimum of municipalities that a national figure rests on
 * @param edition whose figures they are; empty for those of the round as it stands
 */
public record RoundFigures(
        Campaign campaign,
        QuestionnaireVersion questionnaire,
        Optional<Scorecard> own,
        Optional<Snapshot> snapshot,
        int minimum,
        Optional<Edition> edition) {

    /** Of the round as it stands. */
    public RoundFigures(
            Campaign campaign, QuestionnaireVersion questionnaire, Optional<Scorecard> own, Optional<Snapshot> snapshot) {
        this(campaign, questionnaire, own, snapshot, 1, Optional.empty());
    }

    /** Of a round that a municipality has its result of. */
    public static RoundFigures of(ComparedResult compared) {
        MunicipalityResult result = compared.result();
        return new RoundFigures(
                result.campaign(),
                result.questionnaire(),
                Optional.of(result.scorecard()),
                compared.nation(),
                compared.minimum(),
                compared.edition().map(EditionBasis::edition));
    }

    /** The figure that is read from each scorecard: of the municipality, and of all. */
    OverRounds.Value value(Function<Scorecard, Optional<Points>> figure) {
        Optional<Distribution> nation = snapshot.flatMap(found -> nation(found, figure));
        return new OverRounds.Value(own.flatMap(figure), nation.filter(found -> found.n() >= minimum));
    }

    private static Optional<Distribution> nation(Snapshot snapshot, Function<Scorecard, Optional<Points>> figure) {
        List<BigFraction> values = snapshot.responses().stream()
                .map(ScoredResponse::scorecard)
                .map(figure)
                .flatMap(Optional::stream)
                .map(Points::value)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Distribution.ofExact(values));
    }
}
