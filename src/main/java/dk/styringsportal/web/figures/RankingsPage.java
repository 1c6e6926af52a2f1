package dk.styringsportal.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each group is most and least positive about. */
@Named
@RequestScoped
public class RankingsPage {

    @Inject
    private FiguresPage page;

    private List<RankingViews.GroupView> groups;

    @PostConstruct
    void load() {
        groups = new RankingViews(page.texts(), page.names(), page.counts()).views();
    }

    public List<RankingViews.GroupView> getGroups() {
        return groups;
    }
}
