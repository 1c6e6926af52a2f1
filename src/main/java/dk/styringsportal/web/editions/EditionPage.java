package dk.styringsportal.web.editions;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One published edition, as everybody reads it: the whole, one of its themes, or one of its parts; one that was withdrawn says why. */
@Named
@RequestScoped
public class EditionPage {

    @Inject
    private Address address;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionViews views;

    @Inject
    private EditionWords words;

    @Inject
    private ShownEdition shown;

    @Inject
    private EditionParts parts;

    @Inject
    private EditionDownloads files;

    private EditionView edition;
    private FiguresView figures;
    private ThemeFiguresView theme;
    private EditionPartView part;
    private List<DownloadView> downloads = List.of();

    /** Nobody's log-in counts here, so that KL sees what the public sees. */
    @PostConstruct
    void read() {
        Edition found = reading.get(Optional.empty(), new EditionId(address.number("id")));
        edition = views.published(found, reading.list(Optional.empty()));
        if (!edition.isWithdrawn()) {
            figures = shown.figures(found, Optional.empty(), "/udgave?id=" + found.id());
            if (address.text("tema").isPresent()) {
                theme = shown.theme(found, (int) Math.min(address.number("tema"), Integer.MAX_VALUE), Optional.empty(), "/udgave?id=" + found.id())
                        .orElseThrow(() -> new NotFoundException("The edition has no such theme"));
            } else if (address.text("del").isPresent()) {
                part = parts.part(found).orElseThrow(() -> new NotFoundException("The edition has no such part"));
            } else {
                downloads = files.of(found);
            }
        }
    }

    public EditionView getEdition() {
        return edition;
    }

    /** Nothing for a withdrawn one. */
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

    /** The edition's name, after that of the theme or part that is looked at. */
    public String getTitle() {
        String name = words.say("name", edition.title(), edition.version());
        if (part != null) {
            return part.part().title() + " – " + name;
        }
        return theme == null ? name : theme.title() + " – " + name;
    }

    /** None for a withdrawn one, and where a theme or part is looked at. */
    public List<DownloadView> getDownloads() {
        return downloads;
    }

    public boolean isFictitious() {
        return figures != null && figures.fictitious();
    }
}
