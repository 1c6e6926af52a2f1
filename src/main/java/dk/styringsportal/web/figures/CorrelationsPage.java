package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.Relation;
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

    @Inject
    private FiguresPage page;

    @Inject
    private AskedCampaign asked;

    private final List<CorrelationsPart.FamilyView> families = new ArrayList<>();
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
        List<Relation> told = family.stream().map(BackgroundCorrelation::relation).toList();
        if (!family.isEmpty()) {
            families.add(new CorrelationsPart.FamilyView(
                    key,
                    page.texts().say("correlations.family." + key),
                    told.stream().map(views::line).toList(),
                    views.robust(told)));
        }
        if (drawn) {
            choice.ifPresent(chosen -> plots.addAll(views.plots(family, chosen.here())));
        }
    }

    public CorrelationsPart getView() {
        return new CorrelationsPart(
                families,
                asked.isAnonymous() ? page.texts().say("correlations.plots.anonymous") : "",
                choice.map(ThemeChoice::choices).orElse(List.of()),
                choice.map(chosen -> chosen.here().title()).orElse(""),
                plots);
    }
}
