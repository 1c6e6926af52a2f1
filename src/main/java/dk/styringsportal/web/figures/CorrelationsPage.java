package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.web.rounds.AskedCampaign;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether overall ratings go with the municipalities' population and index. */
@Named
@RequestScoped
public class CorrelationsPage {

    /**
     * What was tested together: the groups' ratings, or what municipalities say of themselves.
     *
     * @param key names its place on the page
     * @param robust what is robust, a sentence each
     */
    public record FamilyView(String key, String title, List<CorrelationViews.LineView> lines, List<String> robust) {}

    @Inject
    private FiguresPage page;

    @Inject
    private AskedCampaign asked;

    private final List<FamilyView> families = new ArrayList<>();
    private final List<CorrelationViews.PlotView> plots = new ArrayList<>();
    private Optional<ThemeChoice> choice = Optional.empty();

    @PostConstruct
    void load() {
        List<Theme> themes = page.counts().questionnaire().themes().stream()
                .filter(theme -> theme.items().stream().anyMatch(Item::isOverall))
                .toList();
        choice = themes.isEmpty() ? Optional.empty() : Optional.of(ThemeChoice.of(themes, page.parameter("tema")));
        family("grupper", page.counts(), !asked.isAnonymous());
        page.selfEvaluation().ifPresent(self -> family("selvevaluering", self, true));
    }

    /** @param drawn not in an anonymous round, where a dot may be one person's answer */
    private void family(String key, SurveyCounts counts, boolean drawn) {
        CorrelationViews views =
                new CorrelationViews(page.texts(), new GroupNames(counts.questionnaire(), page.texts().say("self")));
        List<BackgroundCorrelation> family = BackgroundCorrelation.ofOverall(counts, Backgrounds.ofDenmark());
        if (!family.isEmpty()) {
            families.add(new FamilyView(
                    key, page.texts().say("correlations.family." + key), views.lines(family), views.robust(family)));
        }
        if (drawn) {
            choice.ifPresent(chosen -> plots.addAll(views.plots(family, chosen.here())));
        }
    }

    public List<FamilyView> getFamilies() {
        return families;
    }

    public List<CorrelationViews.PlotView> getPlots() {
        return plots;
    }

    /** The themes with an overall question. */
    public List<ThemeChoice.Choice> getThemes() {
        return choice.map(ThemeChoice::choices).orElse(List.of());
    }

    public String getTheme() {
        return choice.map(chosen -> chosen.here().title()).orElse("");
    }
}
