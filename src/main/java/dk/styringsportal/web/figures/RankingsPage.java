package dk.styringsportal.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What each group is most and least positive about. */
@Named
@RequestScoped
public class RankingsPage {

    @Inject
    private FiguresPage page;

    private RankingPart view;

    @PostConstruct
    void load() {
        view = new RankingPart(new RankingViews(page.texts(), page.names(), page.counts()).views());
    }

    public RankingPart getView() {
        return view;
    }
}
