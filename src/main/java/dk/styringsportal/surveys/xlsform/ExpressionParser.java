package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the expressions of XLSForms: XPath 1.0 with "${name}" for answers, without paths. Bounded in length and depth, since the
 * text comes from anyone. The order of precedence is XPath's: or, and, =, &lt;, +, *.
 */
final class ExpressionParser {

    /** In characters. */
    static final int LONGEST = 8000;

    /** Of parentheses, calls and signs within each other. */
    static final int DEEPEST = 50;

    private static final Set<String> EQUALITY = Set.of("=", "!=");
    private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");
    private static final Set<String> SUM = Set.of("+", "-");
    private static final Set<String> PRODUCT = Set.of("*", "div", "mod");

    private final List<Token> tokens;
    private int at;
    private int depth;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Empty for an expression that is faulty, too long or too deep, or says what is not read here. */
    static Optional<Expression> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ExpressionParser parser = new ExpressionParser(Token.all(text));
            Expression expression = parser.or();
            return parser.at == parser.tokens.size() ? Optional.of(expression) : Optional.empty();
        } catch (Token.UnreadableException unreadable) {
            return Optional.empty();
        }
    }

    private Expression or() {
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (takes(Token.Kind.NAME, "or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Or(parts);
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(comparison(EQUALITY)));
        while (takes(Token.Kind.NAME, "and")) {
            parts.add(comparison(EQUALITY));
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.And(parts);
    }

    private Expression comparison(Set<String> operators) {
        boolean equality = operators == EQUALITY;
        Expression left = equality ? comparison(ORDER) : arithmetic(SUM);
        if (isNext(operators)) {
            String operator = next().text();
            left = new Expression.Comparison(left, operator, equality ? comparison(ORDER) : arithmetic(SUM));
        }
        // "a < b < c" compares a truth value, which nobody means
        if (isNext(operators)) {
            throw new Token.UnreadableException();
        }
        return left;
    }

    private Expression arithmetic(Set<String> operators) {
        boolean sum = operators == SUM;
        Expression left = sum ? arithmetic(PRODUCT) : primary();
        int length = 0;
        while (isNext(operators)) {
            // What is read from left to right is as deep as it is long
            if (++length > DEEPEST) {
                throw new Token.UnreadableException();
            }
            String operator = next().text();
            left = new Expression.Arithmetic(left, operator, sum ? arithmetic(PRODUCT) : primary());
        }
        return left;
    }

    private Expression primary() {
        if (++depth > DEEPEST) {
            throw new Token.UnreadableException();
        }
        Token token = next();
        Expression read = switch (token.kind()) {
            case TEXT -> new Expression.Literal(token.text());
            case NUMBER -> new Expression.Number(new BigDecimal(token.text()));
            case REFERENCE -> new Expression.Reference(token.text());
            case NAME -> isNext(Set.of("(")) ? call(token.text()) : new Expression.Name(token.text());
            case SIGN -> signed(token.text());
        };
        depth--;
        return read;
    }

    private Expression signed(String sign) {
        if (sign.equals(".")) {
            return new Expression.Self();
        }
        if (sign.equals("(")) {
            Expression inner = or();
            expect(")");
            return inner;
        }
        if (sign.equals("-") && primary() instanceof Expression.Number number) {
            return new Expression.Number(number.number().negate());
        }
        throw new Token.UnreadableException();
    }

    private Expression call(String function) {
        expect("(");
        List<Expression> arguments = new ArrayList<>();
        if (!takes(Token.Kind.SIGN, ")")) {
            do {
                arguments.add(or());
            } while (takes(Token.Kind.SIGN, ","));
            expect(")");
        }
        return new Expression.Call(function, arguments);
    }

    private boolean isNext(Set<String> signs) {
        return at < tokens.size()
                && (tokens.get(at).kind() == Token.Kind.SIGN || tokens.get(at).kind() == Token.Kind.NAME)
                && signs.contains(tokens.get(at).text());
    }

    private boolean takes(Token.Kind kind, String text) {
        boolean there = at < tokens.size() && tokens.get(at).kind() == kind && tokens.get(at).text().equals(text);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) {
        if (!takes(Token.Kind.SIGN, sign)) {
            throw new Token.UnreadableException();
        }
    }

    private Token next() {
        if (at == tokens.size()) {
            throw new Token.UnreadableException();
        }
        return tokens.get(at++);
    }
}
