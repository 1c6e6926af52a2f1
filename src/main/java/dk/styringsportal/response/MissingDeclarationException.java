package dk.styringsportal.response;

/** The approver has not declared that the answers are right; nothing was submitted. */
public final class MissingDeclarationException extends RuntimeException {

    public MissingDeclarationException() {
        super("A response is submitted with the declaration that its answers are right");
    }
}
