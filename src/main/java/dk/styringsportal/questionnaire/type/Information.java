package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Row;
import java.util.List;

/** A text between the questions. It asks nothing. */
public record Information() implements ItemType {

    @Override
    public String kind() {
        return "information";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        throw new MalformedAnswerException(place, "this is a text and takes no answer");
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return true;
    }

    @Override
    public boolean asks() {
        return false;
    }
}
