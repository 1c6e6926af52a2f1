package dk.styringsportal.access;

/** Turns passwords into hashes that tell nothing of them. */
public interface PasswordHashing {

    /** A salted hash, different each time. */
    String hash(String password);

    /** Whether the hash was made from that password. */
    boolean matches(String password, String hash);
}
