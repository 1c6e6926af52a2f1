package dk.styringsportal.campaign.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static Delivery claimed() {
        return Delivery.queued(NOW).claimed("node", NOW);
    }

    @Test
    void a_mail_is_queued_claimed_and_sent() {
        Delivery sent = claimed().settled(Outcome.sent(), NOW.plusSeconds(1));

        assertEquals(MailState.SENT, sent.state());
        assertEquals(1, sent.attempts());
        assertEquals(Optional.empty(), sent.fault());
        assertEquals(NOW.plusSeconds(1), sent.changedAt());
    }

    @Test
    void the_waits_grow_from_a_minute_to_a_day_and_end_after_three_days() {
        Duration sum = Duration.ZERO;
        for (int attempts = 1; attempts < BackOff.MOST_ATTEMPTS; attempts++) {
            Duration wait = BackOff.after(attempts);
            assertTrue(wait.compareTo(attempts == 1 ? Delivery.BETWEEN_CLAIMS : BackOff.after(attempts - 1)) >= 0, "after " + attempts);
            sum = sum.plus(wait);
        }
        assertEquals(Duration.ofMinutes(1), BackOff.after(1));
        assertEquals(Duration.ofHours(24), BackOff.after(BackOff.MOST_ATTEMPTS - 1));
        assertTrue(sum.toHours() >= 72 && sum.toHours() <= 80, sum.toString());
    }

    @Test
    void a_mail_that_is_put_off_again_and_again_is_refused_in_the_end() {
        Delivery delivery = Delivery.queued(NOW);
        for (int attempt = 1; attempt < BackOff.MOST_ATTEMPTS; attempt++) {
            delivery = delivery.claimed("node", NOW).settled(Outcome.tryAgain(MailFault.BUSY), NOW);
            assertEquals(MailState.QUEUED, delivery.state());
            assertEquals(NOW.plus(BackOff.after(attempt)), delivery.nextAttempt());
        }

        Delivery last = delivery.claimed("node", NOW).settled(Outcome.tryAgain(MailFault.BUSY), NOW);

        assertEquals(MailState.REFUSED, last.state());
        assertEquals(Optional.of(MailFault.BUSY), last.fault());
        assertEquals(0, last.retried(NOW).attempts());
    }

    @Test
    void a_claim_without_an_end_becomes_unknown_and_a_late_answer_still_counts() {
        Delivery claimed = claimed();
        Delivery abandoned = claimed.abandoned(NOW.plusSeconds(900));

        assertEquals(MailState.UNKNOWN, abandoned.state());
        assertEquals(Optional.of(MailFault.SENDER_GONE), abandoned.fault());
        assertTrue(abandoned.awaits(claimed));
        assertEquals(MailState.SENT, abandoned.settled(Outcome.sent(), NOW.plusSeconds(901)).state());
    }

    @Test
    void what_a_person_has_decided_no_late_answer_changes() {
        Delivery claimed = claimed();
        Delivery abandoned = claimed.abandoned(NOW);

        assertFalse(abandoned.regardedAsSent(NOW).awaits(claimed));
        assertFalse(abandoned.retried(NOW).awaits(claimed));
        assertFalse(abandoned.retried(NOW).claimed("node", NOW.plusSeconds(60)).awaits(claimed));
        assertFalse(abandoned.retried(NOW).claimed("other", NOW).awaits(claimed));
    }

    @Test
    void no_mail_is_claimed_twice_within_a_minute_however_impatient_people_are() {
        Delivery unknown = claimed().settled(Outcome.unknown(MailFault.CUT_OFF), NOW.plusSeconds(5));

        assertEquals(NOW.plusSeconds(60), unknown.retried(NOW.plusSeconds(10)).nextAttempt());
        assertEquals(NOW.plusSeconds(90), unknown.retried(NOW.plusSeconds(90)).nextAttempt());
    }

    @Test
    void a_mail_in_hand_or_sent_is_neither_cancelled_nor_sent_again() {
        for (Delivery delivery : new Delivery[] {claimed(), claimed().settled(Outcome.sent(), NOW)}) {
            assertThrows(MailStateException.class, () -> delivery.cancelled(NOW));
            assertThrows(MailStateException.class, () -> delivery.retried(NOW));
            assertThrows(MailStateException.class, () -> delivery.claimed("other", NOW));
            assertThrows(MailStateException.class, () -> delivery.regardedAsSent(NOW));
            assertFalse(delivery.isRetriable() || delivery.isCancellable());
        }
    }

    @Test
    void a_bounced_address_is_refused_untried() {
        Delivery bounced = Delivery.queued(NOW).bounced(NOW);

        assertEquals(MailState.REFUSED, bounced.state());
        assertEquals(0, bounced.attempts());
        assertTrue(bounced.isRetriable());
    }
}
