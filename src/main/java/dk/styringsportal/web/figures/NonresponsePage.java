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

    private NonresponsePart view;

    @PostConstruct
    void load() {
        SurveyFigures.Response response = page.nonresponse();
        NonresponseViews views = new NonresponseViews(page.texts(), page.names(), SizeClasses.ofDenmark());
        view = new NonresponsePart(
                response.ofInvited().stream().map(views::view).toList(),
                response.asInSource().stream().map(views::view).toList(),
                List.of());
    }

    public NonresponsePart getView() {
        return view;
    }
}
