package dk.styringsportal.web.kl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableOrderTest {

    private final TableOrder byName = new TableOrder("started", "Region Sjælland", "navn", false);

    @Test
    void sorting_keeps_the_filter_and_encodes_it() {
        assertEquals("status=started&region=Region+Sj%C3%A6lland&sortering=status", byName.addressOf("status"));
    }

    @Test
    void the_same_column_again_turns_the_order() {
        assertEquals("status=started&region=Region+Sj%C3%A6lland&sortering=navn&omvendt=ja", byName.addressOf("navn"));
        TableOrder turned = new TableOrder("started", "Region Sjælland", "navn", true);
        assertEquals("status=started&region=Region+Sj%C3%A6lland&sortering=navn", turned.addressOf("navn"));
    }

    @Test
    void what_the_reader_sends_cannot_leave_its_place_in_the_address() {
        assertEquals(
                "status=&region=&sortering=%22%3E%26x%3D1", new TableOrder("", "", "navn", false).addressOf("\">&x=1"));
    }

    @Test
    void one_column_alone_is_sorted() {
        assertEquals("ascending", byName.ariaSort("navn"));
        assertEquals("none", byName.ariaSort("status"));
        assertEquals("descending", new TableOrder("", "", "status", true).ariaSort("status"));
    }
}
