package dk.styringsportal.response.sums;

import dk.styringsportal.questionnaire.cases.CellAddress;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number as it is answered and as the sheet has it.
 *
 * @param now the answer as the API carries it; empty where there is none
 * @param value what the sheet has, a number or {means: …}
 * @param isAsked whether the question and its row are asked, given all the sheet's numbers; what is not asked is not stored
 */
public record SumCell(CellAddress address, Optional<Object> now, Object value, Optional<SumFault> fault, boolean isAsked) {

    /** Whether storing would change the answer. */
    public boolean changes() {
        return isAsked && !now.filter(this::isSame).isPresent();
    }

    private boolean isSame(Object answer) {
        return answer instanceof BigDecimal number && value instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : answer.equals(value);
    }

    /** The same, not asked. */
    SumCell notAsked() {
        return new SumCell(address, now, value, Optional.empty(), false);
    }
}
