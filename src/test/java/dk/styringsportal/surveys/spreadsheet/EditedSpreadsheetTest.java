package dk.styringsportal.surveys.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people and programs do to a workbook, and what is then read. */
class EditedSpreadsheetTest {

    private static final Content SOUND = YamlContent.of(EditedWorkbook.soundYaml());

    private static ContentFormat.Read read(EditedWorkbook workbook) {
        return new SpreadsheetFormat().read("f.xlsx", workbook.file());
    }

    private static Map<?, ?> item(Content content, int theme, int item) {
        return (Map<?, ?>) ((List<?>) ((Map<?, ?>) ((List<?>) content.root().get("themes")).get(theme)).get("items")).get(item);
    }

    @Test
    void nothing_edited_nothing_changed() {
        assertEquals(SOUND, read(new EditedWorkbook()).content());
    }

    /**
     * Saved by another program (openpyxl 3.1.5), which made numbers, dates and truth values of all cells that look like these,
     * as happens where cells are copied from elsewhere.
     */
    @Test
    void numbers_dates_and_truth_values_of_another_program_are_what_they_were() throws IOException {
        byte[] file = EditedSpreadsheetTest.class.getResourceAsStream("saved-elsewhere.xlsx").readAllBytes();

        assertEquals(SOUND, new SpreadsheetFormat().read("saved-elsewhere.xlsx", file).content());
    }

    @Test
    void words_and_numbers_are_read_as_people_write_them() {
        Content content = read(new EditedWorkbook()
                        .put("Skema", "Tilstand", "Indhold", " Udgivet ")
                        .put("Spørgsmål", "q1", "Type", "Flere svar")
                        .put("Spørgsmål", "q1", "Må stå åbent", "FALSK")
                        .put("Spørgsmål", "q1", "Vendt", "X")
                        .put("Spørgsmål", "q2", "Type", "scale")
                        .put("Spørgsmål", "q2", "Grupper", "ledere;12\n")
                        .put("Spørgsmål", "q3", "Mindst", " 0,25 "))
                .content();

        assertEquals("published", content.root().get("state"));
        assertEquals("multiple-choice", item(content, 0, 0).get("type"));
        assertEquals(false, item(content, 0, 0).get("optional"));
        assertEquals(true, item(content, 0, 0).get("reversed"));
        assertEquals("scale", item(content, 0, 1).get("type"));
        assertEquals(List.of("ledere", "12"), item(content, 0, 1).get("groups"));
        assertEquals(new BigDecimal("0.25"), item(content, 1, 0).get("minimum"));
    }

    @Test
    void an_answer_in_quotation_marks_is_a_text() {
        Content content = read(new EditedWorkbook()
                        .put("Betingelser", 2, 9, "1")
                        .put("Betingelser", 3, 9, "\"0,5\""))
                .content();

        List<?> conditions = (List<?>) item(content, 0, 1).get("enableWhen");
        assertEquals(BigInteger.ONE, ((Map<?, ?>) conditions.get(0)).get("answer"));
        assertEquals("0,5", ((Map<?, ?>) conditions.get(1)).get("answer"));
    }

    @Test
    void empty_lines_case_and_blanks_of_headings_and_columns_without_use_make_no_difference() {
        EditedWorkbook workbook = new EditedWorkbook()
                .insert("Temaer", 2, "", "  ")
                .put("Temaer", 0, 1, "  TITEL\u00a0 ")
                .insert("Temaer", 0)
                .put("Spørgsmål", 0, 4, "tekst")
                .withoutColumn("Spørgsmål", "Hjælp (engelsk)")
                .withoutColumn("Modsigelser", "Når række");

        assertEquals(SOUND, read(workbook).content());
    }

    @Test
    void lines_that_move_are_parts_that_move() {
        Content content = read(new EditedWorkbook()
                        .insert("Spørgsmål", 1, "2", "ny", "", "kort tekst", "Nyt?")
                        .insert("Rækker", 1, "q4", "", "c", "C"))
                .content();

        assertEquals("ny", item(content, 1, 0).get("code"));
        assertEquals("c", ((Map<?, ?>) ((List<?>) item(content, 1, 2).get("rows")).get(0)).get("key"));
        assertEquals(item(SOUND, 0, 0), item(content, 0, 0));
    }

    @Test
    void somebodys_own_sheet_is_told_and_left_out() {
        ContentFormat.Read read = read(new EditedWorkbook().with("Noter"));

        assertEquals(SOUND, read.content());
        assertEquals(List.of("Noter: Arket kendes ikke og er ikke læst."),
                read.losses().stream().map(loss -> loss.in(Locale.forLanguageTag("da"))).toList());
    }

    @Test
    void the_first_sheet_may_be_deleted() {
        assertEquals(new ContentFormat.Read(SOUND, List.<Loss>of()), read(new EditedWorkbook().without("Læs mig")));
    }

    @Test
    void an_empty_list_that_was_left_over_gives_way_to_what_is_added() {
        Content content = read(new EditedWorkbook().add("Øvrigt", "/checks", "[]").add("Øvrigt", "/items/q5/sources", "[]")).content();

        assertEquals(SOUND.root().get("checks"), content.root().get("checks"));
        assertEquals(List.of(), item(content, 1, 2).get("sources"));
    }

    @Test
    void what_is_left_over_goes_with_its_item_wherever_that_is() {
        Content content = read(new EditedWorkbook().add("Øvrigt", "/items/q1/farve", "{\"blå\": [1, 0.5]}").put("Spørgsmål", "q1", "Tema", "2"))
                .content();

        assertEquals(Map.of("blå", List.of(BigInteger.ONE, new BigDecimal("0.5"))), item(content, 1, 0).get("farve"));
    }

    @Test
    void every_sheet_tells_its_columns_and_the_first_how_to_edit() {
        Workbook workbook = WorkbookFile.read("f.xlsx", new EditedWorkbook().file());

        assertEquals(
                List.of("Læs mig", "Skema", "Grupper", "Temaer", "Spørgsmål", "Svarmuligheder", "Rækker", "Kolonner", "Betingelser",
                        "Ordlyd pr. gruppe", "Spørgestammer", "Pointregler", "Modsigelser", "Kontrolsummer", "Vurdering", "Vurderingskriterier",
                        "Vurderingsskala", "Kilder", "Litteratur", "Øvrigt"),
                workbook.sheets().stream().map(Workbook.Sheet::name).toList());
        List<List<String>> help = workbook.sheet("Læs mig").orElseThrow().rows();
        assertTrue(help.contains(List.of("Kolonner", "Decimaler", "Cifre efter kommaet, 0 til 6.")), help::toString);
        assertTrue(help.stream().anyMatch(row -> row.get(2).endsWith("Skriv: kladde, pilot, udgivet, udgået")), help::toString);
    }
}
