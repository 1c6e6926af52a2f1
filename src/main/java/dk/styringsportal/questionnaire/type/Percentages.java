package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A percentage in each row.
 *
 * @param mustAddUp whether a complete answer adds up to 100; with a "ved ikke" in it, to no more than that
 * @param decimals of each percentage
 * @param allow which answers without a value are offered, for the whole and for each row
 */
public record Percentages(List<Row> rows, boolean mustAddUp, int decimals, Set<Meaning> allow) implements ItemType {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Percentages {
        rows = Parts.rows(rows);
        allow = Set.copyOf(allow);
        NumberFormat.percent(decimals);
    }

    @Override
    public String kind() {
        return "percentages";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain).orElseGet(() -> shares(place, plain));
    }

    private AnswerValue shares(String place, Object plain) {
        NumberFormat format = NumberFormat.percent(decimals);
        Map<RowKey, Amount> amounts = new LinkedHashMap<>();
        Reading.rows(rows, place, plain)
                .forEach((row, share) -> amounts.put(row, Reading.amount(format, allow, place + "/" + row, share)));
        return new AnswerValue.AmountPerRow(amounts);
    }

    /** A sum other than 100 may be saved on the way, but the answer is not complete before it is mended. */
    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.Without
                || value instanceof AnswerValue.AmountPerRow perRow
                        && Parts.areAnswered(asked, perRow.amounts())
                        && addsUp(perRow, asked);
    }

    @Override
    public boolean isSound(AnswerValue value, List<Row> asked) {
        return !mustAddUp || isComplete(value, asked);
    }

    /** What is "ved ikke" may be anything that is left; what is "ikke relevant" has no share, unless all is. */
    private boolean addsUp(AnswerValue.AmountPerRow perRow, List<Row> asked) {
        List<Amount> amounts = asked.stream().map(row -> perRow.amounts().get(row.key())).toList();
        boolean isOpen = amounts.contains(new Amount.Without(Meaning.DONT_KNOW))
                || amounts.stream().noneMatch(amount -> amount.value().isPresent());
        int over = sum(amounts).compareTo(WHOLE);
        return !mustAddUp || (isOpen ? over <= 0 : over == 0);
    }

    private static BigDecimal sum(List<Amount> amounts) {
        return amounts.stream().flatMap(amount -> amount.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<Object> limits() {
        return List.of(mustAddUp, decimals);
    }
}
