package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final Numbers DANISH = Numbers.in(Locale.forLanguageTag("da"));
    private static final Numbers ENGLISH = Numbers.in(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "50; 50; 50",
                "100; 100; 100",
                "200/3; 66,67; 66.67",
                "100/3; 33,33; 33.33",
                "125/2; 62,50; 62.50",
                "333755/6204; 53,80; 53.80",
                "1/8; 0,13; 0.13",
                "1/300; 0; 0",
                "19999/200; 100; 100"
            })
    void points_have_two_decimals_or_none_and_are_rounded_half_up(String exact, String danish, String english) {
        assertEquals(danish, DANISH.points(Points.parse(exact)));
        assertEquals(english, ENGLISH.points(Points.parse(exact)));
    }

    @Test
    void a_unit_that_begins_with_a_number_is_not_read_as_one_with_what_stands_before() {
        assertEquals("54.750 kr.", DANISH.amount(new BigDecimal("54750"), Optional.of("kr.")));
        assertEquals("54.750 (1.000 kr.)", DANISH.amount(new BigDecimal("54750"), Optional.of("1.000 kr.")));
        assertEquals("2015", DANISH.amount(new BigDecimal("2015"), Optional.empty()));
    }

    @Test
    void a_tie_between_two_roundings_goes_up_on_the_exact_fraction() {
        assertEquals("62,35", DANISH.points(Points.parse("12469/200")));
        assertEquals("62,35", DANISH.points(62.345));
    }

    @Test
    void missing_points_are_a_dash_and_never_a_zero() {
        assertEquals("–", DANISH.points(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12.34; +12,3", "-4; −4,0", "0.05; +0,1", "-0.05; −0,1", "0.04; 0,0", "-0.04; 0,0", "-66.6667; −66,7"})
    void differences_have_one_decimal_and_a_true_sign(double difference, String text) {
        assertEquals(text, DANISH.difference(difference));
    }

    @Test
    void differences_of_shares_are_in_percentage_points_rounded_once() {
        assertEquals("+33,3", DANISH.percentagePoints(BigFraction.of(1, 3)));
        assertEquals("−12,5", DANISH.percentagePoints(BigFraction.of(-1, 8)));
        assertEquals("0,0", DANISH.percentagePoints(BigFraction.of(1, 5000)));
        assertEquals("−0.1", Numbers.in(ReportTexts.ENGLISH).percentagePoints(-0.0005));
    }

    @Test
    void coefficients_have_two_decimals_and_a_true_minus() {
        assertEquals("0,35", DANISH.coefficient(0.345000001));
        assertEquals("−0,12", DANISH.coefficient(-0.123));
        assertEquals("0,00", DANISH.coefficient(-0.001));
    }

    @Test
    void small_p_values_are_told_by_a_limit_and_never_as_0() {
        assertEquals("< 0,001", DANISH.p(0.000999));
        assertEquals("0,001", DANISH.p(0.001));
        assertEquals("0,050", DANISH.p(0.0499));
        assertEquals("1,000", DANISH.p(1));
    }

    @Test
    void shares_stand_with_their_base() {
        assertEquals("30 pct. (12 af 40)", DANISH.share(new Share(12, 40)));
        assertEquals("30 % (12 of 40)", ENGLISH.share(new Share(12, 40)));
        assertEquals("13 pct.", DANISH.percent(new Share(1, 8)));
        assertEquals("0 pct. (0 af 7)", DANISH.share(new Share(0, 7)));
    }

    @Test
    void a_range_of_one_value_is_that_value() {
        assertEquals("33,33–66,67", DANISH.range(100 / 3.0, 200 / 3.0));
        assertEquals("50", DANISH.range(50, 50));
    }

    @Test
    void halves_between_whole_numbers_are_told_where_they_say_something() {
        assertEquals("116,5", DANISH.spread(116.5, 0));
        assertEquals("9999,5", DANISH.spread(9999.5, 0));
        assertEquals("10.001", DANISH.spread(10_000.5, 0));
        assertEquals("12.744,50", DANISH.spread(12_744.5, 2));
        assertEquals("0,3", DANISH.spread(BigFraction.of(1, 3), 0));
        assertEquals("33.333", DANISH.spread(BigFraction.of(100_000, 3), 0));
    }

    @Test
    void counts_part_their_thousands() {
        assertEquals("659.350", DANISH.count(659350));
        assertEquals("659,350", ENGLISH.count(659350));
    }

    @Test
    void every_language_but_english_is_danish() {
        assertEquals("66,67", Numbers.in(Locale.GERMANY).points(Points.parse("200/3")));
    }
}
