package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.GroupGap;
import java.util.List;
import java.util.Optional;

/**
 * How differently two groups answered the same questions.
 *
 * @param pairs to choose; none where no two groups took a position in the same question
 * @param inOrder whether gaps stand as in the questionnaire, not the largest first
 * @param title the chosen pair's name: "Chefer og Ledere"
 * @param one the first group's name
 * @param certain how many of the pair's differences are more than chance, of how many, and what they were corrected for; empty where
 *     none is shown
 * @param figure empty where none is shown
 * @param withheld what both were asked and is not shown
 * @param clustered whether any municipality has several persons of a group
 */
public record GapPart(
        List<Choice> pairs,
        boolean inOrder,
        String title,
        String one,
        String other,
        String certain,
        String figure,
        List<GapViews.GapView> gaps,
        List<GapViews.WithheldView> withheld,
        boolean clustered)
        implements FigurePart {

    private static final String IN_ORDER = "skema";

    /** A pair of groups to choose. */
    public record Choice(String key, String title, boolean chosen) {}

    /**
     * @param key the pair's, as the address has it
     * @param order as the address has it
     */
    static GapPart of(GapViews views, Optional<String> key, Optional<String> order) {
        boolean inOrder = order.filter(IN_ORDER::equals).isPresent();
        return views.chosen(key)
                .map(pair -> of(views, pair, inOrder))
                .orElse(new GapPart(List.of(), inOrder, "", "", "", "", "", List.of(), List.of(), false));
    }

    private static GapPart of(GapViews views, GapViews.Pair pair, boolean inOrder) {
        List<GroupGap> gaps = views.of(pair, !inOrder);
        return new GapPart(
                views.pairs().stream().map(one -> new Choice(one.key(), views.title(one), one.equals(pair))).toList(),
                inOrder,
                views.title(pair),
                views.names().of(pair.a()),
                views.names().of(pair.b()),
                gaps.isEmpty() ? "" : views.certain(gaps),
                gaps.isEmpty() ? "" : views.figure(pair, gaps),
                views.views(gaps),
                views.withheld(pair),
                gaps.stream().anyMatch(gap -> gap.clustered().isPresent()));
    }
}
