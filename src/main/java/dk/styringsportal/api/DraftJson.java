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
     * @param path in the content: "themes/0/items/3/type"; in a workbook the cell: "Spørgsmål!C12"
     * @param line in a file that was read, from 1; null where there is none
     * @param column in that line, from 1; null where there is none
     * @param problem what is wrong and what would be right
     */
    public record FaultJson(String path, Integer line, Integer column, String problem) {

        static FaultJson of(QuestionnaireFault fault, Locale language) {
            boolean isPlaced = fault.line() > 0;
            return new FaultJson(
                    fault.path(), isPlaced ? fault.line() : null, isPlaced ? fault.column() : null, fault.problem().apply(language));
        }
    }

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
        return faults.stream().map(fault -> FaultJson.of(fault, language)).toList();
    }
}
