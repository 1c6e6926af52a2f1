package dk.styringsportal.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for five minutes that a name and password were right, since checking them is slow by design. Kept as a keyed
 * digest under a key of this process; neither the password nor its plain digest is held.
 */
final class VerifiedCredentials {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Verified> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    private record Verified(String digest, Instant until) {}

    VerifiedCredentials(Clock clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.clock = clock;
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    synchronized boolean contains(String name, String password, String hash) {
        Verified known = byName.get(name);
        return known != null
                && clock.instant().isBefore(known.until())
                && known.digest().equals(digest(name, password, hash));
    }

    synchronized void add(String name, String password, String hash) {
        byName.put(name, new Verified(digest(name, password, hash), clock.instant().plus(VALID)));
    }

    synchronized void forget(String name) {
        byName.remove(name);
    }

    /** Over the stored hash too, so that a changed password ends the memory of the old one. */
    private String digest(String name, String password, String hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] text = (name + '\0' + hash + '\0' + password).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
