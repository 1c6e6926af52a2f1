package dk.styringsportal.report.meeting;

import java.util.List;

/**
 * How much of a theme its sheet tells. What a meeting can best do without goes first: the last recommendations, the figure, the
 * end of long texts, then questions that others lie further from.
 *
 * @param figure whether the municipalities' distribution is drawn
 * @param advice recommendations at most
 * @param adviceLength of each, in characters
 * @param questions in the table at most
 * @param questionLength of each, in characters
 * @param reasons for, and as many against, at most
 */
record Extent(boolean figure, int advice, int adviceLength, int questions, int questionLength, int reasons) {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int WHOLE = 2_000;

    /** In characters, of the table's column of questions. */
    private static final int LINE = 66;

    /** Each is less than the one before in all it says; the last has room on a page whatever the theme is. */
    static final List<Extent> FULLEST_FIRST = List.of(
            new Extent(true, ALL, WHOLE, ALL, WHOLE, 3),
            new Extent(true, 3, WHOLE, ALL, WHOLE, 3),
            new Extent(true, 3, 250, ALL, 150, 2),
            new Extent(true, 2, 250, ALL, 150, 2),
            new Extent(false, 2, 250, ALL, 150, 2),
            new Extent(false, 2, 250, ALL, LINE, 2),
            new Extent(false, 2, 150, ALL, LINE, 1),
            new Extent(false, 1, 150, ALL, LINE, 1),
            new Extent(false, 1, 150, 14, LINE, 1),
            new Extent(false, 1, 150, 12, LINE, 1),
            new Extent(false, 1, 150, 11, LINE, 1),
            new Extent(false, 1, 150, 10, LINE, 1),
            new Extent(false, 1, 150, 9, LINE, 1),
            new Extent(false, 1, 150, 8, LINE, 1));

    /** In characters, of a sentence for or against. */
    static final int LONGEST_REASON = 260;
}
