package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads an expression as what it says of other answers; empty for all that our conditions do not know. */
final class HeldReader {

    private static final Map<String, String> DENIED = Map.of("=", "!=", "!=", "=", "<", ">=", ">", "<=", "<=", ">", ">=", "<");

    private static final int MOST_DIGITS = 18;

    private final Map<String, Asked> questions;

    /** @param questions by the form's names */
    HeldReader(Map<String, Asked> questions) {
        this.questions = questions;
    }

    Optional<Held> read(Expression expression) {
        return read(expression, false);
    }

    private Optional<Held> read(Expression expression, boolean denied) {
        if (expression instanceof Expression.And and) {
            return each(and.parts(), denied).map(parts -> denied ? new Held.Any(parts) : new Held.All(parts));
        }
        if (expression instanceof Expression.Or or) {
            return each(or.parts(), denied).map(parts -> denied ? new Held.All(parts) : new Held.Any(parts));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, denied);
        }
        if (expression.calls("not", 1)) {
            return read(((Expression.Call) expression).arguments().get(0), !denied);
        }
        if (expression.calls("true", 0) && !denied) {
            return Optional.of(new Held.All(List.of()));
        }
        return expression.calls("selected", 2) ? selected((Expression.Call) expression, denied) : Optional.empty();
    }

    private Optional<List<Held>> each(List<Expression> parts, boolean denied) {
        List<Optional<Held>> read = parts.stream().map(part -> read(part, denied)).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().map(Optional::get).collect(Collectors.toList()))
                : Optional.empty();
    }

    /** Our conditions cannot say that one of several ticks is not set. */
    private Optional<Held> selected(Expression.Call call, boolean denied) {
        Optional<Asked> asked = asked(call.arguments().get(0));
        Optional<Object> value = asked.flatMap(to -> value(to, call.arguments().get(1)));
        if (value.isEmpty() || asked.get().options().isEmpty() || denied && isSeveral(asked.get())) {
            return Optional.empty();
        }
        return Optional.of(
                denied ? new Held.Other(asked.get(), value.get()) : new Held.Compared(asked.get(), "=", value.get()));
    }

    private static boolean isSeveral(Asked asked) {
        return asked.hasTicks() || asked.type().equals("ranking");
    }

    private Optional<Asked> asked(Expression expression) {
        return expression instanceof Expression.Reference reference
                ? Optional.ofNullable(questions.get(reference.name().strip()))
                : Optional.empty();
    }

    private Optional<Held> comparison(Expression.Comparison comparison, boolean denied) {
        boolean turned = asked(comparison.left()).isEmpty() && counted(comparison.left()).isEmpty();
        Expression.Comparison said = turned ? comparison.turned() : comparison;
        Optional<Asked> counted = counted(said.left());
        if (counted.isPresent()) {
            return presence(said.operator(), said.right()).map(there -> new Held.Exists(counted.get(), there != denied));
        }
        return asked(said.left()).flatMap(asked -> compared(asked, said.operator(), said.right(), denied));
    }

    /** The question of which characters or ticks are counted. */
    private Optional<Asked> counted(Expression expression) {
        return expression.calls("string-length", 1) || expression.calls("count-selected", 1)
                ? asked(((Expression.Call) expression).arguments().get(0))
                : Optional.empty();
    }

    /** Whether a count that stands so to the number says that there is an answer, or that there is none. */
    private static Optional<Boolean> presence(String operator, Expression right) {
        if (!(right instanceof Expression.Number number)) {
            return Optional.empty();
        }
        return switch (operator + number.number().stripTrailingZeros().toPlainString()) {
            case ">0", ">=1", "!=0" -> Optional.of(true);
            case "=0", "<1", "<=0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<Held> compared(Asked asked, String operator, Expression right, boolean denied) {
        if (right instanceof Expression.Literal literal && literal.text().isEmpty()) {
            return operator.equals("=") || operator.equals("!=")
                    ? Optional.of(new Held.Exists(asked, operator.equals("!=") != denied))
                    : Optional.empty();
        }
        Optional<Object> value = value(asked, right);
        String meant = denied ? DENIED.get(operator) : operator;
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (meant.equals("!=")) {
            return Optional.of(new Held.Other(asked, value.get()));
        }
        if (meant.equals("=")) {
            // Of several ticks this one and no other: no condition of ours
            return isSeveral(asked) ? Optional.empty() : Optional.of(new Held.Compared(asked, "=", value.get()));
        }
        return order(asked, meant, value.get(), denied);
    }

    /** Denied, it also holds where there is no answer. */
    private static Optional<Held> order(Asked asked, String operator, Object value, boolean denied) {
        if (!isOrdered(asked)) {
            return Optional.empty();
        }
        Held compared = new Held.Compared(asked, operator, value);
        return Optional.of(denied ? new Held.Any(List.of(new Held.Exists(asked, false), compared)) : compared);
    }

    private static boolean isOrdered(Asked asked) {
        return List.of("number", "number-matrix", "percentages", "date").contains(asked.type());
    }

    private static Optional<Object> value(Asked asked, Expression expression) {
        return switch (asked.type()) {
            case "number", "number-matrix", "percentages" -> number(expression).map(FormNumber::plain);
            case "date" -> FormDate.of(expression).map(Object::toString);
            case "short-text", "long-text" -> expression instanceof Expression.Literal literal && !literal.text().isBlank()
                    ? Optional.of(literal.text())
                    : Optional.empty();
            case "file", "information" -> Optional.empty();
            default -> text(expression).flatMap(name -> Optional.ofNullable(asked.options().get(name)));
        };
    }

    private static Optional<String> text(Expression expression) {
        if (expression instanceof Expression.Number number) {
            return Optional.of(number.number().toPlainString());
        }
        return expression instanceof Expression.Literal literal ? Optional.of(literal.text()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Expression expression) {
        try {
            return text(expression).filter(text -> text.length() <= MOST_DIGITS).map(BigDecimal::new).filter(HeldReader::isPlain);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** "1e999999999" is short, and would fill the memory where it is written out. */
    private static boolean isPlain(BigDecimal number) {
        return Math.abs(number.scale()) <= MOST_DIGITS;
    }
}
