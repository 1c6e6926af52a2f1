package dk.styringsportal.questionnaire.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.NotCprNumbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEvidenceTest {

    private static final FileEvidence TWO = new FileEvidence(2, Set.of());
    private static final Map<String, Object> FILE =
            Map.of("id", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "name", "plan.pdf", "size", 12);

    @Test
    void files_and_links_come_back_as_they_were_given() {
        AnswerValue read = TWO.read("filer", List.of(Map.of("link", "https://www.kl.dk/plan?a=1#to"), FILE));

        assertEquals(read, TWO.read("filer", read.plain()));
        assertEquals("https://www.kl.dk/plan?a=1#to", ((AnswerValue.Files) read).links().get(0).address().toString());
    }

    @Test
    void links_count_among_the_files_and_stand_there_once() {
        Map<String, String> link = Map.of("link", "https://www.kl.dk/a");

        assertThrows(MalformedAnswerException.class, () -> TWO.read("filer", List.of(link, link)));
        assertThrows(MalformedAnswerException.class,
                () -> TWO.read("filer", List.of(link, Map.of("link", "https://www.kl.dk/b"), FILE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://www.kl.dk/", "javascript:alert(1)", "data:text/html,a", "ftp://kl.dk/a", "file:///etc/passwd", "//kl.dk",
        "kl.dk", "", "https://", "https:///a", "https://navn@kl.dk/", "https://navn:kode@kl.dk/", "https://kl.dk@ond.dk/",
        "https://localhost/", "https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://kl.dk/a b",
        "https://kl.dk/\"><script>", "https://kl.dk/\u202Efdp", "https://kl.dk/\n", "https://kl.dk\\@ond.dk/", "https://å.dk/",
        "https://kl.dk/%zz"
    })
    void other_addresses_are_refused(String address) {
        assertThrows(MalformedAnswerException.class, () -> TWO.read("filer", List.of(Map.of("link", address))));
    }

    @Test
    void an_address_without_end_is_refused() {
        String address = "https://kl.dk/" + "a".repeat(500);

        assertThrows(MalformedAnswerException.class, () -> TWO.read("filer", List.of(Map.of("link", address))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://kl.dk/0101901234", "https://kl.dk/?a=010190-1234", "https://kl.dk/?a=010190%2D1234", "https://kl.dk/#010190%201234"})
    void an_address_with_a_cpr_number_is_refused(String address) {
        AnswerValue read = TWO.read("filer", List.of(Map.of("link", address)));

        assertThrows(CprNumberException.class, () -> NotCprNumbers.NONE.letIn(read, Optional.empty()));
    }
}
