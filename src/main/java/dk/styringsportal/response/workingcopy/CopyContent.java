package dk.styringsportal.response.workingcopy;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a working copy. */
public sealed interface CopyContent {

    /** @param text empty for an empty cell */
    record Words(String text) implements CopyContent {}

    /** A number of at most fifteen digits, since a workbook keeps no more. */
    record Number(BigDecimal number) implements CopyContent {

        static final int MOST_DIGITS = 15;
    }

    record Day(LocalDate date) implements CopyContent {}

    /** The text that is read where nobody has changed the cell: "12,5", "2024-05-31". */
    default String asRead() {
        if (this instanceof Number number) {
            return written(number.number());
        }
        return this instanceof Day day ? day.date().toString() : ((Words) this).text();
    }

    /** A number with a decimal comma and no needless zeros. */
    static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
