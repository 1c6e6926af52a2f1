package dk.styringsportal.access;

import java.util.Set;

/** A password was not changed. The message names no password. */
public final class PasswordRefusedException extends RuntimeException {

    private final transient Set<PasswordFault> faults;

    public PasswordRefusedException(Set<PasswordFault> faults) {
        super("Password refused: " + faults);
        this.faults = Set.copyOf(faults);
    }

    /** At least one. */
    public Set<PasswordFault> faults() {
        return faults;
    }
}
