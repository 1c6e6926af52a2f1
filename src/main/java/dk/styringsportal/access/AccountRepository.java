package dk.styringsportal.access;

import java.util.List;
import java.util.Optional;

/** Keeps the local accounts. */
public interface AccountRepository {

    /** The account of that log-in name; upper and lower case are alike. */
    Optional<Account> named(String name);

    /** As {@link #named}; others who ask for it so wait until the asker's transaction ends. */
    Optional<Account> held(String name);

    /** KL's accounts, closed ones too; others who ask for them so wait until the asker's transaction ends. */
    List<Account> heldOfKl();

    /** All, closed ones too. */
    List<Account> all();

    /** Adds an account; its name must be free. */
    void add(Account account);

    /** Puts the account in the place of the one that had its name. */
    void update(Account account);
}
