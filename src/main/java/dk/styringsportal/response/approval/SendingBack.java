package dk.styringsportal.response.approval;

import dk.styringsportal.response.Submission;
import java.time.Instant;

/**
 * KL sends a submitted response back; it is a draft again with the answers it has.
 *
 * @param comment what the municipality should do, to be read by it
 * @param by display name of KL's administrator
 * @param earlier the submission that was undone
 */
public record SendingBack(Reason reason, String comment, String by, Instant at, Submission earlier) {

    /** Of the comment, in characters. */
    public static final int LONGEST = 2000;

    /** Why a response is sent back. */
    public enum Reason {
        /** Answers look wrong. */
        DOUBTFUL,
        /** Answers do not agree with each other. */
        CONTRADICTION,
        /** Evidence is missing or does not fit. */
        EVIDENCE,
        /** The municipality asked for it. */
        ASKED_FOR,
        /** Something else, which the comment says. */
        OTHER
    }

    /** @throws IllegalArgumentException for a comment that is blank or too long */
    public SendingBack {
        if (comment.isBlank() || comment.length() > LONGEST) {
            throw new IllegalArgumentException("A comment of 1 to " + LONGEST + " characters is wanted");
        }
    }
}
