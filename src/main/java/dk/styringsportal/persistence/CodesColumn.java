package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import java.util.Optional;

/** The codes of a text in one column, as an answer to the item that holds them; null for none. */
final class CodesColumn {

    private CodesColumn() {}

    static String write(Optional<AnswerValue> codes) {
        return codes.map(value -> PlainJson.write(value.plain())).orElse(null);
    }

    /** Empty if the item does not accept them any more. */
    static Optional<Optional<AnswerValue>> read(String column, Item target) {
        if (column == null) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(target.read(PlainJson.read(column))));
        } catch (MalformedAnswerException ofAnEarlierBook) {
            return Optional.empty();
        }
    }
}
