package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Trait;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Means of scale values, "ved ikke" and "ikke relevant" left out: i høj grad 4, i nogen grad 3, i mindre grad 2, slet ikke
 * 1. Source 004, footnote 11 (line 1930); that "ved ikke" is left out is inferred (notes, no. 17).
 *
 * <p>As points, a mean is its place between the scale's lowest and highest value, from 0 to 100 and the other way round on
 * a reversed scale: 4, 3, 2, 1 give 100, 200/3, 100/3, 0. The points are the portal's own.
 */
public final class ScaleValues {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final Item item;
    private final BigFraction lowest;
    private final BigFraction highest;

    private ScaleValues(Item item) {
        this.item = item;
        List<BigDecimal> values = item.options().stream().flatMap(option -> option.value().stream()).toList();
        this.lowest = Exact.fraction(values.stream().min(BigDecimal::compareTo).orElseThrow());
        this.highest = Exact.fraction(values.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    /** @throws java.util.NoSuchElementException for an item without scale values */
    public static ScaleValues of(Item item) {
        return new ScaleValues(item);
    }

    /** The mean value of an answer, over its rows where it has rows; empty for one without any value. */
    public Optional<BigFraction> mean(AnswerValue value) {
        List<BigDecimal> values = chosen(value).stream()
                .flatMap(option -> item.option(option).flatMap(AnswerOption::value).stream())
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(Exact.fraction(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).divide(values.size()));
    }

    /** What the option gives where it is the whole answer; empty for one without a value. */
    public Optional<Points> points(AnswerOption option) {
        return option.value().map(Exact::fraction).map(this::onScale);
    }

    /** The same as points. */
    Optional<Points> points(AnswerValue value) {
        return mean(value).map(this::onScale);
    }

    private Points onScale(BigFraction value) {
        BigFraction points = value.subtract(lowest).divide(highest.subtract(lowest)).multiply(HUNDRED);
        return new Points(item.traits().contains(Trait.REVERSED) ? HUNDRED.subtract(points) : points);
    }

    private static Collection<OptionKey> chosen(AnswerValue value) {
        return value instanceof AnswerValue.ChosenPerRow perRow
                ? perRow.options().values()
                : List.of(((AnswerValue.Chosen) value).option());
    }
}
