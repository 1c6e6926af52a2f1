package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a question's constraint as the limits of an item. */
final class LimitReader {

    private static final int MOST_DECIMALS = 6;

    private final QuestionType.Kind kind;
    private final TickReader ticks;
    private final Map<String, Object> limits = new LinkedHashMap<>();
    private Set<String> addsUpWith = Set.of();
    private boolean whole = true;

    private LimitReader(QuestionType.Kind kind, Map<String, String> options) {
        this.kind = kind;
        this.ticks = new TickReader(options, limits);
    }

    /**
     * What a constraint says.
     *
     * @param limits by the names of questionnaire files: "minimum", "maximumTicks"
     * @param exclusive keys of options that stand alone
     * @param addsUpWith the form's questions with whose answers this adds up to 100; none where that is not said
     * @param whole whether that is all it says; else it is lost in part
     */
    record Limits(Map<String, Object> limits, Set<String> exclusive, Set<String> addsUpWith, boolean whole) {}

    /** @param options our keys by the form's names; none where nothing is chosen */
    static Limits read(String constraint, QuestionType.Kind kind, Map<String, String> options) {
        LimitReader reader = new LimitReader(kind, options);
        if (!constraint.isEmpty()) {
            Optional<Expression> expression = ExpressionParser.parse(constraint);
            expression.ifPresent(read -> read.conjuncts().forEach(part -> reader.whole &= reader.reads(part)));
            reader.whole &= expression.isPresent();
        }
        return new Limits(reader.limits, reader.ticks.exclusive(), reader.addsUpWith, reader.whole);
    }

    private boolean reads(Expression part) {
        if (kind == QuestionType.Kind.SELECT_MULTIPLE) {
            return ticks.reads(part);
        }
        if (!(part instanceof Expression.Comparison comparison)) {
            return false;
        }
        return switch (kind) {
            case INTEGER, DECIMAL, RANGE -> number(comparison.selfFirst());
            case TEXT -> length(comparison);
            case DATE -> day(comparison.selfFirst());
            default -> false;
        };
    }

    private boolean number(Expression.Comparison comparison) {
        Set<String> summands = new LinkedHashSet<>();
        if (isSum(comparison.left(), summands) && comparison.operator().equals("=") && FormNumber.is(comparison.right(), 100)) {
            boolean first = addsUpWith.isEmpty();
            addsUpWith = summands;
            return first;
        }
        if (comparison.operator().equals("=") && comparison.left() instanceof Expression.Self) {
            return decimals(comparison.right());
        }
        return comparison.left() instanceof Expression.Self
                && comparison.right() instanceof Expression.Number number
                && limit(comparison.operator(), number.number());
    }

    /** Above 0 is from 1 in whole numbers; among others no limit of ours. */
    private boolean limit(String operator, BigDecimal number) {
        boolean wholeNumber = kind == QuestionType.Kind.INTEGER && number.stripTrailingZeros().scale() <= 0;
        return switch (operator) {
            case ">=" -> put("minimum", number);
            case "<=" -> put("maximum", number);
            case ">" -> wholeNumber && put("minimum", number.add(BigDecimal.ONE));
            case "<" -> wholeNumber && put("maximum", number.subtract(BigDecimal.ONE));
            default -> false;
        };
    }

    /** A limit that is said twice is not read twice: nobody knows which is meant. */
    private boolean put(String limit, Object value) {
        return limits.putIfAbsent(limit, value instanceof BigDecimal number ? FormNumber.plain(number) : value) == null;
    }

    /** ". = round(., 2)" */
    private boolean decimals(Expression right) {
        if (!right.calls("round", 2)) {
            return false;
        }
        List<Expression> arguments = ((Expression.Call) right).arguments();
        return arguments.get(0) instanceof Expression.Self
                && arguments.get(1) instanceof Expression.Number number
                && number.number().signum() >= 0
                && number.number().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0
                && put("decimals", number.number());
    }

    /** "round(. + coalesce(${a}, 0), 1)" */
    private static boolean isSum(Expression expression, Set<String> summands) {
        if (expression.calls("round", 2)) {
            return isSum(((Expression.Call) expression).arguments().get(0), summands);
        }
        return expression instanceof Expression.Arithmetic sum
                && sum.operator().equals("+")
                && (sum.left() instanceof Expression.Self || isSum(sum.left(), summands))
                && isSummand(sum.right(), summands);
    }

    private static boolean isSummand(Expression expression, Set<String> summands) {
        boolean orNothing = expression.calls("coalesce", 2)
                && FormNumber.is(((Expression.Call) expression).arguments().get(1), 0);
        Expression answer = orNothing ? ((Expression.Call) expression).arguments().get(0) : expression;
        return answer instanceof Expression.Reference reference && summands.add(reference.name().strip());
    }

    private boolean length(Expression.Comparison comparison) {
        Optional<Integer> count = FormNumber.count(comparison.right());
        if (count.isEmpty() || !Expression.isOfSelf(comparison.left(), "string-length")) {
            return false;
        }
        int longest = comparison.operator().equals("<") ? count.get() - 1 : count.get();
        boolean limit = comparison.operator().equals("<") || comparison.operator().equals("<=");
        return limit && longest >= 1 && longest <= 20_000 && put("maximumLength", BigDecimal.valueOf(longest));
    }

    private boolean day(Expression.Comparison comparison) {
        Optional<LocalDate> day = FormDate.of(comparison.right());
        if (day.isEmpty() || !(comparison.left() instanceof Expression.Self)) {
            return false;
        }
        return switch (comparison.operator()) {
            case ">=" -> put("earliest", day.get().toString());
            case "<=" -> put("latest", day.get().toString());
            case ">" -> put("earliest", day.get().plusDays(1).toString());
            case "<" -> put("latest", day.get().minusDays(1).toString());
            default -> false;
        };
    }
}
