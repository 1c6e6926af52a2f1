package dk.styringsportal.campaign.openlink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCodeTest {

    private static LinkSeal seal(String key) {
        return message -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(key.getBytes());
                return digest.digest(message);
            } catch (NoSuchAlgorithmException unknown) {
                throw new IllegalStateException(unknown);
            }
        };
    }

    private static final LinkSeal SEAL = seal("a");

    private final OpenLinkId id = OpenLinkId.random();

    @Test
    void a_link_has_one_code_under_one_key_and_another_under_another() {
        assertEquals(OpenCode.of(id, SEAL), OpenCode.of(id, SEAL));
        assertNotEquals(OpenCode.of(id, SEAL), OpenCode.of(id, seal("b")));
        assertNotEquals(OpenCode.of(id, SEAL).mark(SEAL), OpenCode.of(id, SEAL).mark(seal("b")));
        assertFalse(OpenCode.of(id, SEAL).mark(SEAL).contains(OpenCode.of(id, SEAL).value()));
    }

    @Test
    void codes_use_the_whole_alphabet_and_come_twice_in_no_thousands() {
        Set<String> codes = new HashSet<>();
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            String code = OpenCode.of(OpenLinkId.random(), SEAL).value();
            codes.add(code);
            code.chars().forEach(letters::add);
        }

        assertEquals(5000, codes.size());
        assertEquals(OpenCode.ALPHABET.length(), letters.size());
    }

    @Test
    void a_code_is_read_as_it_is_printed_or_typed() {
        OpenCode code = OpenCode.of(id, SEAL);

        assertEquals(11, code.printed().length());
        for (String typed : new String[] {
            code.value(), code.printed(), code.printed().toLowerCase(), " " + code.printed() + "\n", code.value().replaceAll("(..)", "$1 ")
        }) {
            assertEquals(Optional.of(code), OpenCode.read(typed), typed);
        }
        assertTrue(OpenCode.read(null).isEmpty());
        assertFalse(code.toString().contains(code.value()), "a log tells no code");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "-", "7KQ4M2XWP", "7KQ4M2XWPAA", "7KQ4M2XWP0", "7KQ4M2XWPO", "7KQ4M2XWP1", "7KQ4M2XWPI", "7KQ4M2XWPL", "7KQ4M2XWPU",
        "7KQ4M2XWPÆ", "7KQ4M2XWP'", "7KQ4M2XWP%", "7KQ4M2XWP_", "' or 1=1--", "<script>", "../../etc", "7KQ4M\u0000XWPA", "7KQ4M😀2XW",
        "７KQ4M2XWPA", "7KQ4M2XWPA;7KQ4M2XWPA", "null", "7KQ4M2XWPA                                        "
    })
    void what_can_be_no_code_is_none(String typed) {
        assertTrue(OpenCode.read(typed).isEmpty(), typed);
    }

    @Test
    void a_link_lets_as_many_begin_as_it_may_whoever_they_are() {
        OpenLink link = OpenLink.of(new CampaignId(7), new GroupId("ledere"), new OrganisationCode("0751"), Optional.of(2));
        Invitation invitation = link.invitation(BeginToken.random(), "Ledere", "en");

        assertTrue(link.hasRoomAfter(1));
        assertFalse(link.hasRoomAfter(2));
        assertFalse(OpenLink.of(link.campaign(), link.group(), link.organisation(), Optional.empty()).hasRoomAfter(OpenLink.HIGHEST));
        assertThrows(IllegalArgumentException.class, () -> OpenLink.of(link.campaign(), link.group(), link.organisation(), Optional.of(0)));
        assertEquals("", invitation.contact().name() + invitation.contact().address());
        assertEquals("Ledere", invitation.contact().label());
        assertEquals("0751", invitation.about().codes());
    }

    @Test
    void one_token_begins_one_survey_and_another_link_or_token_another() {
        OpenLink link = OpenLink.of(new CampaignId(3), new GroupId("ledere"), new OrganisationCode("0751"), Optional.empty());
        BeginToken token = BeginToken.random();

        assertEquals(token.invitation(link.id()), link.invitation(token, "Ledere", "da").id());
        assertEquals(token.invitation(link.id()), BeginToken.read(token.value()).orElseThrow().invitation(link.id()));
        assertNotEquals(token.invitation(link.id()), BeginToken.random().invitation(link.id()));
        assertNotEquals(token.invitation(link.id()), token.invitation(OpenLinkId.random()));
        assertNotEquals(token.value(), token.invitation(link.id()).toString(), "who sees the id does not know the token");
    }

    @Test
    void what_no_page_has_made_is_no_token() {
        for (String text : List.of("", "1", "00000000-0000-0000-0000-00000000000G", "0".repeat(36), " " + BeginToken.random().value())) {
            assertEquals(Optional.empty(), BeginToken.read(text), text);
        }
    }
}
