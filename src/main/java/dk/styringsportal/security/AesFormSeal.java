package dk.styringsportal.security;

import dk.styringsportal.application.FormSeal;
import dk.styringsportal.campaign.invitation.LinkSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts with AES-256 in Galois/Counter Mode (NIST SP 800-38D: 96 bits of nonce, 128 of tag). The key comes of the link
 * key, so that any node opens what another has sealed.
 */
@ApplicationScoped
public class AesFormSeal implements FormSeal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 16;

    /** No personal link is sealed by text, so neither can stand for the other. */
    private static final String KEY_OF = "key of forms that outlast a log-in";

    private static final String MARK_OF = "browser of ";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private LinkSeal links;

    protected AesFormSeal() {}

    AesFormSeal(LinkSeal links) {
        this.links = links;
    }

    @Override
    public String seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            byte[] whole = ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, unknown);
        }
    }

    @Override
    public Optional<byte[]> open(String sealed) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            if (whole.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES));
            return Optional.of(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (IllegalArgumentException | GeneralSecurityException otherText) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, new SecretKeySpec(bytesOf(KEY_OF), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    @Override
    public String markOf(String name) {
        return HexFormat.of().formatHex(bytesOf(MARK_OF + name), 0, MARK_BYTES);
    }

    private byte[] bytesOf(String text) {
        return links.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
