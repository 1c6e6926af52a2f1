package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.NumberFormat;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One input for a number, a text or a day.
 *
 * @param id of the input: "n02-p-107-2018"
 * @param column the column's key; empty outside a matrix of numbers
 * @param label what is asked for in it; empty where the question says it
 * @param unit beside it; empty for none
 * @param value what stands in it, numbers as the language writes them
 * @param format which numbers are taken; empty for a text and a day
 */
public record Cell(
        String id, String column, String label, String unit, String value, Optional<NumberFormat> format) {

    /** Digits after the comma. */
    public int decimals() {
        return format.map(NumberFormat::decimals).orElse(0);
    }

    /** As the script reads it: "0.5"; nothing without a limit. */
    public String least() {
        return format.flatMap(NumberFormat::minimum).map(BigDecimal::toPlainString).orElse(null);
    }

    /** As {@link #least()}. */
    public String most() {
        return format.flatMap(NumberFormat::maximum).map(BigDecimal::toPlainString).orElse(null);
    }
}
