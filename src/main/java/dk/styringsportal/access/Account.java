package dk.styringsportal.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A local account. KL's administrator opens it with a password that the portal makes; its user chooses another at the
 * first log-in. A closed account stays, since answers and the audit trail name it, but lets nobody in until it is
 * reopened.
 *
 * @param passwordHash as the log-in's hash algorithm writes it; never the password
 * @param oneTime whether the portal made the password, so that the user must choose another before anything else
 * @param closedAt when it was closed; empty while it is active
 * @param generation rises with each new password and each closing; sessions begun in an earlier one are over
 */
public record Account(User user, String passwordHash, boolean oneTime, Optional<Instant> closedAt, long generation) {

    /** With a password that its user has chosen. */
    public static Account withOwnPassword(User user, String passwordHash) {
        return new Account(user, passwordHash, false, Optional.empty(), 0);
    }

    /** With a password that the portal has made. */
    public static Account withOneTimePassword(User user, String passwordHash) {
        return new Account(user, passwordHash, true, Optional.empty(), 0);
    }

    public boolean isActive() {
        return closedAt.isEmpty();
    }

    /** Whether it can give accounts to others. */
    public boolean isActiveAdministrator() {
        return isActive() && Tenancy.mayKeepAccounts(user);
    }

    /** The user has chosen a password. */
    public Account passwordChosen(String hash) {
        return new Account(user, hash, false, closedAt, generation + 1);
    }

    /** The portal has made a new password. */
    public Account passwordReset(String hash) {
        return new Account(user, hash, true, closedAt, generation + 1);
    }

    /** Nobody comes in any more. */
    public Account closed(Instant at) {
        return new Account(user, passwordHash, oneTime, Optional.of(at), generation + 1);
    }

    /** The user comes in again, with the password as it was. */
    public Account reopened() {
        return new Account(user, passwordHash, oneTime, Optional.empty(), generation);
    }

    /** The same user may do other things. */
    public Account withRoles(Set<Role> roles) {
        User changed = new User(user.name(), user.displayName(), roles, user.organisation());
        return new Account(changed, passwordHash, oneTime, closedAt, generation);
    }

    @Override
    public String toString() {
        return "Account[" + user.name() + "]";
    }
}
