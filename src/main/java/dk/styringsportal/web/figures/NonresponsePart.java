package dk.styringsportal.web.figures;

import java.util.List;

/**
 * Whether those who answered differ from those who did not.
 *
 * @param invited groups of which somebody was invited
 * @param asInSource the source's test, of groups of which somebody answered
 * @param withheld groups of which nothing is shown, and why: "Chefer: Vises ikke – færre end 5 svar"
 */
public record NonresponsePart(
        List<NonresponseViews.GroupView> invited, List<NonresponseViews.GroupView> asInSource, List<String> withheld)
        implements FigurePart {}
