package dk.styringsportal.web.figures;

import dk.styringsportal.application.SurveyFigures;
import dk.styringsportal.organisation.SizeClasses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether those who answered differ from those who did not. */
@Named
@RequestScoped
public class NonresponsePage {

    @Inject
    private FiguresPage page;

    private List<NonresponseViews.GroupView> invited;
    private List<NonresponseViews.GroupView> asInSource;

    @PostConstruct
    void load() {
        SurveyFigures.Response response = page.nonresponse();
        NonresponseViews views = new NonresponseViews(page.texts(), page.names(), SizeClasses.ofDenmark());
        invited = response.ofInvited().stream().map(views::view).toList();
        asInSource = response.asInSource().stream().map(views::view).toList();
    }

    /** Groups of which somebody was invited. */
    public List<NonresponseViews.GroupView> getInvited() {
        return invited;
    }

    /** The source's test, of groups of which somebody answered. */
    public List<NonresponseViews.GroupView> getAsInSource() {
        return asInSource;
    }
}
