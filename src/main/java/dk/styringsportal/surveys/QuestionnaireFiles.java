package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Companion;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.QuestionnaireSource;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questionnaires in the folder {@code surveys/<id>/<version>/}, read once at start. */
@ApplicationScoped
public class QuestionnaireFiles implements QuestionnaireSource {

    private final List<QuestionnaireVersion> versions = new ArrayList<>();
    private final List<QuestionnaireFault> faults = new ArrayList<>();
    private final Map<QuestionnaireVersionId, String> contents = new HashMap<>();
    private final Map<QuestionnaireVersionId, Map<Companion, String>> beside = new HashMap<>();

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
        for (Path file : FolderFiles.below(folder)) {
            String misplaced = FolderFiles.fault(folder, file);
            if (!misplaced.isEmpty()) {
                faults.add(new QuestionnaireFault(folder.relativize(file).toString(), 0, 0, "", FaultTexts.of(misplaced)));
            } else if (file.endsWith(FolderFiles.FILE)) {
                tried(() -> readFolder(folder, file));
            }
        }
    }

    /** A questionnaire, and what lies beside it. */
    private void readFolder(Path folder, Path file) {
        QuestionnaireVersion version = read(folder, file);
        add(version);
        for (Companion companion : Companion.values()) {
            tried(() -> readBeside(version, companion, file.resolveSibling(companion.file())));
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
                    version.id() + "/" + FolderFiles.FILE, 0, 0, "", FaultTexts.of("file.twice", version.id())));
        }
        versions.add(version);
    }

    private void readBeside(QuestionnaireVersion version, Companion companion, Path file) {
        if (Files.exists(file)) {
            String name = version.id() + "/" + companion.file();
            byte[] content = YamlFile.bytes(name, file);
            switch (companion) {
                case CASES -> CaseFileReader.read(name, content, version, Named.HERE);
                case FIGURES -> FigureFileReader.read(name, content, version, Named.HERE);
            }
            beside.computeIfAbsent(version.id(), none -> new EnumMap<>(Companion.class))
                    .put(companion, new String(content, StandardCharsets.UTF_8));
        }
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
    public Map<Companion, String> beside(QuestionnaireVersionId id) {
        return Map.copyOf(beside.getOrDefault(id, Map.of()));
    }

    /** How cases add up to that version's numbers, by the file beside it; empty where there is none. */
    public Optional<CaseSheet> cases(QuestionnaireVersionId id) {
        return Optional.ofNullable(beside(id).get(Companion.CASES))
                .map(content -> cases(id + "/" + Companion.CASES.file(), content, version(id).orElseThrow()));
    }

    /** The key figures that are drawn from that version's numbers, by the file beside it; empty where there is none. */
    public Optional<FigureSheet> figures(QuestionnaireVersionId id) {
        return Optional.ofNullable(beside(id).get(Companion.FIGURES))
                .map(content -> figures(id + "/" + Companion.FIGURES.file(), content, version(id).orElseThrow()));
    }

    @Override
    public CaseSheet cases(String name, String content, QuestionnaireVersion version) {
        return CaseFileReader.read(name, content.getBytes(StandardCharsets.UTF_8), version, Named.ANYHOW);
    }

    @Override
    public FigureSheet figures(String name, String content, QuestionnaireVersion version) {
        return FigureFileReader.read(name, content.getBytes(StandardCharsets.UTF_8), version, Named.ANYHOW);
    }

    @Override
    public String schema() {
        return QuestionnaireSchema.text();
    }

    @Override
    public QuestionnaireFault changed(String file, String hash, String frozenHash) {
        return new QuestionnaireFault(file, 0, 0, "", FaultTexts.of("frozen", hash, frozenHash));
    }

    @Override
    public QuestionnaireFault unreadable(QuestionnaireVersionId id, String why) {
        return new QuestionnaireFault(id + "/" + FolderFiles.FILE, 0, 0, "", FaultTexts.of("frozen.unreadable", why));
    }

    private static Path packagedFolder() {
        try {
            URI folder = QuestionnaireFiles.class.getClassLoader().getResource("surveys").toURI();
            return Path.of(folder);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private QuestionnaireVersion read(Path folder, Path file) {
        String name = folder.relativize(file).toString();
        byte[] content = YamlFile.bytes(name, file);
        QuestionnaireVersion version = QuestionnaireReader.read(name, content);
        if (!name.equals(version.id() + "/" + FolderFiles.FILE)) {
            throw new QuestionnaireFileException(new QuestionnaireFault(
                    name, 0, 0, "", FaultTexts.of("file.folder", version.id())));
        }
        contents.putIfAbsent(version.id(), new String(content, StandardCharsets.UTF_8));
        return version;
    }
}
