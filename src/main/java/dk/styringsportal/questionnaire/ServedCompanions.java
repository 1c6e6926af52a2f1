package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What is made of the numbers of the versions that are served. A version that a campaign uses keeps the files that lay beside
 * it then, as it keeps its own; any other has those that lie beside it now. One that was written in the portal has no folder: it
 * goes on with the files of the version before it, where they fit.
 */
public final class ServedCompanions {

    private final QuestionnaireSource files;
    private final ServedQuestionnaires served;
    private final Map<QuestionnaireVersionId, Map<Companion, String>> kept = new HashMap<>();
    private final Map<QuestionnaireVersionId, Map<Companion, String>> texts = new HashMap<>();
    private final Map<QuestionnaireVersionId, CaseSheet> cases = new HashMap<>();
    private final Map<QuestionnaireVersionId, FigureSheet> figures = new HashMap<>();
    private final List<QuestionnaireFault> faults = new ArrayList<>();

    private ServedCompanions(QuestionnaireSource files, ServedQuestionnaires served, List<FrozenQuestionnaire> frozen) {
        this.files = files;
        this.served = served;
        frozen.forEach(used -> kept.computeIfAbsent(used.id(), none -> new EnumMap<>(Companion.class)).putAll(used.beside()));
    }

    /** @param frozen what campaigns use */
    public static ServedCompanions of(
            QuestionnaireSource files, ServedQuestionnaires served, List<FrozenQuestionnaire> frozen) {
        ServedCompanions companions = new ServedCompanions(files, served, frozen);
        for (QuestionnaireVersion version : served.versions()) {
            for (Companion companion : Companion.values()) {
                companions.refuseChanged(version.id(), companion);
                companions.read(version, companion);
            }
        }
        return companions;
    }

    /** How cases add up to the version's numbers; empty where nothing says so. */
    public Optional<CaseSheet> cases(QuestionnaireVersionId id) {
        return Optional.ofNullable(cases.get(id));
    }

    /** The key figures of the version; empty where nothing says so. */
    public Optional<FigureSheet> figures(QuestionnaireVersionId id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** The files that are served with the version, whole. */
    public Map<Companion, String> texts(QuestionnaireVersionId id) {
        return Map.copyOf(texts.getOrDefault(id, Map.of()));
    }

    /** Files that were changed though their version is in use, and files that do not fit the version that goes on with them. */
    public List<QuestionnaireFault> faults() {
        return List.copyOf(faults);
    }

    private void refuseChanged(QuestionnaireVersionId id, Companion companion) {
        Optional<String> then = Optional.ofNullable(kept.getOrDefault(id, Map.of()).get(companion));
        Optional<String> now = Optional.ofNullable(files.beside(id).get(companion));
        if (then.isPresent() && now.isPresent() && !then.equals(now)) {
            faults.add(files.changed(id + "/" + companion.file(), DigestUtils.sha256Hex(now.get()), DigestUtils.sha256Hex(then.get())));
        }
    }

    private void read(QuestionnaireVersion version, Companion companion) {
        text(version, companion, new HashSet<>()).ifPresent(found -> {
            try {
                switch (companion) {
                    case CASES -> cases.put(version.id(), files.cases(found.name(), found.content(), version));
                    case FIGURES -> figures.put(version.id(), files.figures(found.name(), found.content(), version));
                }
                texts.computeIfAbsent(version.id(), none -> new EnumMap<>(Companion.class)).put(companion, found.content());
            } catch (QuestionnaireFileException unfit) {
                faults.addAll(unfit.faults());
            }
        });
    }

    /** @param name of the file, for faults: where it lies, and whose it is where that is another's */
    private record Text(String name, String content) {}

    /** @param seen versions on the way back, so that none is gone back to twice */
    private Optional<Text> text(QuestionnaireVersion version, Companion companion, Set<QuestionnaireVersionId> seen) {
        String name = version.id() + "/" + companion.file();
        String then = kept.getOrDefault(version.id(), Map.of()).get(companion);
        if (then != null) {
            return Optional.of(new Text(name, then));
        }
        Optional<QuestionnaireVersion> file = files.version(version.id());
        if (file.isPresent()) {
            // Where the version in use is another than the file, what lies beside the file speaks of the file
            return file.filter(same -> same.contentHash().equals(version.contentHash()))
                    .map(same -> files.beside(same.id()).get(companion))
                    .map(content -> new Text(name, content));
        }
        return version.previous()
                .filter(before -> seen.add(version.id()))
                .flatMap(served::version)
                .flatMap(before -> text(before, companion, seen))
                .map(before -> new Text(before.name() + " → " + version.id(), before.content()));
    }
}
