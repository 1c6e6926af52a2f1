package dk.styringsportal.campaign.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContactSheetTest {

    private static final String HEADINGS = "kommune|gruppe|navn|mail|rolle|sprog|kilde";

    @Test
    void a_row_becomes_an_invitation() {
        Invitation invitation =
                ReadContacts.of(HEADINGS, "Aarhus|ledere|Ane Berg|ane@aarhus.dk|Teamleder|engelsk|Kommunen").sound.get(0);

        assertEquals("0751", invitation.about().codes());
        assertEquals("ledere", invitation.group().value());
        assertEquals(new Contact("Ane Berg", "ane@aarhus.dk", "Teamleder", "Kommunen", "en"), invitation.contact());
    }

    @Test
    void columns_go_by_danish_or_english_headings_in_any_order_and_others_are_ignored() {
        ReadContacts read =
                ReadContacts.of("Email| NAME |Telefon|Municipality|Group", "b@x.dk|Bo|12|0101|SAGSBEHANDLERE");

        assertEquals(List.of(), read.faults);
        assertEquals(List.of("Telefon"), read.ignored);
        assertEquals("0101 sagsbehandlere b@x.dk", describe(read.sound.get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "0101, 0101",
        "101, 0101",
        "København, 0101",
        "Københavns Kommune, 0101",
        "'København, Frederiksberg', 0101 0147",
        "København/Frederiksberg, 0101 0147",
        "København + Frederiksberg, 0101 0147",
        "Frederiksberg og København, 0101 0147",
        "Frederiksberg and København, 0101 0147",
        "0101;0147, 0101 0147",
        "0101 og 0101, 0101",
        "Ringkøbing-Skjern, 0760"
    })
    void municipalities_are_named_by_code_or_name_and_parted_in_many_ways(String cell, String codes) {
        assertEquals(codes, ReadContacts.of(HEADINGS, cell + "|ledere|Bo||||").sound.get(0).about().codes());
    }

    @Test
    void somebody_named_with_several_municipalities_answers_once_or_once_about_each() {
        String row = "0101/0147|ledere|Bo|bo@x.dk|||";

        assertEquals(
                List.of("0101 0147 ledere bo@x.dk"),
                ReadContacts.of(false, HEADINGS, row).sound.stream().map(ContactSheetTest::describe).toList());
        assertEquals(
                List.of("0101 ledere bo@x.dk", "0147 ledere bo@x.dk"),
                ReadContacts.of(true, HEADINGS, row).sound.stream().map(ContactSheetTest::describe).toList());
    }

    @Test
    void who_stands_there_twice_is_named_and_passed_over() {
        ReadContacts read = ReadContacts.of(
                HEADINGS,
                "0101|ledere|Bo|bo@x.dk|||",
                "",
                "København|Ledere i myndighed|Bo B.|BO@x.dk|||",
                "0101|sagsbehandlere|Bo|bo@x.dk|||",
                "0147|ledere||  |Formand|||",
                "0147|ledere|||formand|||");

        assertEquals(List.of("4 as 2", "7 as 6"), read.twice);
        assertEquals(List.of(2, 5, 6), read.rows);
        assertEquals(List.of(), read.faults);
    }

    @Test
    void one_half_of_a_split_row_may_stand_there_already() {
        ReadContacts read = ReadContacts.of(true, HEADINGS, "0147|ledere||bo@x.dk|||", "0101/0147|ledere||bo@x.dk|||");

        assertEquals(List.of("3 as 2"), read.twice);
        assertEquals(List.of(2, 3), read.rows);
    }

    @ParameterizedTest
    @CsvSource({"'', da", "da, da", "Dansk, da", "EN, en", "English, en", "engelsk, en"})
    void danish_is_spoken_where_nothing_is_said(String cell, String language) {
        assertEquals(
                language, ReadContacts.of(HEADINGS, "0101|ledere|Bo|||" + cell + "|").sound.get(0).contact().language());
    }

    @Test
    void a_link_to_a_mail_address_is_one() {
        assertEquals(
                "bo@x.dk",
                ReadContacts.of(HEADINGS, "0101|ledere||mailto:bo@x.dk|||").sound.get(0).contact().address());
    }

    /** @param fault "row column kind found → right" */
    record Malformed(String what, List<String> lines, String fault) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Malformed> malformed() {
        String groups = "Ledere i myndighed, Sagsbehandlere";
        return Stream.of(
                file("nothing at all", "0 - NO_ROWS"),
                file("blank rows", "0 - NO_ROWS", "||", " "),
                file("headings alone", "0 - NO_ROWS", HEADINGS),
                file("no municipality column", "1 MUNICIPALITIES COLUMN_MISSING  → kommune", "gruppe|navn", "ledere|Bo"),
                file("no group column", "1 GROUP COLUMN_MISSING  → gruppe", "kommune|navn", "0101|Bo"),
                file("nobody's columns", "1 ADDRESS COLUMN_MISSING  → mail", "kommune|gruppe|sprog", "0101|ledere|da"),
                file("headings below a blank row", "2 GROUP COLUMN_MISSING  → gruppe", "", "kommune|navn", "0101|Bo"),
                file("a column twice", "1 ADDRESS COLUMN_TWICE E-mail", "kommune|gruppe|mail|E-mail", "0101|ledere|a@x.dk|b@x.dk"),
                row("no municipality", "|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_MISSING"),
                row("nothing but commas", ", ,|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_MISSING , ,"),
                row("misspelt", "Århuss|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN Århuss → Aarhus"),
                row("misspelt in two", "Kbenhavn og Odnese|ledere|Bo||||",
                        "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN Kbenhavn → København"),
                row("nowhere near", "Atlantis|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN Atlantis"),
                row("no such code", "0999|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN 0999"),
                row("a code too long", "01010|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN 01010"),
                row("a region", "Region Midtjylland|ledere|Bo||||",
                        "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN Region Midtjylland"),
                row("one of two unknown", "0101, Narnia|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN Narnia"),
                row("not in the round", "Samsø|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_OUTSIDE Samsø"),
                row("one of two not in the round", "0101/0741|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_OUTSIDE Samsø"),
                row("a hundred municipalities", "0101,".repeat(99) + "|ledere|Bo||||",
                        "2 MUNICIPALITIES MUNICIPALITIES_TOO_MANY " + "0101,".repeat(12) + "… → 98"),
                row("a CPR number for a municipality", "010190-1234|ledere|Bo||||", "2 MUNICIPALITIES CPR_NUMBER"),
                row("a formula", "=1+1|ledere|Bo||||", "2 MUNICIPALITIES MUNICIPALITY_UNKNOWN =1"),
                row("no group", "0101||Bo||||", "2 GROUP GROUP_MISSING  → " + groups),
                row("a group in the singular", "0101|sagsbehandler|Bo||||", "2 GROUP GROUP_UNKNOWN sagsbehandler → Sagsbehandlere"),
                row("half a title", "0101|Ledere i alt|Bo||||", "2 GROUP GROUP_UNKNOWN Ledere i alt → Ledere i myndighed"),
                row("no such group", "0101|borgmestre|Bo||||", "2 GROUP GROUP_UNKNOWN borgmestre → " + groups),
                row("a CPR number for a group", "0101|0101901234|Bo||||", "2 GROUP CPR_NUMBER"),
                row("nobody", "0101|ledere||||da|Kommunen", "2 - NOBODY"),
                row("blanks for a name", "0101|ledere| \u00a0\u200b |  |\t||", "2 - NOBODY"),
                row("no at-sign", "0101|ledere|Bo|bo.x.dk|||", "2 ADDRESS ADDRESS_MALFORMED bo.x.dk"),
                row("two at-signs", "0101|ledere|Bo|bo@@x.dk|||", "2 ADDRESS ADDRESS_MALFORMED bo@@x.dk"),
                row("no domain", "0101|ledere|Bo|bo@|||", "2 ADDRESS ADDRESS_MALFORMED bo@"),
                row("no dot in the domain", "0101|ledere|Bo|bo@kommunen|||", "2 ADDRESS ADDRESS_MALFORMED bo@kommunen"),
                row("two addresses", "0101|ledere|Bo|a@x.dk, b@x.dk|||", "2 ADDRESS ADDRESS_MALFORMED a@x.dk, b@x.dk"),
                row("a name around it", "0101|ledere|Bo|Bo <bo@x.dk>|||", "2 ADDRESS ADDRESS_MALFORMED Bo <bo@x.dk>"),
                row("a header smuggled in", "0101|ledere|Bo|bo@x.dk\nBcc: c@x.dk|||",
                        "2 ADDRESS ADDRESS_MALFORMED bo@x.dk Bcc: c@x.dk"),
                row("an address too long", "0101|ledere|Bo|" + "a".repeat(250) + "@x.dk|||",
                        "2 ADDRESS ADDRESS_MALFORMED " + "a".repeat(60) + "…"),
                row("a CPR number in an address", "0101|ledere|Bo|010190-1234@x.dk|||", "2 ADDRESS CPR_NUMBER"),
                row("a CPR number after a name", "0101|ledere|Bo 010190-1234||||", "2 NAME CPR_NUMBER"),
                row("a CPR number for a role", "0101|ledere|Bo||010190 1234||", "2 ROLE CPR_NUMBER"),
                row("a CPR number for a source", "0101|ledere|Bo||||0101901234", "2 SOURCE CPR_NUMBER"),
                row("a name too long", "0101|ledere|" + "b".repeat(201) + "||||",
                        "2 NAME TOO_LONG " + "b".repeat(60) + "… → 200"),
                row("a role too long", "0101|ledere|Bo||" + "r".repeat(201) + "||",
                        "2 ROLE TOO_LONG " + "r".repeat(60) + "… → 200"),
                row("a source too long", "0101|ledere|Bo||||" + "k".repeat(201),
                        "2 SOURCE TOO_LONG " + "k".repeat(60) + "… → 200"),
                row("a bell in a name", "0101|ledere|B\u0007o||||", "2 NAME UNPRINTABLE B?o"),
                row("half a character", "0101|ledere|B\ud83do||||", "2 NAME UNPRINTABLE B?o"),
                row("a null in a role", "0101|ledere|Bo||x\u0000||", "2 ROLE UNPRINTABLE x?"),
                row("another language", "0101|ledere|Bo|||tysk|", "2 LANGUAGE LANGUAGE_UNKNOWN tysk"),
                row("cells missing", "0101", "2 GROUP GROUP_MISSING  → " + groups));
    }

    private static Malformed file(String what, String fault, String... lines) {
        return new Malformed(what, List.of(lines), fault);
    }

    private static Malformed row(String what, String row, String fault) {
        return new Malformed(what, List.of(HEADINGS, row), fault);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatever_is_wrong_is_told_with_its_place_and_what_would_be_right(Malformed malformed) {
        ReadContacts read = ReadContacts.of(malformed.lines().toArray(String[]::new));

        assertEquals(malformed.fault(), describe(read.faults.get(0)));
        assertEquals(List.of(), read.sound);
    }

    @Test
    void everything_wrong_is_told_at_once_and_sound_rows_are_read_all_the_same() {
        ReadContacts read = ReadContacts.of(HEADINGS, "Narnia||Bo|x||fr|", "0101|ledere|Bo||||", "0999|ledere|Bo||||");

        assertEquals(
                List.of(Kind.MUNICIPALITY_UNKNOWN, Kind.GROUP_MISSING, Kind.ADDRESS_MALFORMED, Kind.LANGUAGE_UNKNOWN,
                        Kind.MUNICIPALITY_UNKNOWN),
                read.faults.stream().map(ContactFault::kind).toList());
        assertEquals(List.of(3), read.rows);
    }

    @Test
    void more_rows_than_are_read_is_one_fault() {
        ReadContacts read = new ReadContacts();
        ContactSheet sheet = new ContactSheet(ReadContacts.terms(false), read);
        sheet.take(new ContactRow(1, List.of("kommune", "gruppe", "navn")));
        for (int row = 2; row <= ContactSheet.MOST_ROWS + 3; row++) {
            sheet.take(new ContactRow(row, List.of("0101", "ledere", "P" + row)));
        }
        sheet.end();

        assertEquals(List.of("100002 - TOO_MANY_ROWS  → 100000"), read.faults.stream().map(ContactSheetTest::describe).toList());
        assertEquals(ContactSheet.MOST_ROWS, read.sound.size());
    }

    private static String describe(Invitation invitation) {
        return invitation.about().codes() + " " + invitation.group() + " " + invitation.contact().address();
    }

    private static String describe(ContactFault fault) {
        String place = fault.row() + " " + fault.column().map(ContactColumn::name).orElse("-") + " " + fault.kind();
        String found = fault.found().isEmpty() && fault.right().isEmpty() ? "" : " " + fault.found();
        return place + found + (fault.right().isEmpty() ? "" : " → " + fault.right());
    }
}
