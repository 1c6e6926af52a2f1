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

    /** Writes it into a folder of questionnaires. */
    static void into(Path folder) {
        try {
            Path version = Files.createDirectories(folder.resolve(ID));
            Files.writeString(version.resolve("questionnaire.yaml"), Files.readString(ORIGINAL.resolve("questionnaire.yaml"))
                    .replaceFirst("(?m)^id: noegletal$", "id: noegletal-proeve")
                    .replaceFirst("(?m)^state: .*$", "state: published"));
            Files.writeString(version.resolve("figures.yaml"), Files.readString(ORIGINAL.resolve("figures.yaml"))
                    .replaceFirst("(?m)^questionnaire: .*$", "questionnaire: " + ID));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
