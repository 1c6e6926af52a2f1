package dk.styringsportal.report;

import java.util.ArrayList;
import java.util.List;

/**
 * About how wide words are in a sans-serif typeface, so that labels can be broken and kept apart without a font at
 * hand. Errs on the wide side.
 */
public final class TextWidth {

    private static final String NARROW = "iIjlftr.,:;'|!()[]- ”“–";
    private static final String WIDE = "mwMWÆæ%@—";
    private static final double NARROW_WIDTH = 0.36;
    private static final double WIDE_WIDTH = 0.92;
    private static final double CAPITAL_WIDTH = 0.7;
    private static final double USUAL_WIDTH = 0.58;

    private TextWidth() {}

    /** In the unit of the font size. */
    public static double of(String words, double fontSize) {
        return words.codePoints().mapToDouble(TextWidth::ofCharacter).sum() * fontSize;
    }

    /** The words on as many lines as they need. A word wider than a line stands on its own. */
    static List<String> lines(String words, double fontSize, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && of(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double ofCharacter(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return NARROW_WIDTH;
        }
        if (WIDE.indexOf(character) >= 0) {
            return WIDE_WIDTH;
        }
        return Character.isUpperCase(character) ? CAPITAL_WIDTH : USUAL_WIDTH;
    }
}
