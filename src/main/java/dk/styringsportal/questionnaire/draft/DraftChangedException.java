package dk.styringsportal.questionnaire.draft;

/** Somebody has changed a draft since it was seen, and what was to be done was meant for what it said then. */
public class DraftChangedException extends RuntimeException {

    public DraftChangedException() {
        super("The draft was changed since it was seen");
    }
}
