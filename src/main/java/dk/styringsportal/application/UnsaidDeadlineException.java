package dk.styringsportal.application;

/** Nobody is asked to answer by mail before there is a deadline to tell. */
public final class UnsaidDeadlineException extends RuntimeException {

    UnsaidDeadlineException() {
        super("The round has no deadline; mails tell by when to answer");
    }
}
