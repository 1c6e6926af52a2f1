package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireLibrary;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questionnaires in the folder {@code surveys/<id>/<version>/}, read once at start. */
@ApplicationScoped
public class QuestionnaireFiles implements QuestionnaireLibrary {

    private static final String FILE = "questionnaire.yaml";

    private final List<QuestionnaireVersion> versions;

    /** Reads the questionnaires that come with the portal. */
    public QuestionnaireFiles() {
        this(packagedFolder());
    }

    /** @throws QuestionnaireFileException for a faulty file */
    QuestionnaireFiles(Path folder) {
        this.versions = readAll(folder);
    }

    @Override
    public List<QuestionnaireVersion> versions() {
        return versions;
    }

    @Override
    public Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    private static Path packagedFolder() {
        try {
            URI folder = QuestionnaireFiles.class.getClassLoader().getResource("surveys").toURI();
            return Path.of(folder);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static List<QuestionnaireVersion> readAll(Path folder) {
        try (Stream<Path> files = Files.find(folder, 3, (file, attributes) -> file.endsWith(FILE))) {
            return files.sorted().map(file -> read(folder, file)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static QuestionnaireVersion read(Path folder, Path file) {
        String place = folder.relativize(file).toString();
        QuestionnaireVersion version = QuestionnaireReader.read(place, YamlFile.bytes(file));
        if (!place.equals(version.id() + "/" + FILE)) {
            throw new QuestionnaireFileException(place, "the folder says otherwise than the file, which is " + version.id());
        }
        return version;
    }
}
