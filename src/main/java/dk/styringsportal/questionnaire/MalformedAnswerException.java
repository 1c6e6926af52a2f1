package dk.styringsportal.questionnaire;

/** An answer that its item does not accept. The message says what was got and what would be right. */
public final class MalformedAnswerException extends RuntimeException {

    private final String place;

    /**
     * @param place item, row and position, parted by slashes: "q04/p-95"
     * @param problem what was wrong and what would be right
     */
    public MalformedAnswerException(String place, String problem) {
        super(place + ": " + problem);
        this.place = place;
    }

    /** Where the fault is: "q04/p-95". */
    public String place() {
        return place;
    }
}
