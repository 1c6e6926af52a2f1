package dk.styringsportal.campaign.contacts.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.CprNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StaffListTest {

    private static final RespondentGroup CASEWORKERS = new RespondentGroup(new GroupId("sagsbehandlere"), "Sagsbehandlere");
    private static final ContactRequest REQUEST = ContactRequest.of(
            new CampaignId(7),
            CASEWORKERS.id(),
            About.parse("0751 0461"),
            new Contact("Kim Test", "kim@kommune.dk", "", "", "da"),
            Instant.parse("2026-12-01T12:00:00Z"),
            Instant.parse("2026-11-01T12:00:00Z"));

    private static StaffList read(String text, ContactRequest request, String... known) {
        return StaffList.read(text, request, CASEWORKERS, CprNumber::isIn, some -> some.stream()
                .map(Invitation::identity)
                .filter(identity -> Arrays.stream(known).anyMatch(identity::startsWith))
                .collect(Collectors.toSet()));
    }

    private static StaffList read(String text) {
        return read(text, REQUEST);
    }

    private static List<String> people(StaffList list) {
        return list.wanted().stream()
                .map(one -> one.invitation().contact())
                .map(contact -> contact.name() + "|" + contact.address() + "|" + contact.role())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Ane Berg; ane@x.dk # Ane Berg|ane@x.dk|",
        "Ane Berg;ane@x.dk;socialrådgiver # Ane Berg|ane@x.dk|socialrådgiver",
        "ane@x.dk # |ane@x.dk|",
        "ane@x.dk; Ane Berg # Ane Berg|ane@x.dk|",
        "Ane Berg, ane@x.dk # Ane Berg|ane@x.dk|",
        "Berg, Ane; ane@x.dk # Berg, Ane|ane@x.dk|",
        "Ane Berg <ane@x.dk> # Ane Berg|ane@x.dk|",
        "'\"Berg, Ane\" <ane@x.dk>' # Berg, Ane|ane@x.dk|",
        "<ane@x.dk> # |ane@x.dk|",
        "Ane <b>; ane@x.dk # Ane <b>|ane@x.dk|",
        "Ane; mailto:ane@x.dk # Ane|ane@x.dk|",
        "Ane Berg; ane@x.dk;;; # Ane Berg|ane@x.dk|"
    })
    void a_line_is_read_as_people_write_it(String line, String person) {
        StaffList list = read(line);

        assertEquals(List.of(), list.faults());
        assertEquals(List.of(person.strip()), people(list));
    }

    @Test
    void several_from_a_mail_program_headings_tabs_and_blank_lines_are_read() {
        StaffList list = read("Navn;Mail;Rolle\r\n\n  \nÅse Ø\taase@x.dk\tvisitator\nBo <bo@x.dk>; Ib <ib@x.dk>;\nc@x.dk; d@x.dk\n");

        assertTrue(list.isSound());
        assertEquals(
                List.of("Åse Ø|aase@x.dk|visitator", "Bo|bo@x.dk|", "Ib|ib@x.dk|", "|c@x.dk|", "|d@x.dk|"), people(list));
        assertEquals(List.of(4, 5, 5, 6, 6), list.wanted().stream().map(StaffList.Wanted::line).toList());
    }

    @Test
    void everybody_is_invited_to_the_wanted_group_about_the_leaders_municipalities_and_told_who_gave_the_address() {
        Invitation invited = read("ane@x.dk").wanted().get(0).invitation();

        assertEquals(CASEWORKERS.id(), invited.group());
        assertEquals("0461 0751", invited.about().codes());
        assertEquals("Kim Test, leder i Odense og Aarhus", invited.contact().source());
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("Ane Berg", Kind.ADDRESS_MISSING),
                Arguments.of("Ane; ; leder", Kind.ADDRESS_MISSING),
                Arguments.of("123", Kind.ADDRESS_MISSING),
                Arguments.of("😀", Kind.ADDRESS_MISSING),
                Arguments.of("<script>alert(1)</script>", Kind.ADDRESS_MISSING),
                Arguments.of("=HYPERLINK(\"http://x\")", Kind.ADDRESS_MISSING),
                Arguments.of("Ane; ane", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; ane@", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; @x.dk", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; ane@x@y.dk", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; ane berg@x.dk", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; ane@x.dk\u0000", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; ane@x.dk bo@x.dk", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane <>", Kind.ADDRESS_MISSING),
                Arguments.of("Ane <ane>", Kind.ADDRESS_MALFORMED),
                Arguments.of("Ane; " + "a".repeat(300) + "@x.dk", Kind.ADDRESS_MALFORMED),
                Arguments.of("A".repeat(201) + "; ane@x.dk", Kind.TOO_LONG),
                Arguments.of("Ane; ane@x.dk; " + "r".repeat(201), Kind.TOO_LONG),
                Arguments.of("Ane\u0007; ane@x.dk", Kind.UNPRINTABLE),
                Arguments.of("Ane \uD83D; ane@x.dk", Kind.UNPRINTABLE),
                Arguments.of("Ane 010190-1234; ane@x.dk", Kind.CPR_NUMBER),
                Arguments.of("Ane; ane@x.dk; 0101901234", Kind.CPR_NUMBER),
                Arguments.of("0101901234@x.dk", Kind.CPR_NUMBER),
                Arguments.of("Ane; 010190-1234@x.dk", Kind.CPR_NUMBER),
                Arguments.of("Ane; ane@x.dk; leder; mere", Kind.LINE_TOO_LONG),
                Arguments.of("a;b;c;d;e", Kind.LINE_TOO_LONG),
                Arguments.of("Ane, Bo, Ib, ane@x.dk", Kind.LINE_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void a_bad_line_is_named_and_holds_up_the_list(String line, Kind kind) {
        StaffList list = read("god@x.dk\n" + line);

        assertFalse(list.isSound());
        assertEquals(List.of(2), list.faults().stream().map(ContactFault::row).distinct().toList());
        assertEquals(Set.of(kind), list.faults().stream().map(ContactFault::kind).collect(Collectors.toSet()));
        assertTrue(kind != Kind.CPR_NUMBER || list.faults().stream().allMatch(fault -> fault.found().isEmpty()));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertEquals(
                List.of(1, 3, 4),
                read("Ane\nbo@x.dk\nIb; ib\nx;y@z.dk;r;mere").faults().stream().map(ContactFault::row).sorted().toList());
    }

    @Test
    void those_who_stand_twice_or_are_invited_already_are_named_and_passed_over() {
        StaffList list = read("Ane; ane@x.dk\nBo; bo@x.dk\nAne B; ANE@x.dk", REQUEST, "bo@x.dk");

        assertTrue(list.isSound());
        assertEquals(List.of("Ane|ane@x.dk|"), people(list));
        assertEquals(
                List.of(new StaffList.Repeated(3, "Ane B", 1), new StaffList.Repeated(2, "Bo", 0)), list.repeated());
    }

    @Test
    void five_hundred_people_are_taken_over_all_times_and_not_one_more() {
        String most = IntStream.range(0, StaffList.MOST).mapToObj(i -> "p" + i + "@x.dk\n").collect(Collectors.joining());

        assertTrue(read(most).isSound());
        assertEquals(StaffList.MOST, read(most).wanted().size());
        assertEquals(Kind.PEOPLE_TOO_MANY, read(most + "en@x.dk").faults().get(0).kind());
        assertEquals(Kind.PEOPLE_TOO_MANY, read("en@x.dk", REQUEST.withMore(StaffList.MOST)).faults().get(0).kind());
        assertTrue(read("en@x.dk", REQUEST.withMore(StaffList.MOST - 1)).isSound());
    }

    @Test
    void nothing_is_a_list_of_nobody() {
        for (String nothing : List.of("", " \n\t\n;;\n", "navn;mail")) {
            assertTrue(read(nothing).isEmpty(), nothing);
            assertTrue(read(nothing).wanted().isEmpty(), nothing);
        }
    }
}
