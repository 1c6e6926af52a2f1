package dk.styringsportal.export;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AnswerOption;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Figures of group surveys as tables for spreadsheets have them: a number with a decimal comma, or the code for why there is none. */
final class SurveyCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SurveyCells() {}

    /** How many chose the option, or ">90" and "<10" where nearly all answered alike. */
    static String count(EditionFigure figure, AnswerOption option) {
        return figure.values().get("counts") instanceof Map<?, ?> counts
                ? String.valueOf(counts.get(option.key().value()))
                : DataCode.SUPPRESSED.sign();
    }

    static String number(EditionFigure figure, String value) {
        return figure.number(value).map(SurveyCells::written).orElseGet(() -> without(figure));
    }

    /** A share in percent, a difference of shares in percentage points. */
    static String percent(EditionFigure figure, String value) {
        return figure.number(value)
                .map(share -> written(share.multiply(HUNDRED).round(MathContext.DECIMAL32)))
                .orElseGet(() -> without(figure));
    }

    /** Where answers are told exactly and there is no mean, nobody took a position. */
    private static String without(EditionFigure figure) {
        return (figure.number("n").isPresent() ? DataCode.NONE : DataCode.SUPPRESSED).sign();
    }

    private static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
