package dk.styringsportal.web.editions;

import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The published editions, for everybody. */
@Named
@RequestScoped
public class EditionsPage {

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionViews views;

    private List<EditionView> editions = List.of();

    @PostConstruct
    void read() {
        List<Edition> all = reading.list(Optional.empty());
        editions = all.stream().map(edition -> views.published(edition, all)).toList();
    }

    /** Newest first. */
    public List<EditionView> getEditions() {
        return editions;
    }
}
