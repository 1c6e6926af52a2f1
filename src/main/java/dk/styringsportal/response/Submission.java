package dk.styringsportal.response;

import java.time.Instant;
import java.util.Optional;

/**
 * Who submitted a response, when, and what it held. Either the municipality's approver has declared it, or KL has
 * accepted it although answers are missing, or it came in by import and nobody has declared anything.
 *
 * @param by display name of the approver; of KL's administrator where KL accepted or imported it
 * @param content empty for what was imported, and for what was submitted before content was recorded
 * @param declaration number of the text that the approver declared, from 1; empty where nobody did
 * @param acceptedFor KL's reason for accepting it although answers are missing; empty for a whole response
 */
public record Submission(
        String by,
        Instant at,
        Optional<SubmittedContent> content,
        Optional<Integer> declaration,
        Optional<String> acceptedFor) {

    /** The declaration that is asked for now. A changed text gets the next number; the old one is kept. */
    public static final int CURRENT_DECLARATION = 1;

    /** Of a reason for accepting a response, in characters. */
    public static final int LONGEST_REASON = 1000;

    /** @throws IllegalArgumentException for a reason that is blank or too long */
    public Submission {
        acceptedFor.ifPresent(reason -> {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("A reason of 1 to " + LONGEST_REASON + " characters is wanted");
            }
        });
    }

    /** One that nobody declared: imported. */
    public Submission(String by, Instant at) {
        this(by, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** By the municipality's approver, with the declaration as it is worded now. */
    public static Submission declared(String by, Instant at, SubmittedContent content) {
        return new Submission(by, at, Optional.of(content), Optional.of(CURRENT_DECLARATION), Optional.empty());
    }

    /** By KL, although answers are missing. */
    public static Submission accepted(String by, Instant at, SubmittedContent content, String reason) {
        return new Submission(by, at, Optional.of(content), Optional.empty(), Optional.of(reason));
    }

    /** Whether KL accepted it although answers are missing. */
    public boolean isAcceptedIncomplete() {
        return acceptedFor.isPresent();
    }
}
