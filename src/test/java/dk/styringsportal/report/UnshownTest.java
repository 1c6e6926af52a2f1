package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnshownTest {

    private static final String FEW = "Vises ikke – færre end 5 svar";
    private static final String DERIVABLE = "Vises ikke – kan regnes ud";

    private static Unshown of(String... namesAndReasons) {
        Unshown unshown = new Unshown(ReportTexts.in(ReportTexts.DANISH));
        for (int i = 0; i < namesAndReasons.length; i += 2) {
            unshown.add(namesAndReasons[i], namesAndReasons[i + 1]);
        }
        return unshown;
    }

    private static Block paragraph(String lead, String text) {
        return new Block.Paragraph(Optional.of(lead).filter(words -> !words.isEmpty()), text);
    }

    @Test
    void each_reason_stands_once_with_all_that_it_goes_for() {
        Unshown unshown = of("Chefer", FEW, "Ledere", DERIVABLE, "Medarbejdere", FEW);
        assertEquals(List.of(paragraph("Chefer og Medarbejdere", FEW), paragraph("Ledere", DERIVABLE)), unshown.paragraphs());
        assertEquals(unshown.paragraphs(), unshown.paragraphsOfWhole());
        assertEquals("Chefer og Medarbejdere: " + FEW + "\nLedere: " + DERIVABLE, unshown.lines());
    }

    @Test
    void one_reason_for_the_whole_needs_no_names() {
        assertEquals(List.of(paragraph("", FEW)), of("Chefer", FEW, "Ledere", FEW).paragraphsOfWhole());
        assertEquals(List.of(paragraph("Chefer og Ledere", FEW)), of("Chefer", FEW, "Ledere", FEW).paragraphs());
    }

    @Test
    void one_without_a_name_stands_without() {
        assertEquals(List.of(paragraph("", FEW)), of("", FEW).paragraphs());
        assertEquals(FEW, of("", FEW).lines());
    }

    @Test
    void nothing_unshown_says_nothing() {
        assertEquals(List.of(), of().paragraphs());
        assertEquals(List.of(), of().paragraphsOfWhole());
        assertEquals("", of().lines());
    }

    @Test
    void those_that_say_the_same_are_equal() {
        assertEquals(of("Chefer", FEW, "Ledere", FEW), of("Chefer", FEW, "Ledere", FEW));
        assertEquals(of("Chefer", FEW).hashCode(), of("Chefer", FEW).hashCode());
        assertNotEquals(of("Chefer", FEW), of("Chefer", DERIVABLE));
        assertNotEquals(of("Chefer", FEW), of("Ledere", FEW));
    }
}
