package dk.styringsportal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The mail server as whoever runs the portal has set it.
 *
 * @param host name or address of the mail server
 * @param login user and password; empty for a server that asks for none
 * @param from who the mails come from
 * @param replyTo who gets the answers; empty for the sender
 */
record SmtpSettings(
        String host,
        int port,
        Encryption encryption,
        Optional<Login> login,
        InternetAddress from,
        Optional<InternetAddress> replyTo) {

    private static final Duration CONNECTING = Duration.ofSeconds(15);
    private static final Duration WAITING = Duration.ofSeconds(60);
    private static final int HIGHEST_PORT = 65_535;

    /** How the connection is kept secret. */
    enum Encryption {
        /** The server must take up encryption before anything is told. */
        STARTTLS(587),
        /** The connection is encrypted from the start. */
        TLS(465),
        /** For a mail server on the same machine or network; without user and password. */
        NONE(25);

        private final int usualPort;

        Encryption(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    record Login(String user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * Reads the settings.
     *
     * @param setting gives the value of a setting by its name; empty where it is not set
     * @return empty where no mail server is set
     * @throws IllegalStateException naming the first setting that does not do
     */
    static Optional<SmtpSettings> read(Function<String, Optional<String>> setting) {
        return setting.apply("PORTAL_SMTP_HOST").filter(host -> !host.isBlank()).map(host -> {
            Encryption encryption = encryption(setting.apply("PORTAL_SMTP_TLS").orElse("starttls"));
            Optional<Login> login = login(setting);
            if (login.isPresent() && encryption == Encryption.NONE) {
                throw new IllegalStateException("PORTAL_SMTP_USER needs PORTAL_SMTP_TLS=starttls or tls: the password would be sent in the open");
            }
            return new SmtpSettings(
                    host.strip(),
                    setting.apply("PORTAL_SMTP_PORT").map(SmtpSettings::port).orElse(encryption.usualPort),
                    encryption,
                    login,
                    setting.apply("PORTAL_MAIL_FROM")
                            .map(text -> address("PORTAL_MAIL_FROM", text))
                            .orElseThrow(() -> new IllegalStateException("PORTAL_SMTP_HOST needs PORTAL_MAIL_FROM, the address mails come from")),
                    setting.apply("PORTAL_MAIL_REPLY_TO").map(text -> address("PORTAL_MAIL_REPLY_TO", text)));
        });
    }

    private static Encryption encryption(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "starttls" -> Encryption.STARTTLS;
            case "tls" -> Encryption.TLS;
            case "none" -> Encryption.NONE;
            default -> throw new IllegalStateException("PORTAL_SMTP_TLS must be starttls, tls or none, not " + text);
        };
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new IllegalStateException("PORTAL_SMTP_PORT must be a port number, not " + text);
    }

    private static Optional<Login> login(Function<String, Optional<String>> setting) {
        Optional<String> user = setting.apply("PORTAL_SMTP_USER").filter(name -> !name.isBlank());
        Optional<String> password = setting.apply("PORTAL_SMTP_PASSWORD");
        if (user.isPresent() != password.isPresent()) {
            throw new IllegalStateException("PORTAL_SMTP_USER and PORTAL_SMTP_PASSWORD need each other");
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }

    /** "svar@kl.example" or "KL <svar@kl.example>". */
    private static InternetAddress address(String name, String text) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(text, true);
            if (addresses.length == 1 && !addresses[0].isGroup() && addresses[0].getAddress().contains("@")) {
                return new InternetAddress(addresses[0].getAddress(), addresses[0].getPersonal(), "UTF-8");
            }
        } catch (AddressException | java.io.UnsupportedEncodingException unfit) {
            // As unfit as several addresses
        }
        throw new IllegalStateException(name + " must be one mail address, such as KL <svar@kl.example>");
    }

    /** For Jakarta Mail; every wait has an end. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(login.isPresent()));
        properties.setProperty("mail.smtp.from", from.getAddress());
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(CONNECTING.toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(WAITING.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", String.valueOf(WAITING.toMillis()));
        // The mail is taken before the farewell, which may fail without harm
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
