package dk.styringsportal.response.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as other machines call them, without what file systems, headers and pages stumble over. */
final class FileName {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 10;

    /** Control characters, halves of pairs, marks that turn the direction of writing or are not seen, and what systems reserve. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}<>:\"|?*;%]");

    /** What Windows takes for a machine part, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private static final Pattern DOTS_AND_BLANKS_AROUND = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileName() {}

    /** The last part of a path, cleaned; "fil" where nothing is left. */
    static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String composed = Normalizer.normalize(last, Normalizer.Form.NFC);
        String plain = DOTS_AND_BLANKS_AROUND.matcher(UNFIT.matcher(composed).replaceAll("_")).replaceAll("");
        String fit = plain.isEmpty() ? "fil" : DEVICE.matcher(plain).matches() ? "_" + plain : plain;
        return shortened(fit);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        // A pair that stands for one character is not cut in two
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
