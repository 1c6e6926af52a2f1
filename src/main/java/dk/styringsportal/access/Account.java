package dk.styringsportal.access;

/**
 * A local account.
 *
 * @param passwordHash as the log-in's hash algorithm writes it; never the password
 */
public record Account(User user, String passwordHash) {

    @Override
    public String toString() {
        return "Account[" + user.name() + "]";
    }
}
