package dk.styringsportal.web.keyfigures;

import java.util.List;

/**
 * One key figure of a round, written out.
 *
 * @param key names its place on the page
 * @param danish whether its own texts are Danish although the page is not
 * @param method how the last column is made; empty where there is nothing to say
 * @param kind which columns there are
 * @param drawing as markup; empty where there is nothing to draw
 * @param drawn what it shows
 * @param leftOut what is not drawn; empty where all is
 * @param sources of the inhabitants; none where none are needed
 * @param gaps what is missing for the nation's figures, a sentence each
 * @param marks what few persons stand behind which number, a sentence each
 * @param fewUnder fewer are few
 */
public record FigureView(
        String key,
        String title,
        boolean danish,
        String unit,
        String note,
        String method,
        Kind kind,
        String drawing,
        String drawn,
        String leftOut,
        List<LineView> lines,
        List<String> sources,
        List<String> gaps,
        List<String> marks,
        int fewUnder) {

    /** What of a figure can be told for many municipalities together. */
    public enum Kind {
        /** How they spread, and nothing else. */
        SPREAD,
        /** Sums too. */
        SUM,
        /** Sums, and what they are grossed up to by which factor. */
        GROSSED_UP,
        /** A rate or a mean of all together. */
        TOGETHER
    }

    /**
     * One number.
     *
     * @param label of its row and column in the questionnaire
     * @param without how many have no number, and why
     * @param few whether it is marked
     */
    public record LineView(
            String label,
            String n,
            String without,
            String sum,
            String mean,
            String median,
            String quartiles,
            String national,
            String factor,
            boolean few) {}

    public boolean isSummed() {
        return kind == Kind.SUM || kind == Kind.GROSSED_UP;
    }

    public boolean isGrossedUp() {
        return kind == Kind.GROSSED_UP;
    }

    public boolean isTogether() {
        return kind == Kind.TOGETHER;
    }
}
