package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceLink;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in an answer something looks like a CPR number. */
class LookAlikeTest {

    /** Brackets stand around what is found; the text is read without them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "Vi har 12 sager",
        "[010190-1234]",
        "Se [010190-1234].",
        "[0101901234] står først",
        "og sidst [010190 1234]",
        "([290200-9999])",
        "[01.01.90-1234]",
        "[01/01-90 1234]",
        "[010190 – 1234]",
        "[010190  1234]",
        "[010190\t1234]",
        "[010190-1234] og [311299-0001]",
        "[010190-1234],[010190-1234]",
        "Linje 1\n[010190-1234]\nLinje 3 [311299 0001]",
        "12345678901234 er en konto, [010190-1234] er ikke",
        "1551 0101901234567", // inside a longer number
        "010190-12345",
        "991399-1234 er ingen dato, [311299-1234] er",
        "Sag 7: [01.01.90-1234].",
        "😀 [010190-1234] 😀", // two units each
        "[０１０１９０－１２３４]", // full width
        "[01\u00AD01\u200B90-12\u206034]", // with what nobody sees
        "\u00AD[010190-1234]\u00AD",
        "ﬁ ﬀ ½ [010190-1234]", // letters that are taken apart
        "e\u0301 [010190-1234]", // letters that are put together
        "Å\uFEFF\uFEFF[010190-1234]x"
    })
    void stands_where_it_is_seen(String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");

        List<LookAlike> found = LookAlike.in(new AnswerValue.Text(text));

        assertEquals(marked, marked(text, found));
        assertEquals(!found.isEmpty(), CprNumber.isIn(text), "both ways of looking agree");
    }

    private static String marked(String text, List<LookAlike> found) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            LookAlike there = found.get(i);
            marked.insert(there.start() + there.length(), ']').insert(there.start(), '[');
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "https://kl.dk/0101901234, 14, 10",
        "https://kl.dk/sag?nr=010190-1234&x=1, 21, 11",
        "https://kl.dk/010190%2D1234, 14, 13",
        "https://kl.dk/%30%310190%E2%80%931234#a, 14, 23",
        "https://kl.dk/a%20b#010190-1234, 20, 11"
    })
    void stands_in_a_link_as_it_is_written_or_read(String address, int start, int length) {
        List<EvidenceLink> links = List.of(link("https://kl.dk/plan"), link(address));

        List<LookAlike> found = LookAlike.in(new AnswerValue.Files(List.of(), links));

        assertEquals(List.of(new LookAlike(OptionalInt.of(1), start, length, "0101901234")), found);
    }

    private static EvidenceLink link(String address) {
        return new EvidenceLink(URI.create(address));
    }

    @Test
    void tells_nothing_of_its_digits() {
        List<LookAlike> found = LookAlike.in(new AnswerValue.Text("Borger 010190-1234"));
        CprNumberException refused = new CprNumberException("text", found);

        assertEquals("[LookAlike[link=OptionalInt.empty, start=7, length=11]]", found.toString());
        assertFalse((refused + " " + refused.getMessage()).contains("1234"));
    }
}
