package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.organisation.SizeClasses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How often each answer was given, a theme at a time. */
@Named
@RequestScoped
public class FrequenciesPage {

    @Inject
    private FiguresPage page;

    /** The parameter that asks for weights. */
    static final String WEIGHTS = "vaegt";

    private static final String BY_SIZE = "stoerrelse";

    private List<WeightViews.GroupView> weights = List.of();
    private ThemeChoice choice;
    private List<FrequencyViews.FieldView> fields;
    private List<FrequencyViews.FieldView> overall;

    @PostConstruct
    void load() {
        Optional<WeightedSurvey> weighted = isWeighted(page.parameter(WEIGHTS)) ? Optional.of(page.weighted()) : Optional.empty();
        FrequencyViews views =
                new FrequencyViews(page.texts(), page.names(), page.counts(), page.selfEvaluation(), weighted);
        WeightViews weightViews =
                new WeightViews(page.texts(), page.names(), new SizeTexts(page.texts(), SizeClasses.ofDenmark()));
        weighted.ifPresent(survey -> weights = survey.weights().stream().map(weightViews::view).toList());
        choice = ThemeChoice.of(views.themes(), page.parameter("tema"));
        fields = views.views(choice.here(), false);
        overall = views.views(choice.here(), true);
    }

    static boolean isWeighted(Optional<String> parameter) {
        return parameter.filter(BY_SIZE::equals).isPresent();
    }

    public boolean isWeighted() {
        return !weights.isEmpty();
    }

    /** How the groups are weighted; none unless it is asked for. */
    public List<WeightViews.GroupView> getWeights() {
        return weights;
    }

    /** What addresses of this page go on with to keep the weights. */
    public String getKeep() {
        return isWeighted() ? "&" + WEIGHTS + "=" + BY_SIZE : "";
    }

    public List<ThemeChoice.Choice> getThemes() {
        return choice.choices();
    }

    public String getTheme() {
        return choice.here().title();
    }

    public List<FrequencyViews.FieldView> getFields() {
        return fields;
    }

    /** The theme's overall questions. */
    public List<FrequencyViews.FieldView> getOverall() {
        return overall;
    }

    /** The theme before; null for the first. */
    public ThemeChoice.Choice getBefore() {
        return choice.before().orElse(null);
    }

    /** The theme after; null for the last. */
    public ThemeChoice.Choice getAfter() {
        return choice.after().orElse(null);
    }
}
