package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.ContactFile;
import dk.styringsportal.campaign.contacts.ContactPreview;
import dk.styringsportal.campaign.contacts.ContactSheet;
import dk.styringsportal.campaign.contacts.ContactTerms;
import dk.styringsportal.export.CsvContactFile;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.surveys.spreadsheet.WorkbookContactFile;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 50,000 contacts in one file, as CSV and as a workbook. */
class ManyContactsTest {

    private static final int MANY = 50_000;
    private static final List<Municipality> DENMARK = Municipalities.ofDenmark().all();
    private static final List<List<String>> ROWS = Stream.concat(
                    Stream.of(List.of("kommune", "gruppe", "navn", "mail", "rolle", "sprog", "kilde")),
                    IntStream.range(0, MANY).mapToObj(ManyContactsTest::row))
            .toList();

    private static List<String> row(int i) {
        return List.of(DENMARK.get(i % 98).name(), "ledere", "Person " + i, "person" + i + "@kommune.dk", "Leder", "da", "Kommunen");
    }

    @Test
    void as_csv() {
        String csv = ROWS.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n"));
        check(new CsvContactFile(), csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void as_a_workbook() {
        check(new WorkbookContactFile(), WorkbookFile.write(new Workbook(List.of(new Workbook.Sheet("Kontakter", ROWS)))));
    }

    private static void check(ContactFile reader, byte[] file) {
        assertTrue(file.length < 5_000_000, "The file has " + file.length + " bytes");
        ContactPreview preview = new ContactPreview(some -> Set.of());
        ContactSheet sheet = new ContactSheet(
                new ContactTerms(
                        new CampaignId(1),
                        List.of(new RespondentGroup(new GroupId("ledere"), "Ledere")),
                        code -> true,
                        CprNumber::isIn,
                        false),
                preview);
        reader.read(file, sheet::take);
        sheet.end();
        preview.end();

        assertTrue(preview.isSound(), () -> "Faults: " + preview.faults().get(0));
        assertEquals(MANY, preview.invited());
        assertEquals(98, preview.byMunicipality().size());
        assertEquals(MANY + 1, preview.lastRow());
    }
}
