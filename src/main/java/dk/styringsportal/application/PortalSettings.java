package dk.styringsportal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the portal has set. */
@ApplicationScoped
public class PortalSettings {

    @Inject
    @ConfigProperty(name = "PORTAL_DEMO", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "PORTAL_SOURCE_URL")
    private Optional<String> sourceUrl;

    /** Whether invented data and log-ins with a known password exist. */
    public boolean isDemo() {
        return demo;
    }

    /** Where the source of the running version is published; empty where the portal hands it out itself. */
    public Optional<String> sourceUrl() {
        return sourceUrl;
    }
}
