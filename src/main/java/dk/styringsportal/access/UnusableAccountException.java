package dk.styringsportal.access;

import java.util.List;

/** An account cannot be opened or changed as it was wished. */
public final class UnusableAccountException extends RuntimeException {

    private final transient List<AccountFault> faults;

    public UnusableAccountException(List<AccountFault> faults) {
        super("Unusable account: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<AccountFault> faults() {
        return faults;
    }
}
