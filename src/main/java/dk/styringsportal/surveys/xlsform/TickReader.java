package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads parts of a constraint as what may be ticked: how many, and what stands alone. */
final class TickReader {

    private final Map<String, String> options;
    private final Map<String, Object> limits;
    private final Set<String> exclusive = new LinkedHashSet<>();

    /**
     * @param options our keys by the form's names
     * @param limits takes "minimumTicks" and "maximumTicks"
     */
    TickReader(Map<String, String> options, Map<String, Object> limits) {
        this.options = options;
        this.limits = limits;
    }

    /** Keys of options that stand alone. */
    Set<String> exclusive() {
        return exclusive;
    }

    /** Whether it says no more than that. */
    boolean reads(Expression part) {
        return ticks(part) || alone(part);
    }

    private boolean put(String limit, long number) {
        return limits.putIfAbsent(limit, FormNumber.plain(BigDecimal.valueOf(number))) == null;
    }

    /** "count-selected(.) >= 2", also where options that stand alone are let through. */
    private boolean ticks(Expression part) {
        List<Expression> ways = part.disjuncts();
        boolean othersStandAlone = ways.stream().skip(1).allMatch(way -> selected(way).isPresent());
        if (!othersStandAlone || !(ways.get(0) instanceof Expression.Comparison comparison)) {
            return false;
        }
        Optional<Integer> count = FormNumber.count(comparison.right());
        if (count.isEmpty() || !Expression.isOfSelf(comparison.left(), "count-selected")) {
            return false;
        }
        int number = count.get();
        if (ways.size() > 1 && !comparison.operator().equals(">=")) {
            return false;
        }
        return switch (comparison.operator()) {
            case ">=" -> put("minimumTicks", number);
            case ">" -> put("minimumTicks", number + 1L);
            case "<=" -> number > 0 && put("maximumTicks", number);
            case "<" -> number > 1 && put("maximumTicks", number - 1L);
            case "=" -> number > 0
                    && put("minimumTicks", number) && put("maximumTicks", number);
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
        boolean several = Expression.isOfSelf(comparison.left(), "count-selected")
                && (comparison.operator().equals(">") && FormNumber.is(comparison.right(), 1)
                        || comparison.operator().equals(">=") && FormNumber.is(comparison.right(), 2));
        option.filter(key -> several).ifPresent(exclusive::add);
        return several && option.isPresent();
    }
}
