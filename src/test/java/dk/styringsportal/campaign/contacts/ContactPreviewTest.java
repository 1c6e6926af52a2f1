package dk.styringsportal.campaign.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactPreviewTest {

    private static ContactPreview preview(String known, List<String> lines) {
        ContactPreview preview = new ContactPreview(some -> some.stream()
                .map(Invitation::identity)
                .filter(identity -> identity.startsWith(known))
                .collect(Collectors.toSet()));
        ContactSheet sheet = new ContactSheet(ReadContacts.terms(false), preview);
        sheet.take(new ContactRow(1, List.of("kommune", "gruppe", "navn", "mail")));
        for (int i = 0; i < lines.size(); i++) {
            sheet.take(new ContactRow(i + 2, Arrays.asList(lines.get(i).split("\\|", -1))));
        }
        sheet.end();
        preview.end();
        return preview;
    }

    @Test
    void it_counts_what_would_be_invited_by_group_and_municipality() {
        ContactPreview preview = preview("known@", List.of(
                "0101|ledere|Bo|bo@x.dk",
                "0101/0147|ledere|Ane|",
                "0147|sagsbehandlere|Ib|ib@x.dk",
                "0147|sagsbehandlere|Ib|IB@x.dk",
                "0147|ledere|Ole|known@x.dk"));

        assertTrue(preview.isSound());
        assertEquals(3, preview.invited());
        assertEquals(1, preview.withoutAddress());
        assertEquals(1, preview.twice());
        assertEquals(1, preview.alreadyInvited());
        assertEquals(6, preview.lastRow());
        assertEquals(Map.of(new GroupId("ledere"), 2, new GroupId("sagsbehandlere"), 1), preview.byGroup());
        assertEquals(
                Map.of(new OrganisationCode("0101"), 2, new OrganisationCode("0147"), 2), preview.byMunicipality());
        assertEquals(List.of(5, 6), preview.skipped().stream().map(ContactPreview.Skipped::row).sorted().toList());
    }

    @Test
    void it_shows_the_first_and_counts_all() {
        ContactPreview preview = preview("-", IntStream.range(0, 1300).mapToObj(i -> "0101|ledere|P" + i + "|").toList());

        assertEquals(1300, preview.invited());
        assertEquals(ContactPreview.SHOWN, preview.first().size());
        assertEquals("P0", preview.first().get(0).invitation().contact().name());
    }

    @Test
    void it_lists_the_first_faults_and_counts_all_by_kind() {
        ContactPreview preview = preview("-", IntStream.range(0, 700).mapToObj(i -> i % 2 == 0 ? "0999|ledere|P|" : "0101|x|P|").toList());

        assertFalse(preview.isSound());
        assertEquals(ContactPreview.MOST_FAULTS, preview.faults().size());
        assertEquals(Map.of(Kind.MUNICIPALITY_UNKNOWN, 350, Kind.GROUP_UNKNOWN, 350), preview.faultKinds());
    }

    @Test
    void the_invitations_of_a_row_stay_in_one_batch() {
        List<Integer> sizes = new ArrayList<>();
        ContactBatches batches = new ContactBatches(batch -> sizes.add(batch.placed().size()));
        Invitation any = ReadContacts.of("kommune|gruppe|navn", "0101|ledere|Bo").sound.get(0);
        IntStream.range(0, ContactBatches.SIZE - 1).forEach(row -> batches.add(row, any));
        IntStream.range(0, 3).forEach(part -> batches.add(ContactBatches.SIZE, any));
        batches.add(ContactBatches.SIZE + 1, any);
        batches.end();

        assertEquals(List.of(ContactBatches.SIZE + 2, 1), sizes);
    }
}
