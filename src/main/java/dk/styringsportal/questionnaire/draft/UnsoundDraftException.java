package dk.styringsportal.questionnaire.draft;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.util.List;

/** A draft that has faults is not published, and not tried on anybody. */
public class UnsoundDraftException extends RuntimeException {

    private final transient List<QuestionnaireFault> faults;

    /** @param faults at least one */
    public UnsoundDraftException(List<QuestionnaireFault> faults) {
        super("The draft has faults; the first: " + faults.get(0));
        this.faults = List.copyOf(faults);
    }

    public List<QuestionnaireFault> faults() {
        return faults;
    }
}
