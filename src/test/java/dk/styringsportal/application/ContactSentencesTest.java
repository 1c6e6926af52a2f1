package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactFault;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactSentencesTest {

    private static final ContactSentences DANISH = new ContactSentences(Locale.forLanguageTag("da"));
    private static final ContactSentences ENGLISH = new ContactSentences(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void every_fault_is_told_in_both_languages(ContactFault.Kind kind) {
        for (String right : new String[] {"", "98"}) {
            ContactFault fault = new ContactFault(3, Optional.empty(), "x", kind, right);
            assertNotEquals(DANISH.of(fault), ENGLISH.of(fault));
            assertFalse((DANISH.of(fault) + ENGLISH.of(fault)).contains("{"), kind.name());
        }
        assertNotEquals(DANISH.kind(kind), ENGLISH.kind(kind));
    }

    @ParameterizedTest
    @EnumSource
    void a_column_is_called_as_a_file_may_call_it(ContactColumn column) {
        assertEquals(Optional.of(column), ContactColumn.of(DANISH.column(column)));
        assertEquals(Optional.of(column), ContactColumn.of(ENGLISH.column(column)));
    }

    @Test
    void a_suggestion_is_told_where_there_is_one() {
        ContactFault fault = new ContactFault(
                3, Optional.of(ContactColumn.MUNICIPALITIES), "Århuss", ContactFault.Kind.MUNICIPALITY_UNKNOWN, "Aarhus");
        assertEquals("Ukendt kommune: Århuss. Mente du Aarhus?", DANISH.of(fault));
    }
}
