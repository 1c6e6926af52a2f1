package dk.styringsportal.web;

import dk.styringsportal.application.PortalSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** What every page says of the portal as a whole, and where its style sheets and scripts are. */
@Named
@ApplicationScoped
public class Site {

    private static final String OWN_SOURCE = "/kildekode.zip";
    private static final String ASSETS = "/resources/portal/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    @Inject
    private PortalSettings settings;

    /** Where the source of this version is had, as the licence asks. */
    public String getSourceAddress() {
        return settings.sourceUrl().orElse(context.getContextPath() + OWN_SOURCE);
    }

    /**
     * The address of a style sheet, script or picture of the portal. It changes with the content, so that no browser
     * runs yesterday's script on today's page.
     *
     * @param name below resources/portal: "portal.css"
     * @throws IllegalArgumentException if there is no such file
     */
    public String asset(String name) {
        return addresses.computeIfAbsent(name, this::addressOf);
    }

    private String addressOf(String name) {
        try (InputStream content = context.getResourceAsStream(ASSETS + name)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no " + ASSETS + name);
            }
            CRC32 checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return context.getContextPath() + ASSETS + name + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
