package dk.styringsportal.access;

/** Why a password is not changed. */
public enum PasswordFault {
    /** What was given as the present password is not it. */
    PRESENT_WRONG,
    TOO_SHORT,
    TOO_LONG,
    LIKE_USER_NAME,
    SAME_AS_PRESENT,
    /** One of those that are tried first. */
    OBVIOUS,
    /** The second time it was written otherwise. */
    NOT_REPEATED
}
