package dk.styringsportal.campaign.invitation;

import static dk.styringsportal.campaign.invitation.LinkPurpose.PILOT;
import static dk.styringsportal.campaign.invitation.LinkPurpose.SURVEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinkTest {

    private static final LinkSeal SEAL = sealOf("nøgle");
    private static final InvitationLink LINK =
            new InvitationLink(PILOT, new InvitationId(UUID.fromString("7d444840-9dc0-11d1-b245-5ffdce74fad2")), 3);

    @Test
    void a_link_is_read_as_what_it_was_made_of() {
        assertEquals(Optional.of(LINK), InvitationLink.read(LINK.sealed(SEAL), PILOT, SEAL));
    }

    @Test
    void a_link_can_stand_in_an_address() {
        assertTrue(LINK.sealed(SEAL).matches("[A-Za-z0-9_-]{" + InvitationLink.LENGTH + "}"), LINK.sealed(SEAL));
    }

    @Test
    void another_key_issue_or_invitation_makes_another_seal() {
        String text = LINK.sealed(SEAL);
        String seal = text.substring(text.length() - 40);

        assertFalse(new InvitationLink(PILOT, LINK.invitation(), 4).sealed(SEAL).endsWith(seal));
        assertFalse(new InvitationLink(PILOT, InvitationId.random(), 3).sealed(SEAL).endsWith(seal));
        assertEquals(Optional.empty(), InvitationLink.read(text, PILOT, sealOf("en anden nøgle")));
    }

    @Test
    void no_letter_of_a_link_can_be_changed() {
        String text = LINK.sealed(SEAL);

        for (int place = 0; place < text.length(); place++) {
            for (char other : "AZaz09-_".toCharArray()) {
                String changed = text.substring(0, place) + other + text.substring(place + 1);
                assertEquals(changed.equals(text), InvitationLink.read(changed, PILOT, SEAL).isPresent(), changed);
            }
        }
    }

    @Test
    void a_higher_issue_cannot_be_put_before_the_seal_of_a_lower() {
        byte[] bytes = Base64.getUrlDecoder().decode(LINK.sealed(SEAL));
        bytes[19]++;

        assertEquals(
                Optional.empty(),
                InvitationLink.read(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), PILOT, SEAL));
    }

    @Test
    void a_link_for_one_purpose_opens_nothing_of_another() {
        assertEquals(Optional.empty(), InvitationLink.read(LINK.sealed(SEAL), SURVEY, SEAL));
        assertNotEquals(new InvitationLink(SURVEY, LINK.invitation(), LINK.issue()).sealed(SEAL), LINK.sealed(SEAL));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", " ", "x", "7d444840-9dc0-11d1-b245-5ffdce74fad2",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
        "ææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææ"
    })
    void what_the_portal_has_not_sealed_is_no_link(String text) {
        assertEquals(Optional.empty(), InvitationLink.read(text, PILOT, SEAL));
    }

    @Test
    void as_words_for_a_log_it_tells_nothing_that_opens() {
        assertNotEquals(LINK.sealed(SEAL), LINK.toString());
        assertFalse(LINK.toString().contains(LINK.sealed(SEAL).substring(30)));
    }

    private static LinkSeal sealOf(String key) {
        return message -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return digest.digest(message);
            } catch (GeneralSecurityException unknown) {
                throw new IllegalStateException(unknown);
            }
        };
    }
}
