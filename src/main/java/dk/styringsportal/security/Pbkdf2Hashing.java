package dk.styringsportal.security;

import dk.styringsportal.access.PasswordHashing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * PBKDF2 with HMAC-SHA512 and 210,000 rounds, as OWASP's Password Storage Cheat Sheet (2023) asks, with 32 bytes of salt
 * and 64 of key.
 */
@ApplicationScoped
public class Pbkdf2Hashing implements PasswordHashing {

    @Inject
    private Pbkdf2PasswordHash algorithm;

    @PostConstruct
    void configure() {
        algorithm.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    @Override
    public String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    @Override
    public boolean matches(String password, String hash) {
        return algorithm.verify(password.toCharArray(), hash);
    }
}
