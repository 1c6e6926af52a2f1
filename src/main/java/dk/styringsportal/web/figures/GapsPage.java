package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.GroupGap;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How differently two groups answered the same questions. */
@Named
@RequestScoped
public class GapsPage {

    @Inject
    private FiguresPage page;

    private GapPart view;

    @PostConstruct
    void load() {
        view = GapPart.of(
                new GapViews(page.texts(), page.names(), GroupGap.all(page.counts()), Withholding.NONE),
                page.parameter("par"),
                page.parameter("orden"));
    }

    public GapPart getView() {
        return view;
    }
}
