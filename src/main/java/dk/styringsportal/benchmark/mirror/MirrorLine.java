package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Whether a side of it has some of the pool's groups and not the others, which would tell of them by themselves. */
    static boolean parts(Item item, GroupPool pool) {
        ScoringRule.MirrorGap rule = (ScoringRule.MirrorGap) item.rule();
        return Stream.of(rule.of(), rule.minus())
                .anyMatch(side -> pool.groups().stream().anyMatch(side::contains) && !side.containsAll(pool.groups()));
    }

    /** The same with a municipality's own gap. */
    MirrorLine with(OrganisationCode own, MirrorFigure figure) {
        SortedMap<OrganisationCode, MirrorFigure> all = new TreeMap<>(pairs);
        all.put(own, figure);
        return new MirrorLine(item, row, nation, all);
    }

    /** The municipality's own gap. */
    public MirrorFigure of(OrganisationCode municipality) {
        return pairs.getOrDefault(municipality, new MirrorFigure.Withheld(MirrorFigure.Reason.ONE_SIDED));
    }
}
