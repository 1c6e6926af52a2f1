package dk.styringsportal.security;

import dk.styringsportal.campaign.invitation.LinkSeal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Seals personal links with HMAC-SHA-256 (RFC 2104) under the portal's link key: {@code PORTAL_LINK_KEY}, or what stands in
 * the file {@code link.key} of the data folder, made at the first start.
 */
@ApplicationScoped
public class HmacSeal implements LinkSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private SecretKeySpec key;

    protected HmacSeal() {}

    HmacSeal(LinkKey key) {
        this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
    }

    @PostConstruct
    void configure() {
        Config config = ConfigProvider.getConfig();
        Path folder = Path.of(config.getOptionalValue("PORTAL_DATA", String.class).orElse("data"));
        LinkKey configured = config.getOptionalValue("PORTAL_LINK_KEY", String.class)
                .map(LinkKey::set)
                .orElseGet(() -> LinkKey.inFolder(folder));
        key = new SecretKeySpec(configured.bytes(), ALGORITHM);
    }

    /** At the portal's start, so that a key that cannot be used is told then and not when somebody follows a link. */
    void prepare(@Observes @Initialized(ApplicationScoped.class) Object start) {
        of(new byte[0]);
    }

    @Override
    public byte[] of(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, unknown);
        }
    }
}
