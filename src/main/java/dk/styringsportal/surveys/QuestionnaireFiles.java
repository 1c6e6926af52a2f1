package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireSource;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The questionnaires in the folder {@code surveys/<id>/<version>/}, read once at start. */
@ApplicationScoped
public class QuestionnaireFiles implements QuestionnaireSource {

    private static final String FILE = "questionnaire.yaml";
    private static final String CASES = "cases.yaml";

    private final Map<QuestionnaireVersionId, Map<String, String>> beside = new HashMap<>();
    private final List<QuestionnaireVersion> versions = new ArrayList<>();
    private final List<QuestionnaireFault> faults = new ArrayList<>();
    private final Map<QuestionnaireVersionId, String> contents = new HashMap<>();
    private final Map<QuestionnaireVersionId, CaseSheet> cases = new HashMap<>();
    private final Map<QuestionnaireVersionId, FigureSheet> figures = new HashMap<>();

    /** Reads the questionnaires that come with the portal, and those in the folder that PORTAL_SURVEYS names. */
    public QuestionnaireFiles() {
        this(packagedFolder());
        ownFolder().ifPresent(this::readAll);
    }

    /** Reads the questionnaires below that folder; a faulty one is left out, and told among the faults. */
    public QuestionnaireFiles(Path folder) {
        readAll(folder);
    }

    private void readAll(Path folder) {
        for (Path file : files(folder)) {
            try {
                QuestionnaireVersion version = read(folder, file);
                add(version);
                tried(() -> readCases(version, file.resolveSibling(CASES)));
                tried(() -> readFigures(version, file.resolveSibling(FigureSheet.FILE)));
            } catch (QuestionnaireFileException faulty) {
                faults.addAll(faulty.faults());
            }
        }
    }

    /** A fault in one file beside a questionnaire leaves the questionnaire and the other files as they are. */
    private void tried(Runnable reading) {
        try {
            reading.run();
        } catch (QuestionnaireFileException faulty) {
            faults.addAll(faulty.faults());
        }
    }

    private void add(QuestionnaireVersion version) {
        if (version(version.id()).isPresent()) {
            throw new QuestionnaireFileException(new QuestionnaireFault(
                    version.id() + "/" + FILE, 0, 0, "", FaultTexts.of("file.twice", version.id())));
        }
        versions.add(version);
    }

    private void readCases(QuestionnaireVersion version, Path file) {
        if (Files.exists(file)) {
            String name = version.id() + "/" + CASES;
            byte[] content = YamlFile.bytes(name, file);
            cases.put(version.id(), CaseFileReader.read(name, content, version));
            keep(version, CASES, content);
        }
    }

    private void readFigures(QuestionnaireVersion version, Path file) {
        if (Files.exists(file)) {
            String name = version.id() + "/" + FigureSheet.FILE;
            byte[] content = YamlFile.bytes(name, file);
            figures.put(version.id(), FigureFileReader.read(name, content, version));
            keep(version, FigureSheet.FILE, content);
        }
    }

    private void keep(QuestionnaireVersion version, String name, byte[] content) {
        beside.computeIfAbsent(version.id(), first -> new TreeMap<>()).put(name, new String(content, StandardCharsets.UTF_8));
    }

    private static Optional<Path> ownFolder() {
        return Optional.ofNullable(System.getenv("PORTAL_SURVEYS")).filter(name -> !name.isBlank()).map(Path::of);
    }

    @Override
    public List<QuestionnaireVersion> versions() {
        return versions.stream().sorted(Comparator.comparing(version -> version.id().toString())).toList();
    }

    @Override
    public List<QuestionnaireFault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public String content(QuestionnaireVersionId id) {
        return contents.get(id);
    }

    @Override
    public QuestionnaireVersion read(QuestionnaireVersionId id, String content) {
        return QuestionnaireText.read(id, content);
    }

    @Override
    public Optional<CaseSheet> cases(QuestionnaireVersionId id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public Optional<FigureSheet> figures(QuestionnaireVersionId id) {
        return Optional.ofNullable(figures.get(id));
    }

    @Override
    public Map<String, String> beside(QuestionnaireVersionId id) {
        return Map.copyOf(beside.getOrDefault(id, Map.of()));
    }

    @Override
    public FigureSheet figures(QuestionnaireVersion version, String content) {
        return QuestionnaireText.figures(version, content);
    }

    @Override
    public String schema() {
        return QuestionnaireSchema.text();
    }

    @Override
    public QuestionnaireFault changed(QuestionnaireVersionId id, String hash, String frozenHash) {
        return new QuestionnaireFault(id + "/" + FILE, 0, 0, "", FaultTexts.of("frozen", hash, frozenHash));
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

    private QuestionnaireVersion read(Path folder, Path file) {
        String name = folder.relativize(file).toString();
        byte[] content = YamlFile.bytes(name, file);
        QuestionnaireVersion version = QuestionnaireReader.read(name, content);
        if (!name.equals(version.id() + "/" + FILE)) {
            throw new QuestionnaireFileException(new QuestionnaireFault(
                    name, 0, 0, "", FaultTexts.of("file.folder", version.id())));
        }
        contents.putIfAbsent(version.id(), new String(content, StandardCharsets.UTF_8));
        return version;
    }
}
