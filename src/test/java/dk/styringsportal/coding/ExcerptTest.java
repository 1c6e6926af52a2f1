package dk.styringsportal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.coding.Excerpt.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT = "Vi mangler folk.\nI Vejen Kommune er vejen lang, og ring 010190-1234.";

    private static Optional<Fault> faultOf(String quote) {
        return Excerpt.faultOf(quote, TEXT, false);
    }

    @Test
    void words_of_the_text_in_their_order_may_be_quoted() {
        assertEquals(Optional.empty(), faultOf("Vi mangler folk."));
        assertEquals(Optional.empty(), faultOf("Vi […] folk. […] er vejen lang"));
        assertEquals(Optional.empty(), faultOf("Vi mangler folk.\r\nI"), "a browser ends lines otherwise");
    }

    @Test
    void nothing_is_added_turned_round_or_made_up() {
        assertEquals(Optional.of(Fault.NOT_WRITTEN), faultOf("Vi mangler mange folk."));
        assertEquals(Optional.of(Fault.NOT_WRITTEN), faultOf("er vejen lang […] Vi mangler"));
        assertEquals(Optional.of(Fault.EMPTY), faultOf(" […] "));
        assertEquals(Optional.of(Fault.TOO_LONG), Excerpt.faultOf("x".repeat(2001), "x".repeat(3000), false));
    }

    @Test
    void neither_a_cpr_number_nor_a_municipality_gets_through() {
        assertEquals(Optional.of(Fault.CPR_NUMBER), faultOf("ring 010190-1234."));
        assertEquals(Optional.of(Fault.NAMES_MUNICIPALITY), faultOf("I Vejen Kommune"));
        assertEquals(Optional.empty(), Excerpt.faultOf("I Vejen", TEXT, true), "somebody has said that it is none");
        assertEquals(Optional.of("København"), Excerpt.municipality("som i Københavns forvaltning"));
        assertEquals(Optional.empty(), Excerpt.municipality("Vejenes beskaffenhed"));
    }
}
