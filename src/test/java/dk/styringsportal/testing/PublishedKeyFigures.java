package dk.styringsportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** noegletal/1 under another name and published, so that a round can ask it. */
public final class PublishedKeyFigures {

    public static final String ID = "noegletal-proeve/1";

    private static final Path ORIGINAL = Path.of("surveys", "noegletal", "1");

    private PublishedKeyFigures() {}

    /** A folder of questionnaires with it alone. */
    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "portals")), "surveys");
            Path version = Files.createDirectories(folder.resolve(ID));
            Files.writeString(version.resolve("questionnaire.yaml"), Files.readString(ORIGINAL.resolve("questionnaire.yaml"))
                    .replaceFirst("(?m)^id: noegletal$", "id: noegletal-proeve")
                    .replaceFirst("(?m)^state: .*$", "state: published"));
            Files.writeString(version.resolve("figures.yaml"), Files.readString(ORIGINAL.resolve("figures.yaml"))
                    .replaceFirst("(?m)^questionnaire: .*$", "questionnaire: " + ID));
            return folder.toAbsolutePath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
