package dk.styringsportal.web.keyfigures;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.KeyFigures;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.figures.KeyFiguresPart;
import dk.styringsportal.web.figures.ReportedKeyFigures;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import dk.styringsportal.web.results.ResultPage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The key figures on a municipality's result page; none where its questionnaire has none. */
@Named
@RequestScoped
public class OwnFiguresPage {

    private static final String PREFIX = "tal-";

    @Inject
    private ResultPage result;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private PageWords words;

    private Optional<KeyFigures.Beside> own = Optional.empty();
    private List<OwnFigureView> figures = List.of();
    private KeyFiguresPart report;

    /** After the result page has found out whose result it shows, and that it may. */
    @PostConstruct
    void read() {
        if (result.getView() != null) {
            own = PageStatus.campaignId(result.getCampaign())
                    .flatMap(id -> keyFigures.of(
                            currentUser.require(), id, new OrganisationCode(result.getMunicipalityCode())));
            own.ifPresent(found -> PageFigure.comeFrom(source(found)));
            report = own.flatMap(KeyFigures.Beside::report)
                    .map(found -> ReportedKeyFigures.of(found.figures(), words.locale(), PREFIX))
                    .orElse(null);
            figures = own.map(found -> new OwnFigureViews(words, found, result.getMunicipalityName()).views()).orElse(List.of());
        }
    }

    /** What is drawn after this is from the edition or the round as it stands. */
    private FigureSource source(KeyFigures.Beside beside) {
        boolean alone = beside.edition().isEmpty() && beside.figures().asOf().isEmpty();
        return alone
                ? FigureSource.ofRound(result.getCampaignTitle(), result.isFictitious())
                : FigureSource.of(result.getCampaignTitle(), beside.edition(), result.isFictitious());
    }

    /** Whether the questionnaire has any. */
    public boolean isThere() {
        return report != null || !figures.isEmpty();
    }

    /** What their report tells; nothing where there is none. */
    public KeyFiguresPart getReport() {
        return report;
    }

    /** Those that no report tells, in the order of their file. */
    public List<OwnFigureView> getFigures() {
        return figures;
    }

    /** Whether there is a report on them to download. */
    public boolean isReported() {
        return report != null;
    }

    /** Whether there is something to compare with. */
    public boolean isCompared() {
        return own.map(KeyFigures.Beside::figures).flatMap(OwnKeyFigures::asOf).isPresent();
    }

    /** Who is compared with. */
    public String getLead() {
        return words.say(own.flatMap(KeyFigures.Beside::edition).isPresent() ? "figures.own.edition" : "figures.own.lead", getMinimum());
    }

    /** The least number of municipalities whose distribution is shown. */
    public int getMinimum() {
        return OwnKeyFigures.MINIMUM;
    }
}
