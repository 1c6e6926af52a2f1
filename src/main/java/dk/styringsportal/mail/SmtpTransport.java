package dk.styringsportal.mail;

import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.MailTransport;
import dk.styringsportal.campaign.mail.Outcome;
import dk.styringsportal.campaign.mail.ReadyMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.SocketFactory;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands mails to the mail server that {@code PORTAL_SMTP_HOST} names, each over a connection of its own. */
@ApplicationScoped
class SmtpTransport implements MailTransport {

    private static final Logger LOG = Logger.getLogger(SmtpTransport.class.getName());

    private final Optional<SmtpSettings> settings;
    private final Properties properties = new Properties();

    /** As the environment says. */
    SmtpTransport() {
        this(configured());
    }

    private SmtpTransport(Optional<SmtpSettings> settings) {
        this.settings = settings;
        settings.map(SmtpSettings::properties).ifPresent(properties::putAll);
    }

    /** @param trusted makes encrypted connections to servers whose certificates are trusted otherwise than Java does */
    SmtpTransport(SmtpSettings settings, SocketFactory trusted) {
        this(Optional.of(settings));
        properties.put("mail.smtp.ssl.socketFactory", trusted);
    }

    private static Optional<SmtpSettings> configured() {
        Config config = ConfigProvider.getConfig();
        return SmtpSettings.read(name -> config.getOptionalValue(name, String.class));
    }

    @Override
    public boolean isSet() {
        return settings.isPresent();
    }

    @Override
    public Outcome send(ReadyMail mail) {
        SmtpSettings server = settings.orElseThrow(() -> new IllegalStateException("No mail server is set"));
        Session session = Session.getInstance(properties);
        PlainTextMessage message;
        try {
            message = new PlainTextMessage(mail, server, session);
        } catch (MessagingException unfit) {
            LOG.log(Level.WARNING, mail + " cannot be written", unfit);
            return Outcome.refused(MailFault.FAILURE);
        }
        Transport transport = null;
        try {
            transport = session.getTransport();
            connect(transport, server);
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.sent();
        } catch (MessagingException failure) {
            Outcome outcome = Refusals.outcome(failure, message.isGiven());
            LOG.warning(mail + ": " + outcome.result() + ", " + outcome.fault().orElseThrow());
            return outcome;
        } finally {
            close(transport);
        }
    }

    private static void connect(Transport transport, SmtpSettings server) throws MessagingException {
        if (server.login().isPresent()) {
            transport.connect(server.login().get().user(), server.login().get().password());
        } else {
            transport.connect();
        }
    }

    /** How the farewell goes says nothing about the mail. */
    private static void close(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            LOG.fine("The mail server hung up first");
        }
    }
}
