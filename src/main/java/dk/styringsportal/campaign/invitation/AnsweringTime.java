package dk.styringsportal.campaign.invitation;

/**
 * About how long answering takes: what the invited are told beforehand.
 *
 * <p>Source 004's groups were told 5 minutes for 20 questions, 10 for 31 and 34, and 15 for 57.
 */
public final class AnsweringTime {

    private static final int STEP = 5;
    private static final int QUESTIONS_IN_A_STEP = 20;

    private AnsweringTime() {}

    /** In minutes, a multiple of five; at least five. */
    public static int minutes(int questions) {
        return Math.max(1, (questions + QUESTIONS_IN_A_STEP - 1) / QUESTIONS_IN_A_STEP) * STEP;
    }
}
