package dk.styringsportal.api;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.Rank;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.report.SpreadSentences;
import dk.styringsportal.statistics.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One municipality beside the nation and a group, as JSON. */
public record ComparisonJson(
        String asOf,
        int n,
        GroupJson group,
        LineJson total,
        List<ThemeLineJson> themes,
        List<QuestionLineJson> questions,
        List<String> strongest,
        List<String> weakest,
        Integer rank) {

    /**
     * The group compared with.
     *
     * @param refused why its figures are not shown; null where they are
     */
    public record GroupJson(String kind, String name, List<String> members, int submitted, String refused) {}

    /**
     * The same figure of the municipality, the nation and the group.
     *
     * @param shareBelow of the nation's municipalities, from 0 to 1; null without own points
     * @param interval 95 % of the mean of all whom the round asks, if it is chance who did not answer; null unless asked for, and
     *     where all or only one have answered
     * @param groupInterval the same of the group's members
     */
    public record LineJson(
            BigDecimal own,
            DistributionJson nation,
            DistributionJson group,
            BigDecimal shareBelow,
            IntervalJson interval,
            IntervalJson groupInterval) {}

    /** In points. */
    public record IntervalJson(BigDecimal low, BigDecimal high) {}

    /** A theme's line. */
    public record ThemeLineJson(
            int number,
            BigDecimal own,
            DistributionJson nation,
            DistributionJson group,
            BigDecimal shareBelow,
            IntervalJson interval,
            IntervalJson groupInterval) {}

    /**
     * A question's line.
     *
     * @param nation null for a question with only two possible point values: see fullPoints of answered
     */
    public record QuestionLineJson(
            String id,
            BigDecimal own,
            DistributionJson nation,
            DistributionJson group,
            int fullPoints,
            int answered,
            BigDecimal differenceToMean,
            BigDecimal shareBelow,
            IntervalJson interval,
            IntervalJson groupInterval) {}

    /** @param intervals whether the uncertainty of means is told */
    static ComparisonJson of(Comparison comparison, boolean intervals) {
        Optional<Comparison.Population> population = Optional.of(comparison.population()).filter(any -> intervals);
        return new ComparisonJson(
                comparison.asOf().toString(),
                comparison.n(),
                group(comparison.group()),
                line(comparison.total(), population),
                comparison.themes().stream().map(theme -> theme(theme, population)).toList(),
                comparison.items().stream().map(item -> question(item, population)).toList(),
                comparison.strongest().stream().map(ItemCode::value).toList(),
                comparison.weakest().stream().map(ItemCode::value).toList(),
                comparison.rank().flatMap(Rank::total).orElse(null));
    }

    private static GroupJson group(GroupBasis basis) {
        List<String> members = basis.group().members().stream()
                .map(Municipality::code)
                .map(Object::toString)
                .toList();
        String kind = basis.group().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String name = basis.group().name();
        if (basis instanceof GroupBasis.Refused refused) {
            return new GroupJson(kind, name, members, refused.submitted(),
                    "Only " + refused.submitted() + " have submitted; " + refused.minimum() + " are needed");
        }
        if (basis instanceof GroupBasis.Derivable derivable) {
            return new GroupJson(kind, name, members, derivable.submitted(),
                    "With the other figures that can be seen, the points of few could be computed");
        }
        return new GroupJson(kind, name, members, ((GroupBasis.Shown) basis).submitted(), null);
    }

    private static LineJson line(Comparison.Line line, Optional<Comparison.Population> population) {
        return new LineJson(
                Rounded.points(line.own()),
                line.nation().map(DistributionJson::of).orElse(null),
                line.group().map(DistributionJson::of).orElse(null),
                line.own()
                        .flatMap(own -> line.nation().map(nation -> nation.shareBelow(own.value())))
                        .map(share -> Rounded.fraction(share.exact()))
                        .orElse(null),
                population.flatMap(of -> interval(line.nation(), of.nation())).orElse(null),
                population.flatMap(of -> interval(line.group(), of.group())).orElse(null));
    }

    private static Optional<IntervalJson> interval(Optional<Distribution> answered, int population) {
        return answered
                .flatMap(found -> SpreadSentences.interval95(found, population))
                .map(found -> new IntervalJson(Rounded.number(found.low()), Rounded.number(found.high())));
    }

    private static ThemeLineJson theme(Comparison.ThemeLine theme, Optional<Comparison.Population> population) {
        LineJson line = line(theme.line(), population);
        return new ThemeLineJson(
                theme.number(), line.own(), line.nation(), line.group(), line.shareBelow(), line.interval(),
                line.groupInterval());
    }

    private static QuestionLineJson question(Comparison.ItemLine item, Optional<Comparison.Population> population) {
        LineJson line = line(item.line(), population);
        return new QuestionLineJson(
                item.item().value(),
                line.own(),
                item.twoValued() ? null : line.nation(),
                item.twoValued() ? null : line.group(),
                item.fullPoints(),
                item.answered(),
                item.differenceToMean().map(Rounded::number).orElse(null),
                item.twoValued() ? null : line.shareBelow(),
                item.twoValued() ? null : line.interval(),
                item.twoValued() ? null : line.groupInterval());
    }
}
