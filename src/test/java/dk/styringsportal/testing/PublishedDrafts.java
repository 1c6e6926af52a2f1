package dk.styringsportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Servers, one per database, on which the instruments that are drafts yet are published: key figures and progression. */
public final class PublishedDrafts {

    private static Map<Database, PortalServer> shared = Map.of();

    private PublishedDrafts() {}

    /** Shared by all tests of them; both are started when the first is asked for. */
    public static synchronized PortalServer on(Database database) {
        if (shared.isEmpty()) {
            shared = PortalServer.startOnEach(Map.of("PORTAL_SURVEYS", folder().toString()));
        }
        return shared.get(database);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "portals")), "surveys");
            PublishedKeyFigures.into(folder);
            PublishedProgression.into(folder);
            return folder.toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
