package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotInvitation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalLinksTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";
    private static final LinkSeal SEAL = message -> {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException(unknown);
        }
    };

    private Instant now = Instant.parse("2026-11-25T11:00:00Z");
    private PilotInvitation invitation = PilotInvitation.of(new PilotId(1), "Leder", Optional.empty());
    private int asked;

    private final PersonalLinks links = new PersonalLinks(SEAL, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void a_link_opens_its_invitation_until_it_is_revoked_or_replaced() {
        String link = link();
        assertEquals(invitation, open(link, HERE));

        invitation = invitation.withdrawn();
        assertThrows(LapsedLinkException.class, () -> open(link, HERE));
        invitation = invitation.reissued();
        assertThrows(LapsedLinkException.class, () -> open(link, HERE));

        assertEquals(invitation, open(link(), HERE));
    }

    @Test
    void after_ten_guesses_from_an_address_no_more_are_looked_at_for_five_minutes() {
        for (int guess = 0; guess < 10; guess++) {
            assertThrows(LapsedLinkException.class, () -> open("gæt", HERE));
        }

        TooManyAttemptsException refused = assertThrows(TooManyAttemptsException.class, () -> open("gæt", HERE));
        assertTrue(refused.waitingTime().compareTo(Duration.ofMinutes(5)) <= 0);
        assertThrows(LapsedLinkException.class, () -> open("gæt", THERE));
        now = now.plus(Duration.ofMinutes(5));
        assertThrows(LapsedLinkException.class, () -> open("gæt", HERE));
    }

    @Test
    void guesses_shut_out_nobody_who_has_a_link() {
        for (int guess = 0; guess < 20; guess++) {
            assertThrows(RuntimeException.class, () -> open("gæt", HERE));
        }

        assertEquals(invitation, open(link(), HERE));
    }

    @Test
    void no_link_and_an_old_one_are_no_guesses_and_guesses_reach_no_database() {
        String old = link();
        invitation = invitation.reissued();
        for (int time = 0; time < 20; time++) {
            assertThrows(LapsedLinkException.class, () -> open(old, HERE));
            assertThrows(LapsedLinkException.class, () -> open(null, HERE));
            assertThrows(LapsedLinkException.class, () -> open("", HERE));
        }
        int before = asked;

        assertThrows(LapsedLinkException.class, () -> open("gæt", HERE));

        assertEquals(before, asked);
    }

    private String link() {
        return invitation.link().sealed(SEAL);
    }

    private PilotInvitation open(String link, String from) {
        return links.opened(link, LinkPurpose.PILOT, from, id -> {
            asked++;
            return Optional.of(invitation).filter(known -> known.id().equals(id));
        });
    }
}
