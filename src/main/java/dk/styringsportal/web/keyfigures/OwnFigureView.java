package dk.styringsportal.web.keyfigures;

import java.util.List;

/**
 * One key figure of a municipality, written out.
 *
 * @param danish whether its own texts are Danish although the page is not
 * @param drawing as markup; empty where there is nothing to draw
 * @param drawn what it shows
 * @param leftOut what is not drawn; empty where all is
 * @param sources of the inhabitants; none where none are needed
 * @param marks what few persons stand behind which number, a sentence each
 */
public record OwnFigureView(
        String key,
        String title,
        boolean danish,
        String unit,
        String drawing,
        String drawn,
        String leftOut,
        List<LineView> lines,
        List<String> sources,
        List<String> marks,
        int fewUnder) {

    /**
     * One number beside those of all who had answered; "–" where too few had, or why it is withheld in the place of the median.
     *
     * @param own the number, or why there is none
     * @param few whether it is marked
     */
    public record LineView(String label, String own, boolean few, String median, String quartiles, String n) {}
}
