package dk.styringsportal.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How often each answer was given, a theme at a time. */
@Named
@RequestScoped
public class FrequenciesPage {

    @Inject
    private FiguresPage page;

    private ThemeChoice choice;
    private List<FrequencyViews.FieldView> fields;
    private List<FrequencyViews.FieldView> overall;

    @PostConstruct
    void load() {
        FrequencyViews views = new FrequencyViews(page.texts(), page.names(), page.counts(), page.selfEvaluation());
        choice = ThemeChoice.of(views.themes(), page.parameter("tema"));
        fields = views.views(choice.here(), false);
        overall = views.views(choice.here(), true);
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
