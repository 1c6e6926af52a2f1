package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.GroupGap;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How differently two groups answered the same questions. */
@Named
@RequestScoped
public class GapsPage {

    private static final String IN_ORDER = "skema";

    /** A pair of groups to choose. */
    public record Choice(String key, String title, boolean chosen) {}

    @Inject
    private FiguresPage page;

    private GapViews views;
    private Optional<GapViews.Pair> pair;
    private boolean inOrder;
    private List<GroupGap> gaps = List.of();

    @PostConstruct
    void load() {
        views = new GapViews(page.texts(), page.names(), GroupGap.all(page.counts()));
        pair = views.chosen(page.parameter("par"));
        inOrder = page.parameter("orden").filter(IN_ORDER::equals).isPresent();
        pair.ifPresent(chosen -> gaps = views.of(chosen, !inOrder));
    }

    public List<Choice> getPairs() {
        return views.pairs().stream()
                .map(one -> new Choice(one.key(), views.title(one), pair.filter(one::equals).isPresent()))
                .toList();
    }

    public boolean isInOrder() {
        return inOrder;
    }

    public List<GapViews.GapView> getGaps() {
        return views.views(gaps);
    }

    public String getFigure() {
        return pair.map(chosen -> views.figure(chosen, gaps)).orElse("");
    }

    /** The chosen pair's name: "Chefer og Ledere". */
    public String getTitle() {
        return pair.map(views::title).orElse("");
    }

    public String getOne() {
        return pair.map(chosen -> page.names().of(chosen.a())).orElse("");
    }

    public String getOther() {
        return pair.map(chosen -> page.names().of(chosen.b())).orElse("");
    }

    /** How many of the pair's differences are more than chance, of how many, and what they were corrected for. */
    public String getCertain() {
        return page.texts().say("gaps.certain", GapViews.certain(gaps), gaps.size(), views.all().size());
    }

    /** Whether any municipality has several persons of a group. */
    public boolean isClustered() {
        return gaps.stream().anyMatch(gap -> gap.clustered().isPresent());
    }
}
