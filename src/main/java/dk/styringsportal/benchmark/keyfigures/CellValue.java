package dk.styringsportal.benchmark.keyfigures;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What one municipality's answers give for one number of a key figure; missing is never zero. */
public sealed interface CellValue {

    /**
     * A figure, exact. Where it is divided or weighted, it stands beside the two sums that figures of many are made of.
     *
     * @param value the municipality's own figure
     * @param part what is added up over municipalities
     * @param whole what the sum of the parts is divided by when it is added up too; over 0
     * @param persons how many persons or cases stand behind it; empty where that is not answered
     */
    record Known(BigFraction value, BigFraction part, BigFraction whole, Optional<BigFraction> persons)
            implements CellValue {}

    /** No figure. */
    record Without(Reason reason) implements CellValue {}

    /** Why there is none. */
    enum Reason {
        /** Not answered, or not asked. */
        UNANSWERED,
        DONT_KNOW,
        NOT_APPLICABLE,
        /** The inhabitants of the age group are not imported. */
        NO_POPULATION,
        /** What it is divided or weighted by is not answered with a number. */
        NO_DIVISOR,
        /** What it is divided or weighted by is 0. */
        ZERO_DIVISOR
    }
}
