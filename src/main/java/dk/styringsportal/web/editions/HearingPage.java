package dk.styringsportal.web.editions;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** An edition before it is published, as a municipality reads it: the nation's figures with its own beside them. */
@Named
@RequestScoped
public class HearingPage {

    @Inject
    private Address address;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionViews views;

    @Inject
    private ShownEdition shown;

    @Inject
    private EditionParts parts;

    @Inject
    private EditionWords words;

    @Inject
    private PageWords dates;

    private EditionView edition;
    private FiguresView figures;
    private ThemeFiguresView theme;
    private EditionPartView part;
    private String municipality = "";
    private boolean inIt;
    private String notice = "";

    @PostConstruct
    void read() {
        User user = currentUser.require();
        Edition found = reading.heard(user, new EditionId(address.number("id")));
        Optional<Scorecard> own = reading.own(user, found);
        municipality = user.municipality()
                .map(code -> Municipalities.ofDenmark().get(code).name())
                .orElse("");
        inIt = own.isPresent();
        edition = views.published(found, reading.list(Optional.empty()));
        notice = found.publishAt().map(at -> words.say("hearing.until", dates.moment(at))).orElse(words.say("hearing.open"));
        figures = shown.figures(found, own, "/hoering?id=" + found.id());
        if (address.text("del").isPresent()) {
            part = parts.part(found).orElseThrow(() -> new NotFoundException("The edition has no such part"));
        } else if (address.text("tema").isPresent()) {
            theme = shown.theme(found, (int) Math.min(address.number("tema"), Integer.MAX_VALUE), own, "/hoering?id=" + found.id())
                    .orElseThrow(() -> new NotFoundException("The edition has no such theme"));
        }
    }

    public EditionView getEdition() {
        return edition;
    }

    public FiguresView getFigures() {
        return figures;
    }

    /** The theme that is looked at; nothing for the whole. */
    public ThemeFiguresView getTheme() {
        return theme;
    }

    /** The part that is looked at; nothing for the whole, and where a theme is looked at. */
    public EditionPartView getPart() {
        return part;
    }

    /** The reader's; nothing for KL. */
    public String getMunicipality() {
        return municipality;
    }

    /** Whether the edition has the municipality's own figures. */
    public boolean isInIt() {
        return inIt;
    }

    /** Until when nothing of it may be passed on. */
    public String getNotice() {
        return notice;
    }
}
