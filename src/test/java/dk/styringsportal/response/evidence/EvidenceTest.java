package dk.styringsportal.response.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final ItemCode ITEM = new ItemCode("filer");

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, 255044462D312E37, PDF",
        "PLAN.PDF, 255044462D312E37, PDF",
        "billede.png, 89504E470D0A1A0A00, PNG",
        "foto.jpeg, FFD8FFE000, JPEG",
        "ark.xlsx, 504B030414, XLSX",
        "laast.xlsx, D0CF11E0A1B11AE100, LOCKED_OFFICE",
        "gammel.doc, D0CF11E0A1B11AE100, OLD_OFFICE",
        "noter.txt, 48656A, TEXT"
    })
    void takes_what_name_and_first_bytes_agree_on(String name, String content, FileKind kind) {
        assertEquals(kind, taken(name, content).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "program.exe, 4D5A9000",
        "plan.pdf, 4D5A9000",
        "plan.pdf, 504B030414",
        "noter.txt, ''",
        "uden-endelse, 255044462D312E37",
        "plan.docm, 504B030414"
    })
    void refuses_everything_else(String name, String content) {
        assertEquals(Reason.KIND, assertThrows(UnfitFileException.class, () -> taken(name, content)).reason());
    }

    @Test
    void refuses_what_is_over_20_MB() {
        byte[] text = {'a'};

        assertEquals(Evidence.LARGEST, Evidence.of(ITEM, "a.txt", Evidence.LARGEST, text).file().size());
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(UnfitFileException.class, () -> Evidence.of(ITEM, "a.txt", Evidence.LARGEST + 1, text)).reason());
    }

    @Test
    void says_how_much_room_is_used() {
        assertTrue(UnfitFileException.noRoomBeside(195L * 1024 * 1024 + 1).getMessage().endsWith("Used: 196 MB"));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Planer\\plan.txt, plan.txt",
        "../../etc/plan.txt, plan.txt",
        "'pl\"an;<1>.txt', pl_an__1_.txt",
        "Årets plan – ny.txt, Årets plan – ny.txt",
        "Å.txt, Å.txt",
        "plan\u202Etxt.txt, plan_txt.txt",
        "plan\u200B.txt, plan_.txt",
        "'plan\u2028.txt', plan_.txt",
        "CON.txt, _CON.txt",
        "lpt1.txt, _lpt1.txt",
        "Kontrol.txt, Kontrol.txt",
        "...skjult.txt, skjult.txt",
        "'plan.txt. . ', plan.txt"
    })
    void cleans_names(String name, String cleaned) {
        assertEquals(cleaned, taken(name, "48656A").file().name());
    }

    @Test
    void keeps_the_ending_of_a_long_name_and_cuts_no_character_in_two() {
        String name = taken("a".repeat(145) + "🙂".repeat(100) + ".txt", "48656A").file().name();

        assertEquals("a".repeat(145) + ".txt", name);
    }

    private static Evidence taken(String name, String content) {
        byte[] bytes = HexFormat.of().parseHex(content);
        return Evidence.of(ITEM, name, bytes.length, bytes);
    }
}
