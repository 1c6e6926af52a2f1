package dk.styringsportal.web.keyfigures;

import dk.styringsportal.application.KeyFigures;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.EditionNamed;
import dk.styringsportal.report.ReportTexts;
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
    private Optional<Edition> edition = Optional.empty();
    private int submitted;
    private List<FigureView> figures = List.of();

    @PostConstruct
    void read() {
        access.campaign("runde").filter(keyFigures::areIn).ifPresent(found -> {
            campaign = found;
            NationalKeyFigures read = keyFigures.national(access.user(), found.id());
            submitted = read.n();
            edition = keyFigures.newest(access.user(), found.id());
            figures = new FigureViews(words, read).views();
        });
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

    private boolean isOpen() {
        return !campaign.isOverAt(clock.instant());
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    /** Why the figures are provisional: they are those of what is submitted, also where there is an edition. */
    public String getNote() {
        if (edition.isPresent()) {
            return words.say("figures.now");
        }
        return words.say(isOpen() ? "national.provisional" : "national.provisional.closed");
    }

    /** The newest edition with key figures that KL may read, as it is named; empty where there is none. */
    public String getEdition() {
        return edition.map(found -> new EditionNamed(found, ReportTexts.in(words.locale()), Dates.in(words.locale())).text()).orElse("");
    }

    /** Its number. */
    public String getEditionId() {
        return edition.map(found -> found.id().toString()).orElse("");
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
