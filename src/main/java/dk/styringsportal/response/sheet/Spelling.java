package dk.styringsportal.response.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes texts comparable that say the same and were typed in different programs: upper and lower case, kinds of blanks
 * and line breaks, typographic and plain quotation marks and dashes, letters composed of two characters.
 */
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB\\u2033]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018-\\u201B\\u2039\\u203A\\u00B4`\\u2032]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private Spelling() {}

    /** The form to compare by; never shown. */
    public static String of(String text) {
        String plain = QUOTES.matcher(text).replaceAll("\"");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = DASHES.matcher(plain).replaceAll("-");
        return stripped(Normalizer.normalize(plain, Normalizer.Form.NFKC)).toLowerCase(DANISH);
    }

    /** The text as a reader sees it: every run of blanks is one space, none at the ends. */
    public static String stripped(String text) {
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
