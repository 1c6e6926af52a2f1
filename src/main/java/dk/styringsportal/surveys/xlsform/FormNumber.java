package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;

/** Numbers as questionnaire files have them. */
final class FormNumber {

    private FormNumber() {}

    /** Without needless zeros: a whole number where it is one. The number has few digits. */
    static Object plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toBigIntegerExact() : stripped;
    }
}
