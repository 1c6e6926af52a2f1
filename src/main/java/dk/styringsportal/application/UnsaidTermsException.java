package dk.styringsportal.application;

/** Persons cannot be asked before it is said what for, on what ground, by whom, and for how long what they say is kept. */
public final class UnsaidTermsException extends RuntimeException {

    UnsaidTermsException() {
        super("Purpose, legal ground, controller and retention must be said before persons are asked");
    }
}
