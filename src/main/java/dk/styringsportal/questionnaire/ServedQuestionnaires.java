package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.QuestionnaireVersion.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the portal serves: the files that came with it, but every version that a campaign uses, or that was published here, as
 * it was then. A file that says otherwise is refused, with both hashes, and the version in use is served on.
 *
 * @param versions ordered by id and version, each in the state it was given last
 * @param faults of files that are refused, for whatever reason
 * @param contents of the versions: the whole file of each
 */
public record ServedQuestionnaires(
        List<QuestionnaireVersion> versions, List<QuestionnaireFault> faults, Map<QuestionnaireVersionId, String> contents) {

    public ServedQuestionnaires {
        versions = List.copyOf(versions);
        faults = List.copyOf(faults);
        contents = Map.copyOf(contents);
    }

    /**
     * @param fixed the versions that campaigns use or that were published here
     * @param states that versions were given here, whatever their files say; by id/version
     */
    public static ServedQuestionnaires of(
            QuestionnaireSource files, List<FrozenQuestionnaire> fixed, Map<String, State> states) {
        Map<String, QuestionnaireVersion> served = new TreeMap<>();
        Map<QuestionnaireVersionId, String> contents = new HashMap<>();
        List<QuestionnaireFault> faults = new ArrayList<>(files.faults());
        for (QuestionnaireVersion version : files.versions()) {
            served.put(version.id().toString(), version);
            contents.put(version.id(), files.content(version.id()));
        }
        for (FrozenQuestionnaire used : fixed) {
            Optional<QuestionnaireVersion> known = Optional.ofNullable(served.get(used.id().toString()));
            boolean same = known.filter(version -> version.contentHash().equals(used.contentHash())).isPresent();
            if (!same) {
                known.ifPresent(changed -> faults.add(
                        files.changed(used.id() + "/questionnaire.yaml", changed.contentHash(), used.contentHash())));
                try {
                    served.put(used.id().toString(), files.read(used.id(), used.content()));
                    contents.put(used.id(), used.content());
                } catch (IllegalArgumentException unreadable) {
                    // Its rounds stand still, and all others go on
                    served.remove(used.id().toString());
                    contents.remove(used.id());
                    faults.add(files.unreadable(used.id(), unreadable.getMessage()));
                }
            }
        }
        states.forEach((id, state) -> served.computeIfPresent(id, (same, version) -> version.withState(state)));
        List<QuestionnaireVersion> versions = new ArrayList<>(served.values());
        versions.sort(Comparator.comparing((QuestionnaireVersion version) -> version.id().id())
                .thenComparing(version -> version.id().version()));
        return new ServedQuestionnaires(versions, faults, contents);
    }

    public Optional<QuestionnaireVersion> version(QuestionnaireVersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }
}
