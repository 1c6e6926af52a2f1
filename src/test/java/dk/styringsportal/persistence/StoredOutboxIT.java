package dk.styringsportal.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.mail.BouncedAddress;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailSelection;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.Outcome;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.testing.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox on both databases, with several senders at once; no server is needed for it. */
class StoredOutboxIT {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final int PLENTY = 1_000_000;

    @TempDir
    private Path folder;

    private RepositoryBench bench;

    private void on(Database database) {
        bench = new RepositoryBench(database, folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private <T> T outbox(Function<Outbox, T> work) {
        return bench.in(new StoredOutbox(), work::apply);
    }

    private void put(List<OutgoingMail> mails, Instant at) {
        outbox(outbox -> {
            outbox.put(mails, at);
            return null;
        });
    }

    private static OutgoingMail mail(InvitationId invitation, String address, String campaign) {
        return OutgoingMail.withLink(
                MailKind.INVITATION,
                new MailAddress(address),
                "Søren Ærø",
                new MailText("Svar på »Måling«", "Hej\n{link}"),
                new InvitationLink(LinkPurpose.SURVEY, invitation, 2),
                campaign);
    }

    private static List<OutgoingMail> mails(int number) {
        List<OutgoingMail> mails = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            mails.add(mail(InvitationId.random(), "kim" + i + "@kommune.example", "7"));
        }
        return mails;
    }

    private Optional<MailId> claim(Instant now, int mostPerMinute) {
        return outbox(outbox -> outbox.due(now, mostPerMinute).map(entry -> {
            outbox.update(entry.with(entry.delivery().claimed("node", now)));
            return entry.mail().id();
        }));
    }

    /** Claims with four senders until none gets any more. */
    private List<MailId> claimTogether(int mostPerMinute) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            Callable<List<MailId>> sender = () -> {
                List<MailId> claimed = new ArrayList<>();
                for (Optional<MailId> next = claim(NOW, mostPerMinute); next.isPresent(); next = claim(NOW, mostPerMinute)) {
                    claimed.add(next.get());
                }
                return claimed;
            };
            List<MailId> all = new ArrayList<>();
            for (Future<List<MailId>> done : senders.invokeAll(List.of(sender, sender, sender, sender))) {
                all.addAll(done.get());
            }
            return all;
        } finally {
            senders.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_put_in_comes_out_as_it_was(Database database) {
        on(database);
        OutgoingMail mail = mail(InvitationId.random(), "Kim@Kommune.example", "7");
        put(List.of(mail), NOW);

        OutboxEntry found = outbox(outbox -> outbox.withId(mail.id())).orElseThrow();

        assertEquals(mail, found.mail());
        assertEquals(NOW, found.queuedAt());
        assertEquals(MailState.QUEUED, found.delivery().state());
    }

    @ParameterizedTest
    @EnumSource
    void four_senders_claim_each_mail_once(Database database) throws Exception {
        on(database);
        put(mails(120), NOW);

        List<MailId> claimed = claimTogether(PLENTY);

        assertEquals(120, claimed.size());
        assertEquals(120, new HashSet<>(claimed).size());
    }

    @ParameterizedTest
    @EnumSource
    void four_senders_together_keep_to_the_mails_of_a_minute(Database database) throws Exception {
        on(database);
        put(mails(40), NOW);

        assertEquals(15, claimTogether(15).size());
        assertTrue(claim(NOW.plusSeconds(59), 15).isEmpty());
        assertTrue(claim(NOW.plusSeconds(60), 15).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void urgent_mails_go_first_and_the_others_in_their_order(Database database) {
        on(database);
        List<OutgoingMail> mails = mails(3);
        put(mails, NOW);
        OutgoingMail test = OutgoingMail.plain(MailKind.TEST, new MailAddress("kl@kl.example"), "", new MailText("Prøve", "Prøve"));
        put(List.of(test), NOW.plusSeconds(5));

        List<MailId> order = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            order.add(claim(NOW.plusSeconds(5), PLENTY).orElseThrow());
        }

        assertEquals(List.of(test.id(), mails.get(0).id(), mails.get(1).id(), mails.get(2).id()), order);
        assertTrue(claim(NOW.plusSeconds(5), PLENTY).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_that_is_put_off_is_not_due_before_its_time(Database database) {
        on(database);
        put(mails(1), NOW);
        MailId mail = claim(NOW, PLENTY).orElseThrow();
        settle(mail, Outcome.tryAgain(MailFault.BUSY), NOW);

        assertTrue(claim(NOW.plusSeconds(59), PLENTY).isEmpty());
        assertEquals(Optional.of(mail), claim(NOW.plusSeconds(60), PLENTY));
    }

    private void settle(MailId mail, Outcome outcome, Instant now) {
        outbox(outbox -> {
            OutboxEntry held = outbox.held(mail).orElseThrow();
            outbox.update(held.with(held.delivery().settled(outcome, now)));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_old_claim_is_found_and_a_young_one_is_left(Database database) {
        on(database);
        put(mails(2), NOW);
        MailId old = claim(NOW, PLENTY).orElseThrow();
        claim(NOW.plusSeconds(10), PLENTY).orElseThrow();

        List<OutboxEntry> found = outbox(outbox -> outbox.claimedBefore(NOW.plusSeconds(5)));

        assertEquals(List.of(old), found.stream().map(entry -> entry.mail().id()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void mails_are_counted_and_paged_by_what_is_asked_for(Database database) {
        on(database);
        put(mails(5), NOW);
        put(List.of(mail(InvitationId.random(), "anden@kommune.example", "8")), NOW.plusSeconds(1));
        claim(NOW, PLENTY).orElseThrow();
        MailSelection seven = MailSelection.of("7");
        MailSelection sending =
                new MailSelection(Optional.of(MailState.SENDING), Optional.of(MailKind.INVITATION), Optional.of("7"));

        assertEquals(Map.of(MailState.QUEUED, 4L, MailState.SENDING, 1L), outbox(outbox -> outbox.counts(seven)));
        assertEquals(Map.of(MailState.QUEUED, 5L, MailState.SENDING, 1L), outbox(outbox -> outbox.counts(MailSelection.all())));
        assertEquals(1, outbox(outbox -> outbox.page(sending, 0, 10)).size());
        assertEquals("8", outbox(outbox -> outbox.page(MailSelection.all(), 0, 2)).get(0).mail().campaign().orElseThrow());
        assertEquals(2, outbox(outbox -> outbox.page(seven, 3, 10)).size());
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_knows_how_its_newest_mail_fares(Database database) {
        on(database);
        InvitationId kim = InvitationId.random();
        InvitationId eva = InvitationId.random();
        OutgoingMail first = mail(kim, "kim@kommune.example", "7");
        OutgoingMail reminder = mail(kim, "kim@kommune.example", "7");
        put(List.of(first), NOW);
        claim(NOW, PLENTY);
        settle(first.id(), Outcome.refused(MailFault.ADDRESS_REFUSED), NOW);

        assertEquals(MailState.REFUSED, outbox(outbox -> outbox.newest(List.of(kim, eva))).get(kim).delivery().state());

        put(List.of(reminder, mail(eva, "Eva@kommune.example", "7")), NOW.plusSeconds(1));

        assertEquals(MailState.QUEUED, outbox(outbox -> outbox.newest(List.of(kim, eva))).get(kim).delivery().state());
        assertEquals(Map.of(), outbox(outbox -> outbox.newest(List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_mailed_until_it_is_replaced_or_its_mail_is_taken_back(Database database) {
        on(database);
        OutgoingMail mail = mail(InvitationId.random(), "kim@kommune.example", "7");
        InvitationLink link = mail.link().orElseThrow();
        InvitationLink next = new InvitationLink(link.purpose(), link.invitation(), link.issue() + 1);
        put(List.of(mail), NOW);

        assertEquals(Set.of(link), outbox(outbox -> outbox.mailed(List.of(link, next))));
        assertEquals(Set.of(), outbox(outbox -> outbox.mailed(List.of())));
        outbox(outbox -> outbox.cancelQueued(link.invitation(), NOW));
        assertEquals(Set.of(), outbox(outbox -> outbox.mailed(List.of(link, next))));
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_does_not_work_is_known_however_it_is_written(Database database) {
        on(database);
        BouncedAddress mark = new BouncedAddress(UUID.randomUUID(), new MailAddress("eva@Kommune.example"), NOW, "KL");
        bounced(bounced -> {
            bounced.add(mark);
            return null;
        });

        assertEquals(Set.of("eva@kommune.example"), bounced(bounced -> bounced.among(
                List.of(new MailAddress("EVA@kommune.example"), new MailAddress("kim@kommune.example")))));
        assertEquals(List.of(mark), bounced(StoredBouncedAddresses::all));

        bounced(bounced -> {
            bounced.remove(mark.id());
            return null;
        });
    }

    private <T> T bounced(Function<StoredBouncedAddresses, T> work) {
        return bench.in(new StoredBouncedAddresses(), work);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_queued_for_an_invitation_is_taken_back_and_what_is_in_hand_is_not(Database database) {
        on(database);
        InvitationId kim = InvitationId.random();
        put(List.of(mail(kim, "kim@kommune.example", "7"), mail(kim, "kim@kommune.example", "7")), NOW);
        put(mails(1), NOW.plusSeconds(1));
        claim(NOW, PLENTY);

        int ofInvitation = outbox(outbox -> outbox.cancelQueued(kim, NOW));
        assertEquals(1, ofInvitation);
        assertEquals(
                Map.of(MailState.QUEUED, 1L, MailState.SENDING, 1L, MailState.CANCELLED, 1L),
                outbox(outbox -> outbox.counts(MailSelection.all())));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_queued_for_a_round_is_taken_back_by_kind_and_what_is_in_hand_is_not(Database database) {
        on(database);
        InvitationId kim = InvitationId.random();
        put(List.of(mail(kim, "kim@kommune.example", "7"), mail(kim, "kim@kommune.example", "7")), NOW);
        put(List.of(mail(InvitationId.random(), "eva@kommune.example", "8")), NOW.plusSeconds(1));
        claim(NOW, PLENTY);
        Set<MailKind> kinds = Set.of(outbox(outbox -> outbox.of(kim)).get(0).mail().kind());

        int ofOtherKinds = outbox(outbox -> outbox.cancelQueued("7", Set.of(MailKind.THANKS, MailKind.TEST), NOW));
        int ofRound = outbox(outbox -> outbox.cancelQueued("7", kinds, NOW.plusSeconds(9)));

        assertEquals(List.of(0, 1), List.of(ofOtherKinds, ofRound));
        List<OutboxEntry> ofKim = outbox(outbox -> outbox.of(kim));
        assertEquals(List.of(MailState.CANCELLED, MailState.SENDING), ofKim.stream().map(entry -> entry.delivery().state()).toList());
        assertEquals(NOW.plusSeconds(9), ofKim.get(0).delivery().changedAt());
        assertEquals(2, outbox(outbox -> outbox.page(MailSelection.all(), 0, 10)).stream()
                .filter(entry -> entry.delivery().state() != MailState.CANCELLED).count());
    }

    @ParameterizedTest
    @EnumSource
    void mails_are_deleted_by_invitation_and_by_round(Database database) {
        on(database);
        InvitationId kim = InvitationId.random();
        put(List.of(mail(kim, "kim@kommune.example", "7"), mail(InvitationId.random(), "eva@kommune.example", "8")), NOW);
        put(mails(2), NOW);

        int ofInvitation = outbox(outbox -> outbox.delete(kim));
        assertEquals(1, ofInvitation);
        int ofRound = outbox(outbox -> outbox.delete("7"));
        assertEquals(2, ofRound);
        assertEquals(1, outbox(outbox -> outbox.page(MailSelection.all(), 0, 10)).size());
    }
}
