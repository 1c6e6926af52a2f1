package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.Snapshot;
import java.util.Optional;

/**
 * A municipality's result, and where the nation's figures beside it come from. Pages, the API and reports all read this one, so that
 * they show the same numbers.
 *
 * @param edition whose figures the nation's are; empty for those of the round as it stands, which are provisional
 * @param nation the answers that the nation's figures are made of; empty where nothing is compared
 * @param minimum of municipalities that a figure of the nation rests on
 */
public record ComparedResult(
        MunicipalityResult result, Optional<EditionBasis> edition, Optional<Snapshot> nation, int minimum) {}
