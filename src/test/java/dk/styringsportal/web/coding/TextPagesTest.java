package dk.styringsportal.web.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.coding.TextKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextPagesTest {

    private static final List<TextKey> TEXTS = IntStream.range(0, 45).mapToObj(i -> TextKey.of(Optional.empty(), "Tekst " + i)).toList();

    @Test
    void twenty_stand_on_a_page_and_the_rest_on_the_last() {
        assertEquals(TEXTS.subList(0, 20), TextPages.of(TEXTS, Optional.empty()).here());
        assertEquals(TEXTS.subList(20, 40), TextPages.of(TEXTS, Optional.of("2")).here());
        assertEquals(TEXTS.subList(40, 45), TextPages.of(TEXTS, Optional.of("3")).here());
        assertEquals(3, TextPages.of(TEXTS, Optional.of("3")).count());
    }

    @Test
    void a_page_that_is_not_there_is_the_last_and_what_is_no_number_the_first() {
        assertEquals(3, TextPages.of(TEXTS, Optional.of("999999")).number());
        assertEquals(1, TextPages.of(TEXTS, Optional.of("0")).number());
        assertEquals(1, TextPages.of(TEXTS, Optional.of("-1")).number());
        assertEquals(1, TextPages.of(TEXTS, Optional.of("x")).number());
        assertEquals(1, TextPages.of(TEXTS, Optional.of("99999999999")).number());
    }

    @Test
    void no_texts_have_one_empty_page() {
        TextPages none = TextPages.of(List.of(), Optional.of("2"));

        assertEquals(List.of(), none.here());
        assertEquals(1, none.count());
    }
}
