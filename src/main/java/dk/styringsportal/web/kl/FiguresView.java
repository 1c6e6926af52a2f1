package dk.styringsportal.web.kl;

/**
 * The national figures of a theme, the total, or a question, written out; "–" where nobody has points.
 *
 * @param code the question's; the theme's number; empty for the total
 * @param fullPoints "41 af 72" for a question with only two possible point values, whose quartiles say little; empty
 *     for all others
 * @param leftOut how many gave the neutral answer and are not counted; 0 for themes
 */
public record FiguresView(
        String code,
        String title,
        int n,
        String mean,
        String median,
        String quartiles,
        String min,
        String max,
        String deviation,
        String fullPoints,
        int leftOut) {}
