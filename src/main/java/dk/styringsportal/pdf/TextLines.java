package dk.styringsportal.pdf;

import com.itextpdf.kernel.font.PdfFont;

/** How many lines a text takes. */
final class TextLines {

    private TextLines() {}

    /**
     * Word by word, since one that goes on to the next line leaves room behind it; one that is wider than a line is broken.
     *
     * @param words that the font can write
     * @param size of the letters, in points
     * @param width of a line, in points
     */
    static int count(String words, PdfFont font, float size, float width) {
        int lines = 1;
        double filled = 0;
        for (String word : words.split(" ")) {
            double wide = font.getWidth(word, size);
            boolean fits = filled + wide <= width;
            lines += filled > 0 && !fits ? 1 : 0;
            filled = (fits ? filled : 0) + wide;
            while (filled > width) {
                lines++;
                filled -= width;
            }
            filled += font.getWidth(" ", size);
        }
        return lines;
    }
}
