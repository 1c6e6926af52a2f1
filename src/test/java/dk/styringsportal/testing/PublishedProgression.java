package dk.styringsportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** progression/1 under another name and published, so that a round can ask it. */
public final class PublishedProgression {

    public static final String ID = "progression-proeve/1";

    private static final Path ORIGINAL = Path.of("surveys", "progression", "1");

    private PublishedProgression() {}

    /** A folder of questionnaires with it alone. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "portals")), "surveys");
            Path version = Files.createDirectories(folder.resolve(ID));
            Files.writeString(version.resolve("questionnaire.yaml"), Files.readString(ORIGINAL.resolve("questionnaire.yaml"))
                    .replaceFirst("(?m)^id: progression$", "id: progression-proeve")
                    .replaceFirst("(?m)^state: .*$", "state: published"));
            Files.writeString(version.resolve("cases.yaml"), Files.readString(ORIGINAL.resolve("cases.yaml"))
                    .replaceFirst("(?m)^questionnaire: .*$", "questionnaire: " + ID));
            return folder.toAbsolutePath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
