package dk.styringsportal.campaign.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.campaign.MailAddress;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreachedTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final MailAddress KIM = new MailAddress("kim@kommune.example");
    private static final Delivery SENDING = Delivery.queued(NOW).claimed("node", NOW);

    private static Optional<OutboxEntry> newest(Delivery delivery) {
        MailText text = new MailText("Svar", "Hej");
        return Optional.of(new OutboxEntry(OutgoingMail.plain(MailKind.INVITATION, KIM, "Kim", text), NOW, delivery));
    }

    @Test
    void a_mail_that_was_refused_or_may_not_have_been_sent_stands_in_the_way() {
        Delivery refused = SENDING.settled(Outcome.refused(MailFault.ADDRESS_REFUSED), NOW);

        assertEquals(Optional.of(Unreached.REFUSED), Unreached.at(KIM, newest(refused), false));
        assertEquals(Optional.of(Unreached.UNSURE), Unreached.at(KIM, newest(SENDING.abandoned(NOW)), false));
        assertEquals(Optional.of(Unreached.BOUNCED), Unreached.at(KIM, Optional.empty(), true));
    }

    @Test
    void one_that_waits_was_sent_or_went_to_another_address_does_not() {
        Delivery refused = SENDING.settled(Outcome.refused(MailFault.ADDRESS_REFUSED), NOW);

        assertEquals(Optional.empty(), Unreached.at(KIM, Optional.empty(), false));
        assertEquals(Optional.empty(), Unreached.at(KIM, newest(Delivery.queued(NOW)), false));
        assertEquals(Optional.empty(), Unreached.at(KIM, newest(SENDING.settled(Outcome.sent(), NOW)), false));
        assertEquals(Optional.empty(), Unreached.at(new MailAddress("k@kommune.example"), newest(refused), false));
        assertEquals(Optional.of(Unreached.REFUSED), Unreached.at(new MailAddress("KIM@kommune.example"), newest(refused), false));
    }
}
