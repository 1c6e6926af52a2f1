package dk.styringsportal.testing;

import dk.styringsportal.files.scan.FakeScanner;
import java.util.Map;

/**
 * The one portal with a mail server and a virus scanner beside it, on H2, started when first asked for and shared by all tests of
 * either. They know their mails by recipients that no other test writes to.
 */
public final class EquippedPortal {

    private static final int LARGEST_SCANNED_BYTES = 1_000_000;

    private static EquippedPortal shared;

    private final MailServer mailServer = MailServer.start();
    private final FakeScanner scanner = FakeScanner.taking(LARGEST_SCANNED_BYTES);
    private final PortalServer portal = PortalServer.start(Database.H2, Map.of(
            "PORTAL_SMTP_HOST", "127.0.0.1",
            "PORTAL_SMTP_PORT", String.valueOf(mailServer.port()),
            "PORTAL_SMTP_TLS", "none",
            "PORTAL_MAIL_FROM", "KL <svar@kl.example>",
            "PORTAL_ADDRESS", "https://styring.example",
            "PORTAL_MAIL_PER_MINUTE", "1000",
            "PORTAL_MAIL_SENDERS", "4",
            "PORTAL_MAIL_PERIOD", "100",
            "PORTAL_CLAMAV", scanner.address()));

    private EquippedPortal() {}

    public static synchronized EquippedPortal shared() {
        if (shared == null) {
            shared = new EquippedPortal();
        }
        return shared;
    }

    public PortalServer server() {
        return portal;
    }

    public MailServer mailServer() {
        return mailServer;
    }

    /** Takes 1,000,000 bytes. The one test that uploads here closes it. */
    public FakeScanner scanner() {
        return scanner;
    }
}
