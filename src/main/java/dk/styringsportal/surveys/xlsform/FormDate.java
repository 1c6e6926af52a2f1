package dk.styringsportal.surveys.xlsform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day in an expression: date('2024-05-31') or '2024-05-31'. */
final class FormDate {

    private FormDate() {}

    static Optional<LocalDate> of(Expression expression) {
        Expression inner = expression.calls("date", 1) ? ((Expression.Call) expression).arguments().get(0) : expression;
        if (!(inner instanceof Expression.Literal literal)) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(literal.text().strip());
            return day.getYear() >= 1 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
