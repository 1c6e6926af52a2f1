package dk.styringsportal.access;

import java.util.Optional;

/** Keeps the local accounts. */
public interface AccountRepository {

    /** The account of that log-in name; upper and lower case are alike. */
    Optional<Account> named(String name);

    boolean isEmpty();

    /** Adds an account; its name must be free. */
    void add(Account account);
}
