package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import java.util.regex.Pattern;

/** Takes in words of the respondent's own. What no database, spreadsheet or report can hold is refused. */
final class Words {

    /** Control characters but line breaks and tabs, halves of surrogate pairs, and what XML has no room for. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Words() {}

    static AnswerValue line(int maximumLength, String place, Object plain) {
        return new AnswerValue.Text(oneLine(maximumLength, place, plain));
    }

    static String oneLine(int maximumLength, String place, Object plain) {
        String text = text(maximumLength, place, plain);
        if (text.indexOf('\n') >= 0) {
            throw new MalformedAnswerException(place, "one line is wanted");
        }
        return text;
    }

    static AnswerValue paragraphs(int maximumLength, String place, Object plain) {
        return new AnswerValue.Text(text(maximumLength, place, plain));
    }

    private static String text(int maximumLength, String place, Object plain) {
        if (!(plain instanceof String given)) {
            throw new MalformedAnswerException(place, "a text is wanted, not " + Reading.describe(plain));
        }
        String text = LINE_BREAK.matcher(given).replaceAll("\n").strip();
        if (text.codePointCount(0, text.length()) > maximumLength) {
            throw new MalformedAnswerException(place, "at most " + maximumLength + " characters are wanted, not "
                    + text.codePointCount(0, text.length()));
        }
        if (NOT_TEXT.matcher(text).find()) {
            throw new MalformedAnswerException(place, "a text without control characters is wanted");
        }
        return text;
    }
}
