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

/** One theme of an edition in whatever state, as KL looks through it. */
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

    private Edition edition;
    private ThemeFiguresView theme;

    @PostConstruct
    void read() {
        edition = reading.get(Optional.of(access.user()), new EditionId(address.number("id")));
        theme = shown.theme(edition, (int) Math.min(address.number("tema"), Integer.MAX_VALUE), Optional.empty())
                .orElseThrow(() -> new NotFoundException("The edition has no such theme"));
    }

    public Edition getEdition() {
        return edition;
    }

    public ThemeFiguresView getTheme() {
        return theme;
    }
}
