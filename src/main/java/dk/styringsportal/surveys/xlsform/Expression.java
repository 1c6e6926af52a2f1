package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An expression of an XLSForm, as far as our conditions and limits can use it. */
sealed interface Expression {

    /** All must hold; at least two. */
    record And(List<Expression> parts) implements Expression {}

    /** One is enough; at least two. */
    record Or(List<Expression> parts) implements Expression {}

    /** @param operator =, !=, &gt;, &lt;, &gt;= or &lt;= */
    record Comparison(Expression left, String operator, Expression right) implements Expression {

        private static final Map<String, String> TURNED = Map.of("=", "=", "!=", "!=", "<", ">", ">", "<", "<=", ">=", ">=", "<=");

        /** The same said from the other side: "a &lt; b" is "b &gt; a". */
        Comparison turned() {
            return new Comparison(right, TURNED.get(operator), left);
        }

        /** The same with the answer itself on the left, where it stands on the right alone. */
        Comparison selfFirst() {
            return right instanceof Self && !(left instanceof Self) ? turned() : this;
        }
    }

    /** @param operator +, -, *, div or mod */
    record Arithmetic(Expression left, String operator, Expression right) implements Expression {}

    /** "selected(…)" */
    record Call(String function, List<Expression> arguments) implements Expression {}

    /** "${name}": the answer to another question. */
    record Reference(String name) implements Expression {}

    /** ".": the answer itself. */
    record Self() implements Expression {}

    /** A bare name; in a filter of choices a column of theirs. */
    record Name(String name) implements Expression {}

    record Literal(String text) implements Expression {}

    record Number(BigDecimal number) implements Expression {}

    /** The parts that must all hold, those within those among them; it alone where it says no "and". */
    default List<Expression> conjuncts() {
        return this instanceof And and ? and.parts().stream().flatMap(part -> part.conjuncts().stream()).toList() : List.of(this);
    }

    /** The parts of which one is enough; it alone where it says no "or". */
    default List<Expression> disjuncts() {
        return this instanceof Or or ? or.parts().stream().flatMap(part -> part.disjuncts().stream()).toList() : List.of(this);
    }

    /** Whether it is a call of that function with so many arguments. */
    default boolean calls(String function, int arguments) {
        return this instanceof Call call && call.function().equals(function) && call.arguments().size() == arguments;
    }

    /** Whether it is that function of the answer itself: "string-length(.)". */
    static boolean isOfSelf(Expression expression, String function) {
        return expression.calls(function, 1) && ((Call) expression).arguments().get(0) instanceof Self;
    }

    /** Both must hold. */
    default Expression and(Expression other) {
        return new And(List.of(this, other));
    }
}
