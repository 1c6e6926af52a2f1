package dk.styringsportal.web.keyfigures;

import dk.styringsportal.application.KeyFigures;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.EditionNamed;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.figures.KeyFiguresPart;
import dk.styringsportal.web.figures.ReportedKeyFigures;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The key figures of one round, as KL sees them. */
@Named
@RequestScoped
public class KeyFiguresPage {

    /** In the address: the figures of the round as it stands. */
    private static final String NOW = "nu";

    @Inject
    private KlAccess access;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private int submitted;
    private List<FigureView> figures = List.of();
    private EditionView edition;
    private KeyFiguresPart report;

    /**
     * The edition that the figures are from, or would be.
     *
     * @param name "udgave 1.0"
     * @param named in full: "Udgave 1.0 (nr. 12), offentliggjort 3. marts 2026"
     */
    public record EditionView(String id, String name, String named, String checksum) {}

    @PostConstruct
    void read() {
        access.campaign("runde").filter(keyFigures::areIn).ifPresent(found -> {
            campaign = found;
            Optional<KeyFigureMaterial> frozen = keyFigures.ofNewestEdition(access.user(), found.id());
            edition = frozen.flatMap(KeyFigureMaterial::edition).map(basis -> view(basis.edition())).orElse(null);
            if (edition == null || access.parameter("tal").filter(NOW::equals).isPresent()) {
                NationalKeyFigures read = keyFigures.national(access.user(), found.id());
                submitted = read.n();
                PageFigure.comeFrom(FigureSource.of(found.title(), Optional.empty(), found.fictitious()));
                figures = new FigureViews(words, read).views();
            } else {
                submitted = frozen.get().figures().n();
                PageFigure.comeFrom(FigureSource.of(
                        found.title(), frozen.get().edition().map(basis -> basis.edition()), found.fictitious()));
                report = ReportedKeyFigures.of(frozen.get().figures(), words.locale(), "");
            }
        });
    }

    private EditionView view(Edition from) {
        return new EditionView(
                from.id().toString(),
                words.say("figures.edition", from.version().toString()),
                new EditionNamed(from, ReportTexts.in(words.locale()), Dates.in(words.locale())).text(),
                from.checksum());
    }

    /** A round that is not there or has no key figures is not found, and neither is any for readers outside KL. */
    public void check() {
        if (campaign == null) {
            status.notFound();
        }
    }

    /** The round's number, as in the address. */
    public String getId() {
        return campaign.id().toString();
    }

    public String getTitle() {
        return campaign == null ? "" : campaign.title();
    }

    /** Whether the figures are those of the round as it stands: where there is no edition, and where KL asks for them. */
    public boolean isLive() {
        return report == null;
    }

    /** The newest edition with key figures that the user may read; nothing where there is none. */
    public EditionView getEdition() {
        return edition;
    }

    /** What the edition tells; nothing while the figures are live. */
    public KeyFiguresPart getReport() {
        return report;
    }

    /** Why the figures of the round as it stands may be others tomorrow, or are others than the edition's. */
    public String getWhyProvisional() {
        if (edition != null) {
            return words.say("figures.provisional.edition", edition.name());
        }
        return words.say(campaign.isOverAt(clock.instant()) ? "figures.provisional.closed" : "figures.provisional.open");
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    /** How many have submitted. */
    public int getSubmitted() {
        return submitted;
    }

    /** Whether there is a report to download. */
    public boolean isReported() {
        return campaign != null && keyFigures.areReportedIn(campaign.id());
    }

    public List<FigureView> getFigures() {
        return figures;
    }
}
