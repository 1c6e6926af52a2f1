package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.CprNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that a list in a test brings, read for leaders and caseworkers of all municipalities but Samsø. */
final class ReadContacts implements ContactSheet.Listener {

    static final OrganisationCode SAMSOE = new OrganisationCode("0741");

    final List<Invitation> sound = new ArrayList<>();
    final List<Integer> rows = new ArrayList<>();
    final List<String> twice = new ArrayList<>();
    final List<ContactFault> faults = new ArrayList<>();
    final List<String> ignored = new ArrayList<>();

    static ContactTerms terms(boolean split) {
        return new ContactTerms(
                new CampaignId(7),
                List.of(
                        new RespondentGroup(new GroupId("ledere"), "Ledere i myndighed"),
                        new RespondentGroup(new GroupId("sagsbehandlere"), "Sagsbehandlere")),
                code -> !code.equals(SAMSOE),
                CprNumber::isIn,
                split);
    }

    /** @param lines cells parted by bars, the headings first */
    static ReadContacts of(String... lines) {
        return of(false, lines);
    }

    static ReadContacts of(boolean split, String... lines) {
        ReadContacts read = new ReadContacts();
        ContactSheet sheet = new ContactSheet(terms(split), read);
        for (int i = 0; i < lines.length; i++) {
            sheet.take(new ContactRow(i + 1, Arrays.asList(lines[i].split("\\|", -1))));
        }
        sheet.end();
        return read;
    }

    @Override
    public void sound(int row, Invitation invitation) {
        rows.add(row);
        sound.add(invitation);
    }

    @Override
    public void twice(int row, Invitation invitation, int earlierRow) {
        twice.add(row + " as " + earlierRow);
    }

    @Override
    public void fault(ContactFault fault) {
        faults.add(fault);
    }

    @Override
    public void ignored(String heading) {
        ignored.add(heading);
    }
}
