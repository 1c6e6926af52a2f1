package dk.styringsportal.surveys.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in an edited workbook is told with its cell and what would be right. */
class MalformedSpreadsheetsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    static Stream<Arguments> table() {
        return Stream.of(
                row("sheet missing", sound().without("Rækker"), ". Arket Rækker mangler."),
                row("leftovers missing", sound().without("Øvrigt"), ". Arket Øvrigt mangler."),
                row("heading unknown", sound().put("Temaer", 0, 6, "Farve"), "Temaer!G1 Overskriften ”Farve” kendes ikke her. Her kan stå: Tema, Titel,"),
                row("heading twice", sound().put("Temaer", 0, 6, " titel "), "Temaer!G1 Overskriften titel er der allerede."),
                row("heading missing", sound().withoutColumn("Grupper", "Gruppe"), "Grupper!D1 Kolonnen Gruppe mangler."),
                row("owner's heading missing", sound().withoutColumn("Kolonner", "Spørgsmål"), "Kolonner!I1 Kolonnen Spørgsmål mangler."),
                row("cell without heading", sound().put("Temaer", 1, 8, "en note"), "Temaer!I2 ”en note” står i en kolonne uden overskrift."),
                row("field unknown", sound().add("Skema", "Farve", "blå"), "Skema!A10 Feltet ”Farve” kendes ikke. Her kan stå: Id, Version,"),
                row("field twice", sound().add("Skema", "version", "2025"), "Skema!A10 Feltet version er der allerede."),
                row("field in English", sound().put("Skema", "Version", "Indhold (engelsk)", "2024"), "Skema!C3 Feltet Version har ingen engelsk tekst."),
                row("state unknown", sound().put("Skema", "Tilstand", "Indhold", "færdig"), "Skema!B4 ”færdig” kendes ikke her. Skriv en af disse: kladde, pilot, udgivet, udgået."),
                row("no number", sound().put("Temaer", "Tema et", "Tema", "et"), "Temaer!A2 ”et” er ikke et helt tal.",
                        "Spørgsmål!A2 Der er intet tema ”1” på arket Temaer.", "Spørgsmål!A3 Der er intet tema ”1”"),
                row("half a number", sound().put("Spørgsmål", "q3", "Decimaler", "1,5"), "Spørgsmål!X4 ”1,5” er ikke et helt tal."),
                row("no decimal number", sound().put("Spørgsmål", "q3", "Mindst", "12 kr."), "Spørgsmål!V4 ”12 kr.” er ikke et tal. Skriv for eksempel 12 eller 12,5."),
                row("number of many digits", sound().put("Spørgsmål", "q3", "Højst", "1e999999999"), "Spørgsmål!W4 ”1e999999999” er ikke et tal."),
                row("type unknown", sound().put("Spørgsmål", "q3", "Type", "slider"), "Spørgsmål!D4 ”slider” kendes ikke her. Skriv en af disse: ét svar, flere svar,"),
                row("neither yes nor no", sound().put("Spørgsmål", "q1", "Må stå åbent", "måske"), "Spørgsmål!K2 ”måske” er hverken ja eller nej."),
                row("word in a list unknown", sound().put("Spørgsmål", "q3", "Tilbyd også", "ved ikke, måske"), "Spørgsmål!AD4 ”måske” kendes ikke her. Skriv en af disse: ved ikke, ikke relevant."),
                row("item without theme", sound().put("Spørgsmål", "q1", "Tema", ""), "Spørgsmål!A2 Her mangler en kode."),
                row("theme nowhere", sound().put("Spørgsmål", "q1", "Tema", "9"), "Spørgsmål!A2 Der er intet tema ”9” på arket Temaer."),
                row("theme twice", sound().put("Temaer", "Tema to", "Tema", "1").put("Spørgsmål", "q3", "Tema", "1").put("Spørgsmål", "q4", "Tema", "1")
                        .put("Spørgsmål", "q5", "Tema", "1"), "Spørgsmål!A2 1 er der flere af.", "Spørgsmål!A3 1", "Spørgsmål!A4 1", "Spørgsmål!A5 1", "Spørgsmål!A6 1"),
                row("option of no item", sound().add("Svarmuligheder", "q9", "", "a", "A"), "Svarmuligheder!A6 Der er intet spørgsmål ”q9” på arket Spørgsmål."),
                row("option of nothing", sound().add("Svarmuligheder", "", "", "a", "A"), "Svarmuligheder!A6 Linjen hører ikke til noget. Udfyld én af disse: Spørgsmål / Skala."),
                row("option of two", sound().add("Svarmuligheder", "q1", "ja-nej", "a", "A"), "Svarmuligheder!B6 Linjen hører til to ting."),
                row("item twice", sound().add("Spørgsmål", "2", "q1", "", "tal", "Igen?"), "Svarmuligheder!A4 q1 er der flere af.", "Svarmuligheder!A5 q1 er der flere af.",
                        "Ordlyd pr. gruppe!A3 q1", "Pointregler!A2 q1"),
                row("points by row twice", sound().put("Svarmuligheder", "To", "Point", "ude: 1\nude: 2"), "Svarmuligheder!F5 ude er der allerede."),
                row("quotation mark missing", sound().put("Svarmuligheder", "To", "Point", "\"50"), "Svarmuligheder!F5 Der mangler et anførselstegn i \"50."),
                row("quotation mark within", sound().put("Betingelser", "q2", "Svar", "\"a\"b\""), "Betingelser!J3 Der mangler et anførselstegn"),
                row("column of no item", sound().put("Kolonner", "Y", "Spørgsmål", "q99"), "Kolonner!A3 Der er intet spørgsmål ”q99”"),
                row("condition on no option", sound().put("Betingelser", "nej", "Vis svar", "måske"), "Betingelser!D2 Der er intet svar ”måske” på arket Svarmuligheder"),
                row("condition on scale without option", sound().put("Betingelser", "nej", "Vis svar", ""), "Betingelser!D2 Her mangler en kode."),
                row("condition on no row", sound().put("Betingelser", "q4", "Vis række", "c"), "Betingelser!E5 Der er ingen række ”c” på arket Rækker"),
                row("condition on option and row", sound().put("Betingelser", "q4", "Vis svar", "a"), "Betingelser!E5 Linjen hører til to ting. Udfyld kun én af disse: Vis svar / Vis række."),
                row("operator unknown", sound().put("Betingelser", "q4", "Er", "er ikke"), "Betingelser!I5 ”er ikke” kendes ikke her. Skriv en af disse: findes, =, !=, >, <, >=, <=."),
                row("wording without group", sound().put("Ordlyd pr. gruppe", "q1", "Gruppe", ""), "Ordlyd pr. gruppe!C3 Her mangler en kode."),
                row("wording without text", sound().put("Ordlyd pr. gruppe", "q1", "Tekst", ""), "Ordlyd pr. gruppe!D3 Her mangler teksten til gruppen."),
                row("wording twice", sound().add("Ordlyd pr. gruppe", "q1", "", "12", "Igen?"), "Ordlyd pr. gruppe!C4 12 er der allerede."),
                row("wording of no stem", sound().put("Ordlyd pr. gruppe", "fag", "Spørgestamme", "fug"), "Ordlyd pr. gruppe!B2 Der er ingen spørgestamme ”fug”"),
                row("stem without key", sound().add("Spørgestammer", "", "Hvad?"), "Spørgestammer!A3 Her mangler en kode."),
                row("stem twice", sound().add("Spørgestammer", "fag", "Hvad?"), "Spørgestammer!A3 fag er der allerede."),
                row("rule twice", sound().add("Pointregler", "q1", "grænser"), "Pointregler!A3 q1 er der allerede."),
                row("no threshold", sound().put("Pointregler", "q1", "Grænser", "1: 50\nmange"), "Pointregler!H2 ”mange” er ikke en grænse. Skriv antal, kolon og point, for eksempel 2: 100."),
                row("leftover nowhere", sound().add("Øvrigt", "/items/q9/farve", "\"blå\""), "Øvrigt!A2 Stedet ”/items/q9/farve” findes ikke mere."),
                row("leftover taken", sound().add("Øvrigt", "/items/q1/text", "\"blå\""), "Øvrigt!A2 Stedet ”/items/q1/text” er udfyldt på et andet ark."),
                row("leftover without place", sound().add("Øvrigt", "farve", "\"blå\""), "Øvrigt!A2 ”farve” er ikke et sted i spørgeskemaet."),
                row("leftover unreadable", sound().add("Øvrigt", "/farve", "{\"a\": "), "Øvrigt!B2 Indholdet kan ikke læses."),
                row("leftover nothing", sound().add("Øvrigt", "/farve", "null"), "Øvrigt!B2 Indholdet kan ikke læses."),
                row("leftover beyond measure", sound().add("Øvrigt", "/farve", "[1e999999999]"), "Øvrigt!B2 Indholdet kan ikke læses."),
                row("leftover too deep", sound().add("Øvrigt", "/farve", "[".repeat(10_000)), "Øvrigt!B2 Indholdet kan ikke læses."),
                row("leftover path too deep", sound().add("Øvrigt", "/a".repeat(10_000), "1"), "Øvrigt!A2 ”/a/a"));
    }

    private static EditedWorkbook sound() {
        return new EditedWorkbook();
    }

    /** @param faults place and beginning of each sentence; "." for the workbook as a whole */
    private static Arguments row(String name, EditedWorkbook workbook, String... faults) {
        return Arguments.of(Named.of(name, workbook), List.of(faults));
    }

    @ParameterizedTest
    @MethodSource("table")
    void is_refused_with_place_and_sentence(EditedWorkbook workbook, List<String> expected) {
        List<QuestionnaireFault> faults = faults(workbook);

        assertEquals(expected.size(), faults.size(), faults::toString);
        for (int i = 0; i < expected.size(); i++) {
            QuestionnaireFault fault = faults.get(i);
            String told = (fault.path().isEmpty() ? "." : fault.path()) + " " + fault.problem().apply(DANISH);
            assertTrue(told.startsWith(expected.get(i)), told);
            assertFalse(fault.in(Locale.ENGLISH).matches("(?s).*\\{\\d}.*"), fault::toString);
        }
    }

    @Test
    void all_is_told_at_once_in_the_order_of_the_workbook() {
        EditedWorkbook workbook = sound()
                .put("Øvrigt", 1, 0, "/x")
                .put("Pointregler", "q1", "Regel", "gæt")
                .put("Spørgsmål", "q2", "Nummer", "syv")
                .put("Spørgsmål", "q2", "Type", "gæt")
                .put("Temaer", 0, 7, "Farve");

        assertEquals(
                List.of("Temaer!H1", "Spørgsmål!C3", "Spørgsmål!D3", "Pointregler!B2", "Øvrigt!B2"),
                faults(workbook).stream().map(QuestionnaireFault::path).toList());
    }

    @Test
    void two_thousand_items_are_read_and_no_more() {
        EditedWorkbook workbook = sound();
        for (int i = 6; i <= 2_000; i++) {
            workbook.add("Spørgsmål", "2", "nr-" + i, "", "lang tekst", "Hvad?");
            for (int j = 0; j < 20; j++) {
                workbook.add("Rækker", "nr-" + i, "", "r" + j, "Række");
                workbook.add("Betingelser", "nr-" + i, "", "", "", "r" + j, "q1", "", "", "findes", "sand");
            }
        }
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> new SpreadsheetFormat().read("f.xlsx", workbook.file()));

        List<QuestionnaireFault> faults = faults(workbook.add("Spørgsmål", "2", "nr-2001", "", "lang tekst", "Hvad?"));

        assertEquals("Spørgsmål!B2002", faults.get(0).path());
        assertEquals("Der er over 2000 spørgsmål.", faults.get(0).problem().apply(DANISH));
    }

    @Test
    void a_workbook_full_of_faults_is_told_by_its_first() {
        EditedWorkbook workbook = sound();
        for (int i = 0; i < 20_000; i++) {
            workbook.add("Rækker", "q" + i % 3 + "-nej", "", "a", "A");
        }

        assertEquals(300, faults(workbook).size());
    }

    /** Whatever is written into the cells, the answer is a content or faults, never another exception. */
    @Test
    void spoilt_cells_are_read_or_refused() {
        Random random = new Random(20241127);
        List<String> texts = new ArrayList<>(RandomContents.TEXTS);
        texts.addAll(List.of("q1", "q2", "q4", "ja-nej", "steder", "hjemme", "a", "b", "x", "/", "//", "/items", "/items/q1", "/items/q1/#1", "/items/q1/options/#1",
                "/items/q1/options/1/farve", "/items/q1/counting/#1", "/items/q1/text/da", "/items/q1/text/da/x", "/themes/1/title", "/themes/#1/items/#9/x",
                "/groups/#1/#1", "/groups/ledere/title", "/stems/fag/#1", "/scales/ja-nej/#999999", "/#1", "/#1/#2", "[]", "{}", "null", "\"a\"", "{\"a\":[1]}", "1e5", "[1"));
        int read = 0;
        for (int i = 0; i < 600; i++) {
            EditedWorkbook workbook = sound();
            for (int j = 0; j <= i % 4; j++) {
                workbook.spoil(random, texts);
            }
            if (i % 3 == 0) {
                workbook.add("Øvrigt", texts.get(random.nextInt(texts.size())), texts.get(random.nextInt(texts.size())));
            }
            try {
                Content content = new SpreadsheetFormat().read("f.xlsx", workbook.file()).content();
                assertEquals(content, new SpreadsheetFormat().read("f.xlsx", new SpreadsheetFormat().write(content).file()).content());
                read++;
            } catch (QuestionnaireFileException refused) {
                assertFalse(refused.faults().isEmpty());
            }
        }
        assertTrue(read > 40, "read " + read);
    }

    private static List<QuestionnaireFault> faults(EditedWorkbook workbook) {
        return assertThrows(QuestionnaireFileException.class, () -> new SpreadsheetFormat().read("f.xlsx", workbook.file())).faults();
    }

    @Test
    void both_languages_say_the_same() {
        assertEquals(new TreeSet<>(bundle("faults", DANISH).keySet()), new TreeSet<>(bundle("faults", Locale.ENGLISH).keySet()));
    }

    /** Every column has its heading, its explanation and no other's heading on the same sheet. */
    @Test
    void every_column_is_explained() {
        ResourceBundle texts = bundle("sheets", DANISH);
        for (SheetForm form : SheetForms.ALL) {
            List<String> headings = form.columns().stream().map(Field::heading).map(SheetTexts::leniently).toList();
            assertEquals(headings.size(), new TreeSet<>(headings).size(), headings::toString);
            form.columns().stream().filter(column -> !column.endsWith(".en")).forEach(column -> assertFalse(texts.getString("about." + column).isBlank()));
        }
        assertThrows(MissingResourceException.class, () -> texts.getString("about.nothing"));
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle("dk.styringsportal.surveys.spreadsheet." + name, language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
