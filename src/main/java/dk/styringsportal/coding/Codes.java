package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which codes stand in the answer that a text was coded into. */
public final class Codes {

    private Codes() {}

    /** The codes, if there are any: a text of which no row and no box has a code is untagged. */
    static Optional<AnswerValue> tagged(Optional<AnswerValue> codes) {
        return codes.filter(value -> !in(value).isEmpty());
    }

    /** All of them, whatever row they are given in. */
    public static Set<OptionKey> in(AnswerValue codes) {
        if (codes instanceof AnswerValue.Chosen chosen) {
            return Set.of(chosen.option());
        }
        if (codes instanceof AnswerValue.Ticked ticked) {
            return ticked.options();
        }
        return codes instanceof AnswerValue.ChosenPerRow perRow ? new LinkedHashSet<>(perRow.options().values()) : Set.of();
    }

    /**
     * The one code in that row, or of a text with one code.
     *
     * @param row empty where there are no rows
     */
    static Optional<OptionKey> one(AnswerValue codes, Optional<RowKey> row) {
        if (codes instanceof AnswerValue.ChosenPerRow perRow) {
            return row.map(perRow.options()::get);
        }
        return codes instanceof AnswerValue.Chosen chosen ? Optional.of(chosen.option()) : Optional.empty();
    }
}
