package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How differently two sides see one thing.
 *
 * @param row empty for an item without rows
 * @param nation over all who have answered
 * @param pairs by municipality, for those about which both sides have answered; never {@link MirrorFigure.Reason#ONE_SIDED}
 */
public record MirrorLine(
        Item item, Optional<Row> row, MirrorFigure nation, SortedMap<OrganisationCode, MirrorFigure> pairs) {

    public MirrorLine {
        pairs = Collections.unmodifiableSortedMap(new TreeMap<>(pairs));
    }

    /** The municipality's own gap. */
    public MirrorFigure of(OrganisationCode municipality) {
        return pairs.getOrDefault(municipality, new MirrorFigure.Withheld(MirrorFigure.Reason.ONE_SIDED));
    }
}
