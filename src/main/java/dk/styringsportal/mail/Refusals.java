package dk.styringsportal.mail;

import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What follows from a failure at the mail server. RFC 5321: a reply of 4xx may be another the next time, one of 5xx will not;
 * and a server that has the full stop at the end of a mail is responsible for it, whether its reply arrives or not.
 */
final class Refusals {

    /** "Authentication required" and "bad sequence", whatever the recipient: the portal's settings are at fault. */
    private static final int NOT_LOGGED_IN = 530;

    private static final int BAD_SEQUENCE = 503;

    private Refusals() {}

    /** @param given whether the server had the whole mail by then */
    static Outcome outcome(MessagingException failure, boolean given) {
        if (given) {
            return first(failure, SMTPSendFailedException.class)
                    .map(SMTPSendFailedException::getReturnCode)
                    .flatMap(code -> byCode(code, Outcome.refused(MailFault.MESSAGE_REFUSED)))
                    .orElse(Outcome.unknown(MailFault.CUT_OFF));
        }
        Optional<Outcome> ofAddress = first(failure, SMTPAddressFailedException.class)
                .flatMap(refused -> byCode(refused.getReturnCode(), ofRecipient(refused.getReturnCode())));
        Optional<Outcome> ofCommand = first(failure, SMTPSendFailedException.class)
                .flatMap(refused -> byCode(refused.getReturnCode(), ofCommand(refused.getCommand())));
        return ofAddress.or(() -> ofCommand).orElseGet(() -> Outcome.tryAgain(ofConnection(failure)));
    }

    private static Optional<Outcome> byCode(int code, Outcome forGood) {
        return switch (code / 100) {
            case 4 -> Optional.of(Outcome.tryAgain(MailFault.BUSY));
            case 5 -> Optional.of(forGood);
            default -> Optional.empty();
        };
    }

    private static Outcome ofRecipient(int code) {
        return code == NOT_LOGGED_IN || code == BAD_SEQUENCE
                ? Outcome.tryAgain(MailFault.SENDER_REFUSED)
                : Outcome.refused(MailFault.ADDRESS_REFUSED);
    }

    private static Outcome ofCommand(String command) {
        return command != null && command.startsWith("MAIL")
                ? Outcome.tryAgain(MailFault.SENDER_REFUSED)
                : Outcome.refused(MailFault.MESSAGE_REFUSED);
    }

    private static MailFault ofConnection(MessagingException failure) {
        if (first(failure, AuthenticationFailedException.class).isPresent()) {
            return MailFault.LOG_IN_REFUSED;
        }
        boolean plain = chain(failure).map(Throwable::getMessage).anyMatch(said -> said != null && said.contains("STARTTLS is required"));
        return plain || first(failure, SSLException.class).isPresent() ? MailFault.NO_ENCRYPTION : MailFault.NO_CONNECTION;
    }

    private static <T> Optional<T> first(MessagingException failure, Class<T> type) {
        return chain(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Jakarta Mail ties failures together by its own next exception as by causes. */
    private static Stream<Throwable> chain(MessagingException failure) {
        return Stream.iterate((Throwable) failure, link -> link != null, Refusals::next).limit(20);
    }

    private static Throwable next(Throwable link) {
        return link instanceof MessagingException failure && failure.getNextException() != null
                ? failure.getNextException()
                : link.getCause();
    }
}
