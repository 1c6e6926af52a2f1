package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import java.io.Serializable;

/**
 * What a session remembers of who has logged in: no rights, which are read anew at each request, but which account it was
 * and what it has been through.
 *
 * @param generation the account's when the session began
 */
record SessionMark(String name, long generation) implements Serializable {

    static SessionMark of(Account account) {
        return new SessionMark(account.user().name(), account.generation());
    }

    /** Whether the session is still good: the account is active, and its password the same. */
    boolean fits(Account account) {
        return account.isActive() && equals(of(account));
    }
}
