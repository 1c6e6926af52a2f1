package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerValue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Something in a text that looks like a CPR number.
 *
 * @param link in which of an answer's links it stands, from 0; empty where it stands in a text
 * @param start where in the text or the link's address it begins, from 0, in UTF-16 units as Java and JavaScript count
 * @param length with what parts its digits, in the same units
 * @param digits ten; never logged and never sent
 */
public record LookAlike(OptionalInt link, int start, int length, String digits) {

    /** All in an answer in the respondent's own words; none in any other. */
    static List<LookAlike> in(AnswerValue value) {
        if (value instanceof AnswerValue.Text text) {
            return CprNumber.in(text.text());
        }
        List<LookAlike> found = new ArrayList<>();
        if (value instanceof AnswerValue.Files files) {
            for (int i = 0; i < files.links().size(); i++) {
                OptionalInt link = OptionalInt.of(i);
                CprNumber.inAddress(files.links().get(i).address().toString())
                        .forEach(there -> found.add(new LookAlike(link, there.start, there.length, there.digits)));
            }
        }
        return found;
    }

    /** Where it stands, without its digits. */
    @Override
    public String toString() {
        return "LookAlike[link=" + link + ", start=" + start + ", length=" + length + "]";
    }
}
