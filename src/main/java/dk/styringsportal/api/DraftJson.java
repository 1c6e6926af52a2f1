package dk.styringsportal.api;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.draft.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A draft.
 *
 * @param questionnaire what it will be called: "noegletal/2"
 * @param canGoBack whether the newest change can be taken back
 * @param faults what keeps it from being published; none where it makes sense
 * @param content as the questionnaire file has it; null where it was not asked for
 */
public record DraftJson(
        long id,
        long revision,
        String questionnaire,
        String title,
        String changedBy,
        Instant changedAt,
        boolean canGoBack,
        List<FaultJson> faults,
        Map<String, Object> content) {

    /**
     * A fault.
     *
     * @param path in the content: "themes/0/items/3/type"
     * @param problem what is wrong and what would be right
     */
    public record FaultJson(String path, String problem) {}

    static DraftJson of(Draft draft, List<QuestionnaireFault> faults, Locale language, boolean whole) {
        return new DraftJson(
                draft.id().value(),
                draft.revision(),
                draft.questionnaire(),
                draft.content().text("title"),
                draft.changedBy(),
                draft.changedAt(),
                draft.canGoBack(),
                faults(faults, language),
                whole ? draft.content().root() : null);
    }

    static List<FaultJson> faults(List<QuestionnaireFault> faults, Locale language) {
        return faults.stream()
                .map(fault -> new FaultJson(fault.path(), fault.problem().apply(language)))
                .toList();
    }
}
