package dk.styringsportal.response.sums;

/** Some of the numbers are not taken. Nothing was stored. */
public final class UnfitSumsException extends RuntimeException {

    public UnfitSumsException(long cells) {
        super("Numbers that the questionnaire does not take: " + cells + "; nothing was stored");
    }
}
