package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.Meaning;

/** What there is of an answer: three ways of being without a value, which are three different things, and not being asked. */
public enum AnswerState {
    ANSWERED("besvaret"),
    DONT_KNOW("ved ikke"),
    NOT_APPLICABLE("ikke relevant"),
    /** Asked, and left open. */
    UNANSWERED("ubesvaret"),
    /** Other answers made it needless. */
    NOT_ASKED("ikke stillet");

    private final String danish;

    AnswerState(String danish) {
        this.danish = danish;
    }

    static AnswerState of(Meaning meaning) {
        return meaning == Meaning.DONT_KNOW ? DONT_KNOW : NOT_APPLICABLE;
    }

    /** As files have it. */
    public String danish() {
        return danish;
    }
}
