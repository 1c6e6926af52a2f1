package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text comes in, it is read or it is not: no exception, no exhausted stack, no long wait. */
class ExpressionParserTest {

    private static final List<String> WORDS = List.of(
            "${a}", "${b}", "${", "}", "'x'", "\"y\"", "'", "\"", "''", "1", "-1", "0.5", ".5", "5.", "1.2.3", ".", "..", "and", "or", "not",
            "not(", "(", ")", ",", "=", "!=", "!", "<", "<=", ">", ">=", "==", "+", "-", "*", "div", "mod", "/", "selected(", "selected(.,",
            "count-selected(", "string-length(", "round(", "coalesce(", "date('2024-01-01')", "date('x')", "true()", "name", "æ", "\n", " ",
            "\u00A0", "\u0000", "\uD83D\uDE00", "\uD83D", "9".repeat(40), "1e999999999", "if(", "${a} = 'x' and ", "100");

    @Test
    void any_row_of_words_is_read_or_not() {
        SplittableRandom random = new SplittableRandom(20240531);
        ConditionReader conditions = new ConditionReader(Map.of(
                "a", new Asked("a", "", "", "single-choice", Map.of("x", "x")), "b", new Asked("b", "", "", "number", Map.of())));
        int read = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(1, 14); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            Optional<Expression> expression = ExpressionParser.parse(text.toString());
            expression.ifPresent(conditions::read);
            for (QuestionType.Kind kind : List.of(
                    QuestionType.Kind.SELECT_MULTIPLE, QuestionType.Kind.DECIMAL, QuestionType.Kind.TEXT, QuestionType.Kind.DATE)) {
                LimitReader.read(text.toString(), kind, Map.of("x", "x"));
            }
            read += expression.isPresent() ? 1 : 0;
        }
        assertTrue(read > 1000, "some are expressions: " + read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not(", "-", "${a} = (", "selected(", "((${a} = 1) or ", "a(b,", "1 + ", "${a} or ", "1 - -"})
    void nothing_is_too_deep_or_too_long(String part) {
        for (int times : List.of(10, 1_000, 7_000, 1_000_000)) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ExpressionParser.parse(part.repeat(times)));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> ExpressionParser.parse(part.repeat(times) + "1" + ")".repeat(times)));
        }
    }

    @Test
    void a_long_row_of_ors_is_read_and_one_over_the_limit_is_not() {
        String alternative = "${a}='x' or ";
        int times = ExpressionParser.LONGEST / alternative.length();

        assertEquals(times, ExpressionParser.parse(alternative.repeat(times - 1) + "${a}='x'").orElseThrow().disjuncts().size());
        assertTrue(ExpressionParser.parse(alternative.repeat(times + 1) + "${a}='x'").isEmpty());
    }

    @Test
    void parentheses_are_read_to_the_limit() {
        int depth = ExpressionParser.DEEPEST - 1;

        assertTrue(ExpressionParser.parse("(".repeat(depth) + "1" + ")".repeat(depth)).isPresent());
        assertTrue(ExpressionParser.parse("(".repeat(depth + 1) + "1" + ")".repeat(depth + 1)).isEmpty());
    }

    /** XPath 1.0, 3.4 and 3.5: "or" binds least, then "and", equality, order, sum and product. */
    @Test
    void operators_bind_as_in_xpath() {
        Expression one = new Expression.Number(BigDecimal.ONE);
        assertEquals(
                Optional.of(new Expression.Or(List.of(
                        one,
                        new Expression.And(List.of(
                                one, new Expression.Comparison(one, "=", new Expression.Comparison(
                                        one, "<", new Expression.Arithmetic(one, "+", new Expression.Arithmetic(one, "*", one))))))))),
                ExpressionParser.parse("1 or 1 and 1 = 1 < 1 + 1 * 1"));
    }
}
