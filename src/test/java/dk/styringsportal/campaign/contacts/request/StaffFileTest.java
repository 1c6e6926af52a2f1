package dk.styringsportal.campaign.contacts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffFileTest {

    private final StaffFile file = new StaffFile();
    private int number;

    private void take(String... cells) {
        file.take(new ContactRow(++number, List.of(cells)));
    }

    @Test
    void rows_become_lines_whatever_the_order_of_the_columns() {
        take("", "");
        take("Telefon", "E-mail", "Stilling", "Navn");
        take("1", "ane@x.dk", "visitator", "Berg; Ane");
        take("", "", "", "");
        take("2", "bo@x.dk");

        assertEquals("Berg, Ane; ane@x.dk; visitator\n; bo@x.dk\n", file.lines());
    }

    @ParameterizedTest
    @CsvSource({"navn,rolle,COLUMN_MISSING", "ane@x.dk,Ane,COLUMN_MISSING", "mail,e-mail,COLUMN_TWICE"})
    void headings_that_name_no_mail_or_two_are_refused(String one, String other, Kind kind) {
        var refused = assertThrows(UnreadableContactsException.class, () -> take(one, other));

        assertEquals(kind, refused.fault().orElseThrow().kind());
    }

    @Test
    void more_people_than_may_be_handed_in_are_refused_before_they_fill_the_memory() {
        take("mail");
        for (int i = 0; i < StaffList.MOST; i++) {
            take("p" + i + "@x.dk");
        }

        var refused = assertThrows(UnreadableContactsException.class, () -> take("en@x.dk"));

        assertEquals(Kind.PEOPLE_TOO_MANY, refused.fault().orElseThrow().kind());
    }
}
