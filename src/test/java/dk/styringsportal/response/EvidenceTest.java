package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.UnfitFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final ItemCode ITEM = new ItemCode("filer");

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, 255044462D312E37",
        "PLAN.PDF, 255044462D312E37",
        "billede.png, 89504E470D0A1A0A00",
        "foto.jpeg, FFD8FFE000",
        "ark.xlsx, 504B030414",
        "gammel.doc, D0CF11E0A1B11AE100",
        "noter.txt, 48656A",
        "tal.csv, C3A63B31"
    })
    void takes_what_name_and_content_agree_on(String name, String content) {
        assertEquals(name, taken(name, content));
    }

    @ParameterizedTest
    @CsvSource({
        "program.exe, 4D5A9000",
        "plan.pdf, 4D5A9000",
        "plan.pdf, 504B030414",
        "noter.txt, 00010203",
        "noter.txt, ''",
        "side.html, 3C68746D6C3E",
        "tegning.svg, 3C737667",
        "uden-endelse, 255044462D312E37",
        "plan.pdf.exe, 255044462D312E37"
    })
    void refuses_everything_else(String name, String content) {
        assertEquals(Reason.KIND, assertThrows(UnfitFileException.class, () -> taken(name, content)).reason());
    }

    @Test
    void refuses_what_is_over_20_MB() {
        byte[] most = "a".repeat(Evidence.LARGEST).getBytes(StandardCharsets.US_ASCII);
        assertEquals(Evidence.LARGEST, Evidence.of(ITEM, "a.txt", most).file().size());

        byte[] more = "a".repeat(Evidence.LARGEST + 1).getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(UnfitFileException.class, () -> Evidence.of(ITEM, "a.txt", more)).reason());
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Planer\\plan.txt, plan.txt",
        "../../etc/plan.txt, plan.txt",
        "'pl\"an;<1>.txt', pl_an__1_.txt",
        "Årets plan – ny.txt, Årets plan – ny.txt"
    })
    void cleans_names(String name, String cleaned) {
        assertEquals(cleaned, taken(name, "48656A"));
    }

    @Test
    void keeps_the_ending_of_a_long_name() {
        String name = taken("a".repeat(300) + ".txt", "48656A");

        assertEquals(150, name.length());
        assertEquals(".txt", name.substring(146));
    }

    private static String taken(String name, String content) {
        return Evidence.of(ITEM, name, HexFormat.of().parseHex(content)).file().name();
    }
}
