package dk.styringsportal.campaign.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.application.MailTemplates;
import dk.styringsportal.campaign.mail.TemplateFault.Place;
import dk.styringsportal.campaign.mail.TemplateFault.Reason;
import dk.styringsportal.response.CprNumberException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplateTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static List<TemplateFault> faults(MailKind kind, String subject, String text) {
        return assertThrows(UnusableTemplateException.class, () -> new MailTemplate(kind, subject, text)).faults();
    }

    private static Map<Placeholder, String> values(MailKind kind) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        kind.known().stream().filter(known -> !known.isPersonal()).forEach(known -> values.put(known, "<" + known.word() + ">"));
        return values;
    }

    @Test
    void an_unknown_word_is_named_and_so_are_those_there_are() {
        UnusableTemplateException refused = assertThrows(
                UnusableTemplateException.class, () -> new MailTemplate(MailKind.THANKS, "Tak {Navn}", "Hej {fornavn}, {link}"));

        assertEquals(
                List.of(
                        new TemplateFault(Place.SUBJECT, Reason.UNKNOWN_PLACEHOLDER, "Navn"),
                        new TemplateFault(Place.TEXT, Reason.UNKNOWN_PLACEHOLDER, "fornavn"),
                        new TemplateFault(Place.TEXT, Reason.UNKNOWN_PLACEHOLDER, "link")),
                refused.faults());
        assertTrue(refused.getMessage().contains("{navn} {kommune} {runde}"), refused.getMessage());
        assertFalse(refused.kind().known().contains(Placeholder.LINK));
    }

    @ParameterizedTest
    @CsvSource({
        "INVITATION, link",
        "FIRST_CONTACT, kilde link indsigelse",
        "REMINDER, link stop",
        "DEADLINE_CHANGED, link",
        "CONTACTS_WANTED, link",
        "CONTACTS_REMINDER, link stop",
        "HANDED_OVER, link opgave",
        "EDITION_PUBLISHED, udgave",
        "EDITION_WITHDRAWN, udgave"
    })
    void what_a_kind_of_mail_must_say_is_missed(MailKind kind, String words) {
        List<TemplateFault> missed = faults(kind, "Emne", "Tekst");

        assertTrue(missed.stream().allMatch(fault -> fault.reason() == Reason.MISSING_PLACEHOLDER && fault.place() == Place.TEXT));
        assertEquals(
                Arrays.stream(words.split(" ")).sorted().toList(), missed.stream().map(TemplateFault::detail).sorted().toList());
    }

    @Test
    void a_link_has_no_place_in_a_subject() {
        assertEquals(
                List.of(new TemplateFault(Place.SUBJECT, Reason.UNKNOWN_PLACEHOLDER, "link")),
                faults(MailKind.INVITATION, "Svar: {link}", "{link}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"En {brace", "En } brace", "{{navn}}", "{navn\n}"})
    void braces_belong_to_placeholders(String text) {
        assertTrue(faults(MailKind.THANKS, "Tak", text).stream().anyMatch(fault -> fault.reason() == Reason.STRAY_BRACE));
    }

    @Test
    void a_subject_is_one_line_and_texts_have_bounds() {
        assertEquals(Reason.CONTROL_CHARACTER, faults(MailKind.THANKS, "Tak\nBcc: ond@example.org", "Tak").get(0).reason());
        assertEquals(Reason.CONTROL_CHARACTER, faults(MailKind.THANKS, "Tak", "Tak\u0000").get(0).reason());
        assertEquals(Reason.EMPTY, faults(MailKind.THANKS, " ", "Tak").get(0).reason());
        assertEquals(Reason.EMPTY, faults(MailKind.THANKS, "Tak", "\n").get(0).reason());
        assertEquals(Reason.TOO_LONG, faults(MailKind.THANKS, "a".repeat(201), "Tak").get(0).reason());
        assertEquals(Reason.TOO_LONG, faults(MailKind.THANKS, "Tak", "a".repeat(MailTemplate.LONGEST + 1)).get(0).reason());
    }

    @Test
    void a_cpr_number_is_refused_wherever_it_stands() {
        assertThrows(CprNumberException.class, () -> MailTemplates.read(MailKind.THANKS, "Tak 010190-1234", "Tak"));
        assertThrows(CprNumberException.class, () -> MailTemplates.read(MailKind.THANKS, "Tak", "Tak 010190-1234"));
        assertEquals("Tak", MailTemplates.read(MailKind.THANKS, "Tak", "Tak").subject());
    }

    @Test
    void it_is_filled_in_for_one_recipient_and_its_link_stays_open() {
        MailTemplate template = new MailTemplate(MailKind.INVITATION, "Svar, {navn}", "Hej {navn}\r\n\r\n{link}\r\n{stop} {frist}$1");
        Map<Placeholder, String> values = values(MailKind.INVITATION);
        values.put(Placeholder.NAME, "Søren");
        values.put(Placeholder.DEADLINE, "3. maj $2");

        assertEquals(new MailText("Svar, Søren", "Hej Søren\n\n{link}\n{stop} 3. maj $2$1"), template.fill(values));
    }

    @Test
    void an_empty_value_takes_its_blank_along() {
        Map<Placeholder, String> values = values(MailKind.THANKS);
        values.put(Placeholder.NAME, "");

        assertEquals("Hej\nTak", new MailTemplate(MailKind.THANKS, "Tak", "Hej {navn}\nTak").fill(values).body());
    }

    @Test
    void a_value_opens_no_placeholder_and_breaks_no_line() {
        Map<Placeholder, String> values = values(MailKind.INVITATION);
        values.put(Placeholder.NAME, "{link}\r\nBcc: ond@example.org");

        MailText filled = new MailTemplate(MailKind.INVITATION, "Til {navn}", "{navn}: {link}").fill(values);

        assertEquals("Til (link) Bcc: ond@example.org", filled.subject());
        assertEquals("(link) Bcc: ond@example.org: {link}", filled.body());
    }

    @Test
    void a_subject_that_a_long_value_makes_too_long_is_cut() {
        Map<Placeholder, String> values = values(MailKind.THANKS);
        values.put(Placeholder.ROUND, "r".repeat(300));

        assertEquals("r".repeat(199) + "…", new MailTemplate(MailKind.THANKS, "{runde}", "Tak").fill(values).subject());
    }

    @Test
    void a_missing_value_is_a_fault_and_not_a_gap() {
        MailTemplate template = new MailTemplate(MailKind.THANKS, "Tak", "Hej {navn}");

        assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void the_portals_own_templates_are_sound_in_both_languages(MailKind kind) {
        MailTemplate danish = StandardMails.of(kind, DANISH);
        MailTemplate english = StandardMails.of(kind, Locale.ENGLISH);

        assertEquals(open(danish), open(english));
        assertFalse(danish.body().equals(english.body()));
        assertTrue(danish.fill(values(kind)).body().length() > 50);
    }

    private static List<Placeholder> open(MailTemplate template) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> (template.subject() + template.body()).contains(placeholder.written()))
                .toList();
    }

    @Test
    void whoever_gave_an_address_is_named_in_the_first_mail_to_it() {
        String body = StandardMails.of(MailKind.FIRST_CONTACT, DANISH).body();

        assertTrue(body.contains("Vi har fået din mailadresse af {kilde}"));
        assertTrue(body.contains("gøre indsigelse mod, at vi bruger din mailadresse: {indsigelse}"));
    }
}
