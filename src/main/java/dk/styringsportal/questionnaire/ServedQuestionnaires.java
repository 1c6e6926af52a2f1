package dk.styringsportal.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the portal serves: the files that came with it, but every version that a campaign uses as it was then. A file that
 * says otherwise is refused, with both hashes, and the version in use is served on.
 *
 * @param versions ordered by id and version
 * @param faults of files that are refused, for whatever reason
 */
public record ServedQuestionnaires(List<QuestionnaireVersion> versions, List<QuestionnaireFault> faults) {

    public ServedQuestionnaires {
        versions = List.copyOf(versions);
        faults = List.copyOf(faults);
    }

    /** @param frozen the versions that campaigns use */
    public static ServedQuestionnaires of(QuestionnaireSource files, List<FrozenQuestionnaire> frozen) {
        Map<String, QuestionnaireVersion> served = new TreeMap<>();
        files.versions().forEach(version -> served.put(version.id().toString(), version));
        List<QuestionnaireFault> faults = new ArrayList<>(files.faults());
        for (FrozenQuestionnaire used : frozen) {
            Optional<QuestionnaireVersion> file = Optional.ofNullable(served.get(used.id().toString()));
            boolean same = file.filter(version -> version.contentHash().equals(used.contentHash())).isPresent();
            if (!same) {
                file.ifPresent(changed -> faults.add(files.changed(used.id(), changed.contentHash(), used.contentHash())));
                served.put(used.id().toString(), files.read(used.id(), used.content()));
            }
        }
        List<QuestionnaireVersion> versions = new ArrayList<>(served.values());
        versions.sort(Comparator.comparing((QuestionnaireVersion version) -> version.id().id())
                .thenComparing(version -> version.id().version()));
        return new ServedQuestionnaires(versions, faults);
    }

    public Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }
}
