package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.report.data.Catalogue;
import dk.styringsportal.report.data.CatalogueWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What open data there is, for everybody. */
@ApplicationScoped
@Transactional
public class OpenData {

    private static final String PUBLISHER = "KL";

    @Inject
    private ReadingEditions reading;

    @Inject
    private PortalSettings settings;

    @Inject
    private CatalogueWriter writer;

    /** The published editions, newest first. */
    public List<Edition> editions() {
        return reading.list(Optional.empty());
    }

    /**
     * Writes the catalogue of them.
     *
     * @param reached where the caller has reached the portal, for one that has not been told its own address
     */
    public void write(String reached, CatalogueWriter.Form form, OutputStream out) throws IOException {
        Catalogue catalogue = new Catalogue(
                address(reached),
                PUBLISHER,
                settings.licence(),
                editions().stream().map(reading::published).toList());
        writer.write(catalogue, form, out);
    }

    /** Where the portal is to be reached from outside. */
    public String address(String reached) {
        return settings.address().orElse(reached);
    }
}
