package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Numbers as they are read. The only place where scores are rounded and get the Danish decimal comma: exact until here,
 * then rounded once, half up.
 *
 * <p>Points and their medians, quartiles and means have two decimals, or none when they are whole after rounding: "50",
 * "62,50", "66,67". Differences have one and a sign. Shares are whole percent with their base.
 */
public final class Numbers {

    private static final int DECIMALS = 2;
    private static final int LARGE = 10_000;
    private static final int DECIMALS_OF_DIFFERENCE = 1;
    private static final int HUNDRED = 100;
    private static final BigDecimal LEAST_P = new BigDecimal("0.001");
    private static final String NOTHING = "–";
    private static final BigDecimal FIVE_DIGITS = BigDecimal.valueOf(10_000);
    private static final char MINUS = '−';

    private final Locale language;

    private Numbers(Locale language) {
        this.language = language;
    }

    /** Danish for every language but English. */
    public static Numbers in(Locale language) {
        return new Numbers(ReportTexts.in(language).language());
    }

    /** "66,67", "50". */
    public String points(Points points) {
        return decimal(points.value().bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
    }

    /** As {@link #points(Points)}; an en dash where there are none. */
    public String points(Optional<Points> points) {
        return points.map(this::points).orElse(NOTHING);
    }

    /** A median, quartile or mean in points: "66,67", "50". */
    public String points(double points) {
        return decimal(BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** From one figure to another, in points: "33,33–66,67"; one number when both read alike. */
    public String range(double from, double to) {
        String low = points(from);
        String high = points(to);
        return low.equals(high) ? low : low + "–" + high;
    }

    /** A difference of two scores, in points: "+12,3", "−4,0", "0,0". */
    public String difference(double points) {
        return signed(BigDecimal.valueOf(points).setScale(DECIMALS_OF_DIFFERENCE, RoundingMode.HALF_UP));
    }

    private String signed(BigDecimal rounded) {
        String amount = separated(rounded.abs().toPlainString());
        if (rounded.signum() == 0) {
            return amount;
        }
        return (rounded.signum() > 0 ? '+' : MINUS) + amount;
    }

    /** "30 pct. (12 af 40)", "30 % (12 of 40)". */
    public String share(Share share) {
        return ReportTexts.in(language)
                .text("share", percent(share), String.valueOf(share.part()), String.valueOf(share.whole()));
    }

    /** "30 pct.", "30 %". */
    public String percent(Share share) {
        return ReportTexts.in(language).text("percent", wholePercent(share));
    }

    /** Of a share that is no count over another, such as a weighted one. */
    public String percent(BigFraction share) {
        return ReportTexts.in(language)
                .text("percent", share.multiply(HUNDRED).bigDecimalValue(0, RoundingMode.HALF_UP).toPlainString());
    }

    /** "30", where the unit stands elsewhere. */
    public String wholePercent(Share share) {
        return BigDecimal.valueOf(100L * share.part())
                .divide(BigDecimal.valueOf(share.whole()), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A difference of two shares in percentage points: "+12,3", "−4,0", "0,0". */
    public String percentagePoints(BigFraction difference) {
        return signed(difference.multiply(HUNDRED).bigDecimalValue(DECIMALS_OF_DIFFERENCE, RoundingMode.HALF_UP));
    }

    /** An end of an interval around a difference of two shares, in percentage points. */
    public String percentagePoints(double difference) {
        return difference(HUNDRED * difference);
    }

    /** A correlation or another coefficient from −1 to 1: "0,35", "−0,12". */
    public String coefficient(double coefficient) {
        BigDecimal rounded = BigDecimal.valueOf(coefficient).setScale(DECIMALS, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + separated(rounded.abs().toPlainString());
    }

    /** A p value: "0,034"; "< 0,001" for smaller ones. */
    public String p(double p) {
        BigDecimal exact = BigDecimal.valueOf(p);
        return exact.compareTo(LEAST_P) < 0
                ? "< " + separated(LEAST_P.toPlainString())
                : separated(exact.setScale(LEAST_P.scale(), RoundingMode.HALF_UP).toPlainString());
    }

    /**
     * A number as it was answered, nothing rounded, with its unit: "12,5 kr."; one that begins with a number itself in brackets, so
     * that both are not read as one: "54.750 (1.000 kr.)". Thousands are parted from 10.000 on, so that a year stays a year.
     */
    public String amount(BigDecimal number, Optional<String> unit) {
        String plain = separated(number.toPlainString());
        boolean many = number.abs().compareTo(FIVE_DIGITS) >= 0;
        String parted = many ? parted(number) : plain;
        return unit.map(name -> parted + " " + (Character.isDigit(name.charAt(0)) ? "(" + name + ")" : name)).orElse(parted);
    }

    private String parted(BigDecimal number) {
        String whole = String.format(language, "%,d", number.toBigInteger());
        String plain = number.toPlainString();
        return plain.contains(".") ? whole + separated(plain.substring(plain.indexOf('.'))) : whole;
    }

    /** A figure in whatever unit, rounded to so many decimals: "1234,5", "12.345,6". */
    public String figure(BigFraction number, int decimals) {
        return amount(number.bigDecimalValue(decimals, RoundingMode.HALF_UP), Optional.empty());
    }

    /** A median or quartile in whatever unit, rounded to so many decimals. */
    public String figure(double number, int decimals) {
        return amount(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP), Optional.empty());
    }

    /**
     * A mean, median or quartile of numbers of so many decimals. Between two whole numbers it may lie halfway, which is told up to
     * {@value #LARGE}; of larger numbers half of one says nothing.
     */
    public String spread(BigFraction number, int decimals) {
        return figure(number, decimalsOfSpread(number.doubleValue(), decimals));
    }

    /** @see #spread(BigFraction, int) */
    public String spread(double number, int decimals) {
        return figure(number, decimalsOfSpread(number, decimals));
    }

    private static int decimalsOfSpread(double number, int decimals) {
        return decimals > 0 || Math.abs(number) >= LARGE ? decimals : 1;
    }

    /** A count with its thousands parted: "1.234", "1,234". */
    public String count(int count) {
        return String.format(language, "%,d", count);
    }

    private String decimal(BigDecimal rounded) {
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return separated((whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString());
    }

    private String separated(String plain) {
        return ReportTexts.isEnglish(language) ? plain : plain.replace('.', ',');
    }
}
