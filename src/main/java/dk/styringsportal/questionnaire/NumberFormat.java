package dk.styringsportal.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which numbers are taken for an answer.
 *
 * @param unit what is counted or measured: "kr. pr. måned"; empty for a bare number
 * @param minimum the smallest that is taken; empty without a limit
 * @param maximum the largest that is taken; empty without a limit
 * @param decimals digits after the comma, 0–6
 */
public record NumberFormat(Optional<String> unit, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, int decimals) {

    /** From 0 to 100 in whole numbers, of 100. */
    public static final NumberFormat WHOLE_PERCENT = percent(0);

    /** No number in Danish municipalities has more digits. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 6;

    public NumberFormat {
        Objects.requireNonNull(unit);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals lie in 0-" + MOST_DECIMALS + ", not at " + decimals);
        }
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
            throw new IllegalArgumentException("minimum " + minimum.get() + " is over maximum " + maximum.get());
        }
    }

    /** Percent from 0 to 100. */
    public static NumberFormat percent(int decimals) {
        return new NumberFormat(
                Optional.of("pct."), Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)), decimals);
    }

    /** What decides which numbers are taken, and what they mean: 5 kr. is not 5 times 1.000 kr. */
    public List<Object> limits() {
        return List.of(unit, minimum, maximum, decimals);
    }

    /**
     * The number in its only form: without needless zeros.
     *
     * @throws MalformedAnswerException if it has too many digits or lies outside the limits
     */
    public BigDecimal checked(String place, BigDecimal number) {
        // Judged before the number is written out: 1e999999999 is short and would fill the memory
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.precision() > MOST_DIGITS
                || stripped.scale() > MOST_DIGITS
                || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw new MalformedAnswerException(place, "at most " + MOST_DIGITS + " digits are wanted");
        }
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (plain.scale() > decimals) {
            throw new MalformedAnswerException(place, decimals == 0
                    ? "a whole number is wanted, not " + plain.toPlainString()
                    : "at most " + decimals + " decimals are wanted, not " + plain.toPlainString());
        }
        if (minimum.filter(least -> plain.compareTo(least) < 0).isPresent()) {
            throw new MalformedAnswerException(place, "at least " + minimum.get().toPlainString() + " is wanted, not " + plain.toPlainString());
        }
        if (maximum.filter(most -> plain.compareTo(most) > 0).isPresent()) {
            throw new MalformedAnswerException(place, "at most " + maximum.get().toPlainString() + " is wanted, not " + plain.toPlainString());
        }
        return plain;
    }
}
