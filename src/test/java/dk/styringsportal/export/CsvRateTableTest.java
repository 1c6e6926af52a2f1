package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.ResponseRates;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.testing.TestQuestionnaires;
import dk.styringsportal.organisation.SizeClasses;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRateTableTest {

    @Test
    void persons_and_municipalities_are_counted_apart_by_group_municipality_region_and_size() throws Exception {
        RespondentGroup group = TestQuestionnaires.GROUPS.groups().get(0);
        ResponseRates rates = new ResponseRates(List.of(
                new InvitedCount(group.id(), About.parse("0101 0741"), Standing.INVITED, true, 1),
                new InvitedCount(group.id(), About.parse("0101"), Standing.INVITED, false, 1),
                new InvitedCount(group.id(), About.parse("0101"), Standing.BOUNCED, false, 1),
                new InvitedCount(group.id(), About.parse("0741"), Standing.INELIGIBLE, false, 2),
                new InvitedCount(group.id(), About.parse("0751"), Standing.OBJECTED, false, 1)), SizeClasses.ofDenmark());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvRateTable().write(TestQuestionnaires.GROUPS, rates, out);

        assertEquals(
                List.of(
                        "\uFEFFinddeling;navn;inviteret;svaret;svarprocent;mail retur;sagt nej;ikke i målgruppen;kommuner;kommuner med svar;begyndt via åbent link;sendt via åbent link",
                        "i alt;;6;1;25,0;1;1;2;3;2;0;0",
                        "gruppe;" + group.title() + ";6;1;25,0;1;1;2;3;2;0;0",
                        "kommune;København;3;1;33,3;1;0;0;1;1;0;0",
                        "kommune;Samsø;3;1;100,0;0;0;2;1;1;0;0",
                        "kommune;Aarhus;1;0;0,0;0;1;0;1;0;0;0",
                        "region;Region Hovedstaden;3;1;33,3;1;0;0;1;1;0;0",
                        "region;Region Midtjylland;4;1;50,0;0;1;2;2;1;0;0",
                        "størrelse;små kommuner, højst 37099 indbyggere;3;1;100,0;0;0;2;1;1;0;0",
                        "størrelse;store kommuner, over 55957 indbyggere;4;1;25,0;1;1;0;2;1;0;0"),
                out.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
