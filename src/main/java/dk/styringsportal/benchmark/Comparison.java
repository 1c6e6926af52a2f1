package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.statistics.Distribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One municipality beside the nation and one group, from a snapshot.
 *
 * @param asOf when the snapshot was taken
 * @param n submitted responses in the snapshot
 * @param population of whom they are a part
 * @param group what the group's figures rest on; where it is refused, no figure of the group stands anywhere in here
 * @param themes in the questionnaire's order
 * @param items in the questionnaire's order
 * @param strongest the items furthest above the national mean, furthest first; at most {@link #EXTREMES}
 * @param weakest the items furthest below the national mean, furthest first; at most {@link #EXTREMES}
 * @param rank empty unless the municipality's response is in the snapshot
 * @param ranked how many municipalities have a rank in the total
 */
public record Comparison(
        Instant asOf,
        int n,
        Population population,
        GroupBasis group,
        Line total,
        List<ThemeLine> themes,
        List<ItemLine> items,
        List<ItemCode> strongest,
        List<ItemCode> weakest,
        Optional<Rank> rank,
        int ranked) {

    /** How many items are named as strongest and as weakest. */
    public static final int EXTREMES = 5;

    /**
     * The same figure of the municipality, the nation and the group.
     *
     * @param own empty where the municipality has no points
     * @param nation empty where nobody has
     * @param group empty where the group is refused, under {@link GroupBasis#MINIMUM} members have the figure, or it would
     *     tell the points of few
     */
    public record Line(Optional<Points> own, Optional<Distribution> nation, Optional<Distribution> group) {}

    /**
     * How many municipalities the round asks, whether they have submitted or not: what those that have are a part of.
     *
     * @param nation at least as many as have submitted
     * @param group of the group's members, at least as many of them as have submitted
     */
    public record Population(int nation, int group) {}

    /** A theme's line. */
    public record ThemeLine(int number, Line line) {}

    /**
     * An item's line.
     *
     * @param twoValued whether the item can give only two different points
     * @param fullPoints how many of the {@code answered} have 100 points, in the nation
     * @param answered how many have points by their own answer, in the nation; neutral answers are not among them
     * @param figures the nation's
     * @param groupFigures empty as the line's group is
     * @param differenceToMean own points minus the national mean, in points; empty for a neutral answer and where there
     *     is nothing to compare
     */
    public record ItemLine(
            ItemCode item,
            Line line,
            boolean twoValued,
            int fullPoints,
            int answered,
            ItemFigures figures,
            Optional<ItemFigures> groupFigures,
            Optional<Double> differenceToMean) {}

    public Comparison {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        strongest = List.copyOf(strongest);
        weakest = List.copyOf(weakest);
    }

    /**
     * Compares one municipality's scores with a snapshot.
     *
     * @param own the municipality's scores, whether or not they are in the snapshot
     * @param group the group to compare with; the municipality itself counts where it is a member
     */
    public static Comparison of(
            QuestionnaireVersion questionnaire,
            Scorecard own,
            OrganisationCode organisation,
            Snapshot snapshot,
            GroupInSight group) {
        return of(questionnaire, own, organisation, snapshot, group, Set.of(), 1);
    }

    /**
     * The same in a round that asks some municipalities, and without figures of the nation that an edition does not show.
     *
     * @param asked none for all
     * @param minimum of municipalities that a figure of the nation must rest on
     */
    public static Comparison of(
            QuestionnaireVersion questionnaire,
            Scorecard own,
            OrganisationCode organisation,
            Snapshot snapshot,
            GroupInSight group,
            Set<OrganisationCode> asked,
            int minimum) {
        return new Comparing(questionnaire, own, snapshot, group, asked, minimum).comparison(organisation);
    }

    public ThemeLine theme(int number) {
        return themes.stream().filter(theme -> theme.number() == number).findFirst().orElseThrow();
    }

    public ItemLine item(ItemCode code) {
        return items.stream().filter(item -> item.item().equals(code)).findFirst().orElseThrow();
    }

    /** The same comparison without the municipality's rank. */
    public Comparison withoutRank() {
        return new Comparison(
                asOf, n, population, group, total, themes, items, strongest, weakest, Optional.empty(), ranked);
    }
}
