package dk.styringsportal.application;

import static dk.styringsportal.testing.TestQuestionnaires.EVERY_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.response.Answers;
import dk.styringsportal.response.workingcopy.CopyFault;
import dk.styringsportal.response.workingcopy.CopyReading;
import dk.styringsportal.testing.Copies;
import dk.styringsportal.testing.CopyFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read of a working copy, told with its cell and what would be right. */
class CopyFaultsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Copies COPIES = new Copies(EVERY_TYPE);
    private static final byte[] EMPTY = COPIES.file(COPIES.response(Answers.NONE));

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '¤', value = {
        "valg ¤ måske ¤ Det svar findes ikke her. Vælg et af disse: Ja; Delvist; Nej.",
        "valg ¤ Ja | Nej ¤ Her kan kun vælges ét svar.",
        "valg ¤ =HVIS(1;2) ¤ Det svar findes ikke her. Vælg et af disse: Ja; Delvist; Nej.",
        "skala-vendt ¤ 4 ¤ Det svar findes ikke her. Vælg et af disse: ",
        "matrix-antal/boern ¤ x ¤ Det svar findes ikke her. Vælg et af disse: Ja; Nej; Ikke relevant.",
        "kryds-ene#pris ¤ nej ¤ Skriv x for at sætte kryds, eller lad cellen være tom.",
        "kryds-matrix/boern#raad ¤ 2 ¤ Skriv x for at sætte kryds, eller lad cellen være tom.",
        "tal ¤ mange ¤ Skriv et tal mellem 0 og 9999.99 med højst 2 decimaler.",
        "tal ¤ -1 ¤ Skriv et tal mellem 0 og 9999.99 med højst 2 decimaler.",
        "tal ¤ 1,234 ¤ Skriv et tal mellem 0 og 9999.99 med højst 2 decimaler.",
        "tal ¤ 1e99 ¤ Skriv et tal mellem 0 og 9999.99 med højst 2 decimaler.",
        "tal ¤ ved ikke ¤ Skriv et tal mellem 0 og 9999.99 med højst 2 decimaler.",
        "tal-ved-ikke ¤ 1,5 ¤ Skriv et helt tal på mindst -500.",
        "talmatrix/boern/udgift ¤ 1.234 ¤ Punktummet kan være både tusindtalsskilletegn og komma.",
        "talmatrix/boern/antal ¤ -3 ¤ Skriv et helt tal på mindst 0.",
        "andele/boern ¤ 101 ¤ Skriv et helt tal mellem 0 og 100.",
        "andele/boern ¤ 40 % ¤ Skriv et helt tal mellem 0 og 100.",
        "andele-frit/unge ¤ ikke relevant ¤ Skriv et tal mellem 0 og 100 med højst 1 decimaler.",
        "linje ¤ 123456789012345678901234567890123456789012345678901 ¤ Skriv højst 50 tegn.",
        "linje ¤ 010190-1234 ¤ Teksten ligner et CPR-nummer. Slet det: CPR-numre må ikke stå nogen steder.",
        "afsnit ¤ Borger 01.01.90 – 1234 ringede ¤ Teksten ligner et CPR-nummer.",
        "dag ¤ i går ¤ Skriv en dato som 31-05-2024 mellem 2020-02-29 og 2025-12-31.",
        "dag ¤ 31-02-2024 ¤ Skriv en dato som 31-05-2024",
        "dag ¤ 01-01-2019 ¤ Skriv en dato som 31-05-2024 mellem 2020-02-29 og 2025-12-31.",
        "orden-alle#1 ¤ Farve ¤ Det svar findes ikke her. Vælg et af disse: Pris; Kvalitet; Tid.",
        "orden-alle#1 ¤ Pris | Tid ¤ Det svar findes ikke her. Vælg et af disse: Pris; Kvalitet; Tid.",
        "filer ¤ strategi.pdf ¤ Her kan der ikke svares. Skriv svaret i en række med et svarfelt.",
        "matrix-antal ¤ Ja ¤ Her kan der ikke svares. Skriv svaret i en række med et svarfelt.",
    })
    void each_is_told_with_its_cell_and_what_would_be_right(String name, String text, String sentence) {
        CopyFile file = new CopyFile(EMPTY).answer(name, text);

        CopyReading reading = COPIES.read(COPIES.response(Answers.NONE), file.bytes());

        assertEquals(List.of(), reading.changes());
        assertEquals(1, reading.faults().size(), reading.faults().toString());
        CopyFault fault = reading.faults().get(0);
        assertEquals(file.cell(name), fault.cell());
        assertTrue(new CopySentences(DANISH).of(fault).contains(sentence), new CopySentences(DANISH).of(fault));
        assertFalse(fault.value().contains("1234") && sentence.contains("CPR"), fault.value());
    }

    @Test
    void places_are_filled_from_the_first_and_each_option_once() {
        assertFault(new CopyFile(EMPTY).answer("orden-alle#2", "Tid"), "orden-alle#1", "Plads 1 er tom, men en senere plads er udfyldt.");
        assertFault(new CopyFile(EMPTY).answer("orden-alle#1", "Tid").answer("orden-alle#2", "tid"), "orden-alle#2", "Svaret Tid er krydset af to gange.");
    }

    @Test
    void ticks_that_cannot_stand_together_are_told_once() {
        assertFault(new CopyFile(EMPTY).answer("kryds-ene#pris", "x").answer("kryds-ene#intet-af-det", "x"),
                "kryds-ene#intet-af-det", "Et af svarene kan ikke stå sammen med andre.");
        assertFault(new CopyFile(EMPTY).answer("kryds-frit#pris", "x").answer("kryds-frit#ingen", "X"),
                "kryds-frit#ingen", "kan ikke stå sammen med andre svar.");
        assertFault(new CopyFile(EMPTY).answer("kryds-graenser#direktion", "x").answer("kryds-graenser#udvalg", "x")
                        .answer("kryds-graenser#ledere", "x").answer("kryds-graenser#alle", "x"),
                "kryds-graenser#alle", "Der er sat flere krydser end de 3, der må sættes.");
    }

    @Test
    void a_formula_that_fails_is_told_and_empties_nothing() {
        assertFault(new CopyFile(EMPTY).error("tal", "#DIV/0!"), "tal", "Cellen viser fejlen #DIV/0!. Ret formlen, eller skriv værdien.");
    }

    @Test
    void a_comment_with_a_cpr_number_is_refused_and_not_repeated() {
        CopyFile file = new CopyFile(EMPTY).remark("valg", "Se 010190-1234");
        CopyFault fault = COPIES.read(COPIES.response(Answers.NONE), file.bytes()).faults().get(0);
        assertEquals(file.remarkCell("valg"), fault.cell());
        assertEquals("", fault.value());
    }

    @Test
    void a_line_that_was_copied_is_told_where_it_says_something_else() {
        CopyFile file = new CopyFile(EMPTY).answer("linje", "Excel").answer("linje-ved-ikke", "KMD");
        String copied = file.cell("linje-ved-ikke").replace("!E", "!G");
        assertFault(file.text(copied, "linje"), "linje-ved-ikke", "Spørgsmålet er også besvaret i " + file.cell("linje"));
    }

    @Test
    void an_answer_beside_no_question_is_told() {
        CopyFile file = new CopyFile(EMPTY).answer("linje", "Excel");
        assertFault(file.text(file.cell("linje").replace("!E", "!G"), "findes-ikke"), "linje", "Her kan der ikke svares.");
    }

    @Test
    void all_faults_are_told_at_once_and_what_is_sound_is_read() {
        CopyReading reading = COPIES.read(COPIES.response(Answers.NONE), new CopyFile(EMPTY)
                .answer("valg", "måske").answer("tal", "mange").answer("dag", "i går").number("andele/boern", "40").bytes());
        assertEquals(3, reading.faults().size());
        assertEquals(List.of("andele/boern"), reading.changes().stream().map(change -> change.name()).toList());
    }

    private static void assertFault(CopyFile file, String name, String sentence) {
        CopyReading reading = COPIES.read(COPIES.response(Answers.NONE), file.bytes());
        assertEquals(1, reading.faults().size(), reading.faults().toString());
        assertEquals(file.cell(name), reading.faults().get(0).cell());
        String told = new CopySentences(DANISH).of(reading.faults().get(0));
        assertTrue(told.contains(sentence), told);
    }
}
