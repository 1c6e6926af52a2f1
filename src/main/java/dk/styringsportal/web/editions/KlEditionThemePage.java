package dk.styringsportal.web.editions;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** One theme, or part, of an edition in whatever state, as KL looks through it. */
@Named
@RequestScoped
public class KlEditionThemePage {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private ReadingEditions reading;

    @Inject
    private ShownEdition shown;

    @Inject
    private EditionParts parts;

    private Edition edition;
    private ThemeFiguresView theme;
    private EditionPartView part;

    @PostConstruct
    void read() {
        edition = reading.get(Optional.of(access.user()), new EditionId(address.number("id")));
        if (address.text("del").isPresent()) {
            part = parts.part(edition).orElseThrow(() -> new NotFoundException("The edition has no such part"));
            return;
        }
        theme = shown.theme(edition, (int) Math.min(address.number("tema"), Integer.MAX_VALUE), Optional.empty(), "/kl/udgave-tema?id=" + edition.id())
                .orElseThrow(() -> new NotFoundException("The edition has no such theme"));
    }

    public Edition getEdition() {
        return edition;
    }

    /** Nothing where a part is looked at. */
    public ThemeFiguresView getTheme() {
        return theme;
    }

    /** The part that is looked at; nothing where a theme is. */
    public EditionPartView getPart() {
        return part;
    }

    /** What is looked at. */
    public String getTitle() {
        return part == null ? theme.title() : part.part().title();
    }
}
