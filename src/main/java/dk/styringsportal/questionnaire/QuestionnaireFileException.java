package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/** A questionnaire file that cannot be used: every fault with its place and what would be right. */
public final class QuestionnaireFileException extends RuntimeException {

    private final transient List<QuestionnaireFault> faults;

    public QuestionnaireFileException(List<QuestionnaireFault> faults) {
        super(faults.stream().map(QuestionnaireFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public QuestionnaireFileException(QuestionnaireFault fault) {
        this(List.of(fault));
    }

    /** At least one. */
    public List<QuestionnaireFault> faults() {
        return faults;
    }
}
