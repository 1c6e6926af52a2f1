package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a question's constraint as the limits of an item. */
final class LimitReader {

    private static final int MOST_DECIMALS = 6;

    private final QuestionType.Kind kind;
    private final boolean several;
    private final Map<String, String> options;
    private final Map<String, Object> limits = new LinkedHashMap<>();
    private final Set<String> exclusive = new LinkedHashSet<>();
    private boolean addsUp;
    private boolean whole = true;

    private LimitReader(QuestionType.Kind kind, Map<String, String> options) {
        this.kind = kind;
        this.several = kind == QuestionType.Kind.SELECT_MULTIPLE;
        this.options = options;
    }

    /**
     * What a constraint says.
     *
     * @param limits by the names of questionnaire files: "minimum", "maximumTicks"
     * @param exclusive keys of options that stand alone
     * @param addsUp whether the answer adds up to 100 with others
     * @param whole whether that is all it says; else it is lost in part
     */
    record Limits(Map<String, Object> limits, Set<String> exclusive, boolean addsUp, boolean whole) {}

    /** @param options our keys by the form's names; none where nothing is chosen */
    static Limits read(String constraint, QuestionType.Kind kind, Map<String, String> options) {
        LimitReader reader = new LimitReader(kind, options);
        if (!constraint.isEmpty()) {
            Optional<Expression> expression = ExpressionParser.parse(constraint);
            expression.ifPresent(read -> read.conjuncts().forEach(part -> reader.whole &= reader.reads(part)));
            reader.whole &= expression.isPresent();
        }
        return new Limits(reader.limits, reader.exclusive, reader.addsUp, reader.whole);
    }

    private boolean reads(Expression part) {
        if (several) {
            return ticks(part) || alone(part);
        }
        if (!(part instanceof Expression.Comparison comparison)) {
            return false;
        }
        return switch (kind) {
            case INTEGER, DECIMAL, RANGE -> number(comparison);
            case TEXT -> length(comparison);
            case DATE -> day(comparison);
            default -> false;
        };
    }

    private boolean number(Expression.Comparison comparison) {
        if (isSum(comparison.left()) && comparison.operator().equals("=") && isNumber(comparison.right(), 100)) {
            addsUp = true;
            return true;
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

    /** "round(. + coalesce(${a}, 0), 1)": of which answers it is the sum, the form's group says. */
    private static boolean isSum(Expression expression) {
        if (expression.calls("round", 2)) {
            return isSum(((Expression.Call) expression).arguments().get(0));
        }
        if (expression instanceof Expression.Arithmetic sum && sum.operator().equals("+")) {
            return (sum.left() instanceof Expression.Self || isSum(sum.left())) && isSummand(sum.right());
        }
        return false;
    }

    private static boolean isSummand(Expression expression) {
        return expression instanceof Expression.Reference
                || expression.calls("coalesce", 2)
                        && ((Expression.Call) expression).arguments().get(0) instanceof Expression.Reference
                        && isNumber(((Expression.Call) expression).arguments().get(1), 0);
    }

    private static boolean isNumber(Expression expression, int wanted) {
        return expression instanceof Expression.Number number && number.number().compareTo(BigDecimal.valueOf(wanted)) == 0;
    }

    private static Optional<Integer> count(Expression expression) {
        return expression instanceof Expression.Number number
                        && number.number().stripTrailingZeros().scale() <= 0
                        && number.number().signum() >= 0
                        && number.number().compareTo(BigDecimal.valueOf(1_000_000)) <= 0
                ? Optional.of(number.number().intValue())
                : Optional.empty();
    }

    private boolean length(Expression.Comparison comparison) {
        Optional<Integer> count = count(comparison.right());
        if (count.isEmpty() || !isOfSelf(comparison.left(), "string-length")) {
            return false;
        }
        int longest = comparison.operator().equals("<") ? count.get() - 1 : count.get();
        boolean limit = comparison.operator().equals("<") || comparison.operator().equals("<=");
        return limit && longest >= 1 && longest <= 20_000 && put("maximumLength", BigDecimal.valueOf(longest));
    }

    private static boolean isOfSelf(Expression expression, String function) {
        return expression.calls(function, 1) && ((Expression.Call) expression).arguments().get(0) instanceof Expression.Self;
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

    /** "count-selected(.) >= 2", also where options that stand alone are let through. */
    private boolean ticks(Expression part) {
        List<Expression> ways = part.disjuncts();
        boolean othersStandAlone = ways.stream().skip(1).allMatch(way -> selected(way).isPresent());
        if (!othersStandAlone || !(ways.get(0) instanceof Expression.Comparison comparison)) {
            return false;
        }
        Optional<Integer> count = count(comparison.right());
        if (count.isEmpty() || !isOfSelf(comparison.left(), "count-selected")) {
            return false;
        }
        int number = count.get();
        if (ways.size() > 1 && !comparison.operator().equals(">=")) {
            return false;
        }
        return switch (comparison.operator()) {
            case ">=" -> put("minimumTicks", BigDecimal.valueOf(number));
            case ">" -> put("minimumTicks", BigDecimal.valueOf(number + 1L));
            case "<=" -> number > 0 && put("maximumTicks", BigDecimal.valueOf(number));
            case "<" -> number > 1 && put("maximumTicks", BigDecimal.valueOf(number - 1L));
            case "=" -> number > 0
                    && put("minimumTicks", BigDecimal.valueOf(number)) && put("maximumTicks", BigDecimal.valueOf(number));
            default -> false;
        };
    }

    /** The key of the option in "selected(., 'none')". */
    private Optional<String> selected(Expression expression) {
        return Stream.of(expression)
                .filter(each -> each.calls("selected", 2))
                .map(each -> ((Expression.Call) each).arguments())
                .filter(arguments -> arguments.get(0) instanceof Expression.Self)
                .filter(arguments -> arguments.get(1) instanceof Expression.Literal)
                .map(arguments -> options.get(((Expression.Literal) arguments.get(1)).text()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "not(selected(., 'none') and count-selected(.) > 1)" */
    private boolean alone(Expression part) {
        if (!part.calls("not", 1)) {
            return false;
        }
        List<Expression> both = ((Expression.Call) part).arguments().get(0).conjuncts();
        if (both.size() != 2 || !(both.get(1) instanceof Expression.Comparison comparison)) {
            return false;
        }
        Optional<String> option = selected(both.get(0));
        boolean several = isOfSelf(comparison.left(), "count-selected")
                && (comparison.operator().equals(">") && isNumber(comparison.right(), 1)
                        || comparison.operator().equals(">=") && isNumber(comparison.right(), 2));
        option.filter(key -> several).ifPresent(exclusive::add);
        return several && option.isPresent();
    }
}
