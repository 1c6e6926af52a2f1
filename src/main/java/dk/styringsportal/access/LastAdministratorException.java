package dk.styringsportal.access;

/** Without this account nobody could give accounts to others. */
public final class LastAdministratorException extends RuntimeException {

    public LastAdministratorException(String name) {
        super("Account " + name + " is the last active administrator of KL and stays so");
    }
}
