package dk.styringsportal.benchmark.survey;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Trait;
import dk.styringsportal.scoring.Exact;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How some respondents answered a field.
 *
 * <p>"Ved ikke" is an answer: it is in n, hence in the base of every share, and it is in no mean (source 004, notes nos. 15 and
 * 17). Unanswered is in neither. The positive answers are those above the middle of the scale: i høj grad and i nogen grad
 * (source 004, line 139); the negative ones those below it. Where agreement counts against the theme, the scale is turned, so
 * that positive is always good.
 *
 * @param n how many answered, "ved ikke" among them
 * @param counts in the order of the item's options; where boxes are ticked they add up to more or less than n
 * @param none how many answered "ingen af delene"; 0 where one option is chosen
 */
public record OptionCounts(Field field, int n, List<Integer> counts, int none) {

    public OptionCounts {
        counts = List.copyOf(counts);
        if (counts.size() != field.item().options().size()) {
            throw new IllegalArgumentException("Item " + field.name() + " has " + field.item().options().size()
                    + " options, not " + counts.size());
        }
    }

    /** Of nobody. */
    public static OptionCounts none(Field field) {
        return new OptionCounts(field, 0, field.item().options().stream().map(option -> 0).toList(), 0);
    }

    /** Of these respondents and others. */
    public OptionCounts plus(OptionCounts others) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sums.add(counts.get(i) + others.counts.get(i));
        }
        return new OptionCounts(field, n + others.n, sums, none + others.none);
    }

    public int count(AnswerOption option) {
        return counts.get(field.item().options().indexOf(option));
    }

    /** The part of all who answered that chose the option; empty when nobody answered. */
    public Optional<Share> share(AnswerOption option) {
        return ofAll(count(option));
    }

    /** The part on the positive side; empty when nobody answered, and off a scale. */
    public Optional<Share> positive() {
        return field.hasValues() ? ofAll(count(Side.POSITIVE)) : Optional.empty();
    }

    /** The part on the negative side; empty when nobody answered, and off a scale. */
    public Optional<Share> negative() {
        return field.hasValues() ? ofAll(count(Side.NEGATIVE)) : Optional.empty();
    }

    /** The part that does not know; empty when nobody answered. */
    public Optional<Share> dontKnow() {
        return ofAll(field.item().options().stream()
                .filter(AnswerOption::dontKnow)
                .mapToInt(this::count)
                .sum());
    }

    /** How many took a position: those whose answer has a value. */
    public int valued() {
        return byValue().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean value of those who took a position, exact; empty when nobody did. */
    public Optional<BigFraction> mean() {
        BigFraction sum = BigFraction.ZERO;
        for (var entry : byValue().entrySet()) {
            sum = sum.add(Exact.fraction(entry.getKey()).multiply(entry.getValue()));
        }
        int valued = valued();
        return valued == 0 ? Optional.empty() : Optional.of(sum.divide(valued));
    }

    /** How many gave each value of the scale, the lowest first, those that nobody gave with 0; empty off a scale. */
    public SortedMap<BigDecimal, Integer> byValue() {
        SortedMap<BigDecimal, Integer> found = new TreeMap<>();
        for (AnswerOption option : field.item().options()) {
            option.value().ifPresent(value -> found.merge(turned(value), count(option), Integer::sum));
        }
        return found;
    }

    private Optional<Share> ofAll(int part) {
        return n == 0 ? Optional.empty() : Optional.of(new Share(part, n));
    }

    private enum Side {
        NEGATIVE,
        MIDDLE,
        POSITIVE
    }

    private int count(Side side) {
        SortedMap<BigDecimal, Integer> values = byValue();
        BigDecimal ends = values.firstKey().add(values.lastKey());
        return values.entrySet().stream()
                .filter(entry -> side(entry.getKey(), ends) == side)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** @param ends the sum of the scale's lowest and highest value, twice its middle */
    private static Side side(BigDecimal value, BigDecimal ends) {
        int order = value.add(value).compareTo(ends);
        return order > 0 ? Side.POSITIVE : order < 0 ? Side.NEGATIVE : Side.MIDDLE;
    }

    private BigDecimal turned(BigDecimal value) {
        if (!field.item().traits().contains(Trait.REVERSED)) {
            return value;
        }
        List<BigDecimal> all = field.item().options().stream()
                .flatMap(option -> option.value().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return all.get(0).add(all.get(all.size() - 1)).subtract(value);
    }
}
