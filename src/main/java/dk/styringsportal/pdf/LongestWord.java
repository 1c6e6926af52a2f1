package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;

/** How wide a text is at least: as its longest word, which is broken nowhere but after a hyphen. */
final class LongestWord {

    /** In em: no letter is wider, so short words need not be measured. */
    private static final float WIDEST_LETTER = 1.1f;

    private LongestWord() {}

    /**
     * @param size of the letters, in points
     * @param known what is needed anyway, in points
     * @return the greater of that and the longest word's width
     */
    static double width(String text, PdfFont font, float size, double known) {
        double widest = known;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '-') {
                int end = i < text.length() && text.charAt(i) == '-' ? i + 1 : i;
                if ((end - start) * WIDEST_LETTER * size > widest) {
                    widest = Math.max(widest, font.getWidth(text.substring(start, end), size));
                }
                start = i + 1;
            }
        }
        return widest;
    }
}
