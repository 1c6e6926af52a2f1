package dk.styringsportal.questionnaire.draft;

/** Names a draft for as long as it is one. */
public record DraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
