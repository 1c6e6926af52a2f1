package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.List;

/**
 * Which answers a question takes.
 *
 * @param expression in XPath, "." being the answer; empty where all are taken
 * @param message what is told of other answers
 */
record Constraint(String expression, Words message) {

    static final Constraint NONE = new Constraint("", Words.NONE);

    /** Gathers what must all hold. */
    static final class Gathering {

        private final List<String> expressions = new ArrayList<>();
        private Words message = Words.NONE;

        /** @param text key of the sentence that says it */
        Gathering with(String expression, String text, Object... details) {
            expressions.add(expression);
            Words sentence = FormTexts.words(text, details);
            message = new Words(message.danish() + " " + sentence.danish(), message.english() + " " + sentence.english());
            return this;
        }

        Constraint all() {
            return new Constraint(String.join(" and ", expressions), message);
        }
    }
}
