package dk.styringsportal.api;

import dk.styringsportal.questionnaire.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers as JSON carries them: rounded half up to four decimals. */
final class Rounded {

    private static final int DECIMALS = 4;

    private Rounded() {}

    static BigDecimal points(Points points) {
        return plain(points.value().bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Null for none. */
    static BigDecimal points(Optional<Points> points) {
        return points.map(Rounded::points).orElse(null);
    }

    static BigDecimal fraction(BigFraction value) {
        return plain(value.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
    }

    static BigDecimal number(double value) {
        return plain(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal rounded) {
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
