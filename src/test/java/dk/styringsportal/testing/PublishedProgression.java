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

    /** Writes it into a folder of questionnaires. */
    static void into(Path folder) {
        try {
            Path version = Files.createDirectories(folder.resolve(ID));
            Files.writeString(version.resolve("questionnaire.yaml"), Files.readString(ORIGINAL.resolve("questionnaire.yaml"))
                    .replaceFirst("(?m)^id: progression$", "id: progression-proeve")
                    .replaceFirst("(?m)^state: .*$", "state: published"));
            Files.writeString(version.resolve("cases.yaml"), Files.readString(ORIGINAL.resolve("cases.yaml"))
                    .replaceFirst("(?m)^questionnaire: .*$", "questionnaire: " + ID));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
