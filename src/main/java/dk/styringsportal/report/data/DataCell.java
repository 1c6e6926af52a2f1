package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import java.math.BigDecimal;
import java.util.Objects;

/** What stands in one cell of a table of data: either words, a number, or why there is none. */
public sealed interface DataCell {

    DataCell EMPTY = new Words("");

    /** A text; it is never reckoned with, whatever it begins with. */
    record Words(String text) implements DataCell {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    /** A number of something. */
    record Count(BigDecimal number) implements DataCell {}

    /** A number that is measured, such as points: whole in files, shown with two decimals. */
    record Measure(BigDecimal number) implements DataCell {}

    /** A part of one, shown in per cent. */
    record Part(BigDecimal share) implements DataCell {}

    /** What stands in place of a number. */
    record Missing(DataCode code) implements DataCell {}

    static DataCell words(String text) {
        return new Words(text);
    }

    static DataCell count(long number) {
        return new Count(BigDecimal.valueOf(number));
    }

    static DataCell missing(DataCode code) {
        return new Missing(code);
    }
}
