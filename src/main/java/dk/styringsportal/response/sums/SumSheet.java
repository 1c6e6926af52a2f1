package dk.styringsportal.response.sums;

import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.CprNumberException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sheet of sums says, and nothing else of the workbook it stands in.
 *
 * @param questionnaire as the sheet names it: "progression/1"
 * @param mark of the template that the sheet was made from
 * @param unfit in how many cells of its cases stands what no sum counts
 * @param cells numbers, or answers without one, by their addresses: "alder/under-40/p-85"
 */
public record SumSheet(String questionnaire, String mark, long unfit, Map<String, Object> cells) {

    private static final int DIGITS_OF_CPR = 10;

    /** @throws CprNumberException if anything looks like a CPR number, also one that has lost its first zero */
    public SumSheet {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        cells.forEach((address, value) -> {
            CprNumber.refuseIn(address, "cells");
            CprNumber.refuseIn(written(value), "cells");
        });
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? digits(number.stripTrailingZeros()) : String.valueOf(value);
    }

    /** Judged before the number is written out: 1e999999999 is short and would fill the memory. */
    private static String digits(BigDecimal number) {
        if (number.scale() > 0 || (long) number.precision() - number.scale() > DIGITS_OF_CPR) {
            return "";
        }
        String digits = number.toPlainString();
        return digits.length() == DIGITS_OF_CPR - 1 ? "0" + digits : digits;
    }
}
