package dk.styringsportal.mail;

import dk.styringsportal.campaign.mail.ReadyMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/**
 * A mail as it goes over the line: plain text in UTF-8, marked as sent by a machine so that no absence note answers it,
 * and known by the mail's own id. It remembers whether all of it was given to the mail server.
 */
final class PlainTextMessage extends MimeMessage {

    private static final String CHARSET = "UTF-8";

    private final String messageId;
    private boolean given;

    PlainTextMessage(ReadyMail mail, SmtpSettings settings, Session session) throws MessagingException {
        super(session);
        String sender = settings.from().getAddress();
        this.messageId = "<" + mail.id() + sender.substring(sender.lastIndexOf('@')) + ">";
        setFrom(settings.from());
        setRecipient(Message.RecipientType.TO, recipient(mail));
        if (settings.replyTo().isPresent()) {
            setReplyTo(new InternetAddress[] {settings.replyTo().get()});
        }
        setSentDate(new Date());
        setSubject(mail.text().subject(), CHARSET);
        setText(mail.text().body().replace("\n", "\r\n"), CHARSET);
        setHeader("Content-Transfer-Encoding", "quoted-printable");
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    private static InternetAddress recipient(ReadyMail mail) throws MessagingException {
        try {
            return mail.name().isEmpty()
                    ? new InternetAddress(mail.address().value(), true)
                    : new InternetAddress(mail.address().value(), mail.name(), CHARSET);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("No UTF-8", impossible);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        super.writeTo(out, ignoreList);
        given = true;
    }

    /** Whether the mail server had all of it but the full stop at its end: from then on it may take the mail. */
    boolean isGiven() {
        return given;
    }
}
