package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.response.Asked;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How much the need for something exceeds its use, row by row, in steps of the two scales: need minus use. Positive where
 * more is needed than is used, negative where more is used than is needed, 0 where use matches need.
 *
 * <p>Source 000, lines 58–64 (use should match need); scales and formula are the portal's (notes, section 3.7).
 *
 * @param rows of the rows in which both have a value, in the questionnaire's order; "ved ikke" and "ikke relevant" in
 *     either leave a row out
 */
public record NeedGap(Map<RowKey, BigFraction> rows) {

    public NeedGap {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Of one respondent, as far as it was asked. */
    public static NeedGap of(Item need, Item use, Asked asked) {
        Map<RowKey, BigFraction> gaps = new LinkedHashMap<>();
        for (Row row : asked.rows(need)) {
            Optional<BigDecimal> needed = value(need, row, asked);
            Optional<BigDecimal> used = value(use, row, asked);
            if (needed.isPresent() && used.isPresent()) {
                gaps.put(row.key(), Exact.fraction(needed.get().subtract(used.get())));
            }
        }
        return new NeedGap(gaps);
    }

    /** The mean over the rows; empty where no row has both values. */
    public Optional<BigFraction> mean() {
        return rows.values().stream().reduce(BigFraction::add).map(sum -> sum.divide(rows.size()));
    }

    private static Optional<BigDecimal> value(Item item, Row row, Asked asked) {
        return asked.answerTo(item)
                .filter(AnswerValue.ChosenPerRow.class::isInstance)
                .map(answer -> ((AnswerValue.ChosenPerRow) answer).options().get(row.key()))
                .flatMap(item::option)
                .flatMap(AnswerOption::value);
    }
}
