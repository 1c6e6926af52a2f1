package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
    public boolean partsThe(GroupPool pool) {
        ScoringRule.MirrorGap rule = (ScoringRule.MirrorGap) item.rule();
        return Stream.of(rule.of(), rule.minus())
                .anyMatch(side -> pool.groups().stream().anyMatch(side::contains) && !side.containsAll(pool.groups()));
    }

    /** The same without the gaps of municipalities that leave fewer than the minimum of the nation's on a side. */
    MirrorLine withoutDerivable(int minimum) {
        if (!(nation instanceof MirrorFigure.Shown whole)) {
            return this;
        }
        SortedMap<OrganisationCode, MirrorFigure> kept = new TreeMap<>(pairs);
        kept.replaceAll((municipality, figure) -> figure instanceof MirrorFigure.Shown own
                        && (isFew(whole.gap().of() - own.gap().of(), minimum) || isFew(whole.gap().minus() - own.gap().minus(), minimum))
                ? new MirrorFigure.Withheld(MirrorFigure.Reason.DERIVABLE)
                : figure);
        return new MirrorLine(item, row, nation, kept);
    }

    /**
     * The same without gaps that tell of groups whose distributions are not shown.
     *
     * @param inNation whether a group's distribution is shown of the nation, or nobody of it has answered
     * @param own the one municipality that reads it; others' gaps are not in it
     * @param inOwn the same of the municipality
     */
    MirrorLine restingOn(Predicate<GroupId> inNation, OrganisationCode own, Predicate<GroupId> inOwn) {
        ScoringRule.MirrorGap rule = (ScoringRule.MirrorGap) item.rule();
        List<GroupId> sides = Stream.of(rule.of(), rule.minus()).flatMap(Set::stream).toList();
        SortedMap<OrganisationCode, MirrorFigure> kept = new TreeMap<>();
        Optional.ofNullable(pairs.get(own)).ifPresent(pair -> kept.put(own, restingOn(sides, inOwn, pair)));
        return new MirrorLine(item, row, restingOn(sides, inNation, nation), kept);
    }

    private static MirrorFigure restingOn(List<GroupId> sides, Predicate<GroupId> isTold, MirrorFigure figure) {
        return figure instanceof MirrorFigure.Withheld || sides.stream().allMatch(isTold)
                ? figure
                : new MirrorFigure.Withheld(MirrorFigure.Reason.DERIVABLE);
    }

    private static boolean isFew(int others, int minimum) {
        return others > 0 && others < minimum;
    }

    /** The municipality's own gap. */
    public MirrorFigure of(OrganisationCode municipality) {
        return pairs.getOrDefault(municipality, new MirrorFigure.Withheld(MirrorFigure.Reason.ONE_SIDED));
    }
}
