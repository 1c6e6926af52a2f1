package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is told of a {@link BackgroundCorrelation}: all but how each municipality lies.
 *
 * @param n municipalities
 * @param spearman empty where ranks say nothing
 * @param pearson empty as Spearman's is
 * @param pHolm Spearman's p corrected for all that were tested together
 * @param robust whether the relation is strong, sure, and not the work of one municipality
 */
public record Relation(
        Rated rated,
        Variable background,
        int n,
        Optional<Correlation> spearman,
        Optional<Correlation> pearson,
        OptionalDouble pHolm,
        boolean robust) {}
