package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that is known of how a group answered one row: who needs and uses it how much, and both together.
 *
 * @param use the row's field in the item that asks for the use; empty where that has no such row
 * @param byAbout by the municipalities that the answers are about; those of whom nobody has answered either are left out
 */
record NeedRow(Item item, Row row, Field need, Optional<Field> use, SortedMap<About, Given> byAbout) {

    /**
     * How some answered.
     *
     * @param sides on which side of their need their use is
     * @param onlyOne how many have a value in only one of the two
     */
    record Given(Gaps gaps, OptionCounts needed, OptionCounts used, Sides sides, int onlyOne) {

        static Given of(Gaps gaps, OptionCounts needed, OptionCounts used) {
            return new Given(gaps, needed, used, gaps.sides(), needed.valued() + used.valued() - 2 * gaps.n());
        }
    }

    static NeedRow of(SurveyCounts counts, NeedCounts needs, GroupId group, Item item, Row row) {
        Item asked = NeedLines.use(counts.questionnaire(), item);
        Field need = new Field(item, Optional.of(row));
        Optional<Field> use = asked.rows().stream()
                .filter(one -> one.key().equals(row.key()))
                .findFirst()
                .map(one -> new Field(asked, Optional.of(one)));
        SortedMap<About, OptionCounts> needed = counts.byAbout(need, Optional.of(group));
        SortedMap<About, Gaps> gaps = needs.of(new NeedCounts.Place(group, item.code(), row.key()));
        SortedMap<About, Given> byAbout = new TreeMap<>();
        use.ifPresent(field -> counts.byAbout(field, Optional.of(group)).forEach((about, used) -> {
            Given given = Given.of(
                    gaps.getOrDefault(about, Gaps.NONE), needed.getOrDefault(about, OptionCounts.none(need)), used);
            if (given.needed().n() + used.n() > 0) {
                byAbout.put(about, given);
            }
        }));
        return new NeedRow(item, row, need, use, byAbout);
    }

    /** The same of those alone who answered about the municipality. */
    NeedRow about(OrganisationCode municipality) {
        SortedMap<About, Given> own = new TreeMap<>(byAbout);
        own.keySet().removeIf(about -> !about.isAbout(municipality));
        return new NeedRow(item, row, need, use, own);
    }

    /** The gaps of those who answered about some municipalities. */
    Gaps gaps(Predicate<About> which) {
        return some(which).map(Given::gaps).reduce(Gaps.NONE, Gaps::plus);
    }

    /** On which side they are. */
    Sides sides(Predicate<About> which) {
        return some(which).map(Given::sides).reduce(Sides.NOBODY, Sides::plus);
    }

    /** How many of them have a value in only one of the two. */
    int onlyOne(Predicate<About> which) {
        return some(which).mapToInt(Given::onlyOne).sum();
    }

    private Stream<Given> some(Predicate<About> which) {
        return byAbout.entrySet().stream().filter(about -> which.test(about.getKey())).map(about -> about.getValue());
    }

    /**
     * Whether so many may be known to have a value in only one of the two beside a mean of the gaps of others: none, enough, or so few
     * among so many that a mean told in tenths says nothing of them.
     */
    boolean mayHaveOnlyOne(int some, int both, int minimum) {
        return some == 0 || some >= minimum || both >= NeedFigure.TENTHS * some * steps();
    }

    /** The widest of the two scales, from its lowest to its highest value. */
    private int steps() {
        return Stream.concat(Stream.of(need), use.stream())
                .mapToInt(field -> {
                    List<BigDecimal> values =
                            field.item().options().stream().flatMap(option -> option.value().stream()).sorted().toList();
                    return values.get(values.size() - 1).subtract(values.get(0)).setScale(0, RoundingMode.UP).intValue();
                })
                .max()
                .orElseThrow();
    }
}
