package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questionnaires in the folder {@code surveys/<id>/<version>/}, read once at start. */
@ApplicationScoped
public class QuestionnaireFiles implements QuestionnaireLibrary {

    private static final String FILE = "questionnaire.yaml";

    private final List<QuestionnaireVersion> versions = new ArrayList<>();
    private final List<QuestionnaireFault> faults = new ArrayList<>();

    /** Reads the questionnaires that come with the portal. */
    public QuestionnaireFiles() {
        this(packagedFolder());
    }

    /** Reads the questionnaires below that folder; a faulty one is left out, and told among the faults. */
    public QuestionnaireFiles(Path folder) {
        for (Path file : files(folder)) {
            try {
                versions.add(read(folder, file));
            } catch (QuestionnaireFileException faulty) {
                faults.addAll(faulty.faults());
            }
        }
    }

    @Override
    public List<QuestionnaireVersion> versions() {
        return List.copyOf(versions);
    }

    @Override
    public List<QuestionnaireFault> faults() {
        return List.copyOf(faults);
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

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.find(folder, 3, (file, attributes) -> file.endsWith(FILE))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static QuestionnaireVersion read(Path folder, Path file) {
        String name = folder.relativize(file).toString();
        QuestionnaireVersion version = QuestionnaireReader.read(name, YamlFile.bytes(name, file));
        if (!name.equals(version.id() + "/" + FILE)) {
            throw new QuestionnaireFileException(new QuestionnaireFault(
                    name, 0, 0, "", FaultTexts.of("file.folder", version.id())));
        }
        return version;
    }
}
