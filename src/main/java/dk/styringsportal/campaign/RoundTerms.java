package dk.styringsportal.campaign;

import java.util.Objects;
import java.util.Optional;

/**
 * On what terms a round asks: printed on invitations and on the page where it says what becomes of the answers.
 *
 * @param purpose what the answers are used for
 * @param legalGround why they may be asked for and kept
 * @param controller who is responsible for them
 * @param retentionMonths how long after closing answers of persons and their addresses are kept; empty where nothing has been
 *     decided
 */
public record RoundTerms(String purpose, String legalGround, String controller, Optional<Integer> retentionMonths) {

    /** In characters, of each text. */
    public static final int LONGEST = 2000;

    /** Ten years: longer is no limit any more. */
    public static final int MOST_MONTHS = 120;

    /** Nothing has been said. */
    public static final RoundTerms UNSAID = new RoundTerms("", "", "", Optional.empty());

    /** @throws IllegalArgumentException for a text that is too long, or a number of months outside 1 to {@value #MOST_MONTHS} */
    public RoundTerms {
        check("purpose", purpose);
        check("legalGround", legalGround);
        check("controller", controller);
        Objects.requireNonNull(retentionMonths);
        if (retentionMonths.filter(months -> months < 1 || months > MOST_MONTHS).isPresent()) {
            throw new IllegalArgumentException("retentionMonths is 1 to " + MOST_MONTHS);
        }
    }

    private static void check(String name, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(name + " has at most " + LONGEST + " characters");
        }
    }

    /** Whether everything is said that persons who are asked must be told. */
    public boolean areComplete() {
        return !purpose.isBlank() && !legalGround.isBlank() && !controller.isBlank() && retentionMonths.isPresent();
    }
}
