package dk.styringsportal.campaign.contacts;

import java.util.List;

/** Something is wrong with people who were to be invited; nobody was. */
public final class UnusableContactsException extends RuntimeException {

    private final transient List<ContactFault> faults;

    /** @param faults at least one */
    public UnusableContactsException(List<ContactFault> faults) {
        super(faults.size() + " faults, the first: " + faults.get(0).kind() + " in row " + faults.get(0).row());
        this.faults = List.copyOf(faults);
    }

    public List<ContactFault> faults() {
        return faults;
    }
}
