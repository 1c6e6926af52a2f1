package dk.styringsportal.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Each group's points in each theme. */
@Named
@RequestScoped
public class ThemeScoresPage {

    @Inject
    private FiguresPage page;

    private ThemesPart view;

    @PostConstruct
    void load() {
        view = ThemesPart.of(new ThemeScoreViews(page.texts(), page.names(), page.counts(), Withholding.NONE));
    }

    public ThemesPart getView() {
        return view;
    }
}
