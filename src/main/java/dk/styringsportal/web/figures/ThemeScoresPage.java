package dk.styringsportal.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Each group's points in each theme. */
@Named
@RequestScoped
public class ThemeScoresPage {

    @Inject
    private FiguresPage page;

    private ThemeScoreViews views;
    private List<ThemeScoreViews.ThemeView> themes;
    private List<ThemeScoreViews.PairView> pairs;

    @PostConstruct
    void load() {
        views = new ThemeScoreViews(page.texts(), page.names(), page.counts());
        themes = views.themes();
        pairs = views.pairs();
    }

    public List<String> getGroups() {
        return views.groups();
    }

    public List<ThemeScoreViews.ThemeView> getThemes() {
        return themes;
    }

    public List<ThemeScoreViews.PairView> getPairs() {
        return pairs;
    }
}
