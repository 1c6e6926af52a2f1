package dk.styringsportal.application;

/** A round is to pool respondent groups of which none of its questionnaires asks all. */
public final class UnknownPoolException extends RuntimeException {

    UnknownPoolException() {
        super("Groups that one of the round's questionnaires asks are wanted");
    }
}
