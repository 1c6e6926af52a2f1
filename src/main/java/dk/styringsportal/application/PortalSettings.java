package dk.styringsportal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
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

    @Inject
    @ConfigProperty(name = "PORTAL_LICENCE", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    private URI licence;

    @Inject
    @ConfigProperty(name = "PORTAL_ADDRESS")
    private Optional<String> address;

    /** Whether invented data and log-ins with a known password exist. */
    public boolean isDemo() {
        return demo;
    }

    /** Where the source of the running version is published; empty where the portal hands it out itself. */
    public Optional<String> sourceUrl() {
        return sourceUrl;
    }

    /** What whoever takes published figures may do with them. */
    public URI licence() {
        return licence;
    }

    /** Where others reach the portal, without a slash at the end; empty where nobody has said so. */
    public Optional<String> address() {
        return address.map(said -> said.replaceAll("/+$", ""));
    }
}
