package dk.styringsportal.response.sheet.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.PersonSheetContents;
import dk.styringsportal.response.sheet.PersonSheetInterpretation;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedSheetTest {

    private static final QuestionnaireVersion GROUPS = TestQuestionnaires.GROUPS;
    private static final QuestionnaireVersion TYPES = TestQuestionnaires.EVERY_TYPE;

    private static final MappedColumn WHERE = column("Kommunenavn", "organisation", "Kbh.", "0101");
    private static final MappedColumn WHO = column("Rolle", "group", "Chef", "ledere", "Ansat", "medarbejdere");
    private static final MappedColumn LISTENS =
            column("1. Lytter ledelsen?", "lytter", "Meget enig", "hoej-grad", "Uenig", "slet-ikke", "Ønsker ikke at svare", "");
    private static final MappedColumn NUMBER = new MappedColumn("Respondent-id", Optional.empty(), Map.of());

    @Test
    void an_export_is_laid_out_as_a_sheet_of_ours() {
        AnswerSheet sheet = mapped(
                new ColumnMapping(Optional.empty(), Optional.empty(), List.of(NUMBER, WHERE, WHO, LISTENS)),
                "Respondent-id;kommunenavn;ROLLE;1. Lytter  ledelsen?",
                "17;Kbh.;Chef;meget enig", "18;Frederiksberg;ansat;Ønsker ikke at svare", "19;0151;ledere;I nogen grad").sheet();

        assertEquals(List.of("organisation", "group", "lytter"), sheet.header().orElseThrow().cells());
        assertEquals(
                List.of(List.of("0101", "ledere", "hoej-grad"), List.of("Frederiksberg", "medarbejdere"),
                        List.of("0151", "ledere", "I nogen grad")),
                sheet.rows().stream().map(SheetRow::cells).toList());
    }

    @Test
    void what_the_file_does_not_say_is_the_same_in_every_row() {
        AnswerSheet sheet = mapped(
                new ColumnMapping(Optional.of("0101"), Optional.of("politikere"), List.of(LISTENS)),
                "1. Lytter ledelsen?", "Uenig", "Meget enig").sheet();

        assertEquals(
                List.of(List.of("0101", "politikere", "slet-ikke"), List.of("0101", "politikere", "hoej-grad")),
                sheet.rows().stream().map(SheetRow::cells).toList());
    }

    @Test
    void faults_are_told_with_the_heading_and_the_cell_of_the_export() {
        MappedSheet mapped = mapped(
                new ColumnMapping(Optional.empty(), Optional.empty(), List.of(WHERE, WHO, LISTENS)),
                "Kommunenavn;Rolle;1. Lytter ledelsen?", "Atlantis;Vikar;Helt enig", "Kbh.;Chef;Uenig");
        PersonSheetContents contents = PersonSheetInterpretation.of(GROUPS, mapped.sheet(), any -> true);

        List<ImportFault> faults = contents.faults().stream().map(mapped::inExport).toList();

        assertEquals(
                List.of("2 Kommunenavn Atlantis", "2 Rolle Vikar", "2 1. Lytter ledelsen? Helt enig"),
                faults.stream().map(fault -> fault.row() + " " + fault.column() + " " + fault.value()).toList());
        assertEquals(1, contents.sound().size());
    }

    @Test
    void a_fault_of_a_translated_text_names_what_stands_in_the_export() {
        MappedSheet mapped = mapped(
                new ColumnMapping(Optional.of("0101"), Optional.of("ledere"),
                        List.of(LISTENS, column("Udvalg", "udvalg", "Yes", "ja"))),
                "1. Lytter ledelsen?;Udvalg", "Uenig;Yes");

        ImportFault fault = mapped.inExport(
                PersonSheetInterpretation.of(GROUPS, mapped.sheet(), any -> true).faults().get(0));

        assertEquals("Udvalg", fault.column());
        assertEquals("Yes", fault.value());
    }

    @Test
    void a_column_for_each_box_is_one_cell_of_ticks() {
        ColumnMapping mapping = new ColumnMapping(Optional.of("0101"), Optional.empty(), List.of(
                column("Ene_pris", "kryds-ene", "Ja", "pris", "Nej", ""),
                column("Ene_varighed", "kryds-ene", "Ja", "varighed", "Nej", "")));
        AnswerSheet sheet = MappedSheet.of(TYPES, mapping, sheet(
                "Ene_pris;Ene_varighed", "Ja;Ja", "Nej;Ja", "Nej;Nej", ";")).sheet();

        assertEquals(
                List.of(List.of("0101", "pris|varighed"), List.of("0101", "varighed"), List.of("0101", "ingen")),
                sheet.rows().stream().map(SheetRow::cells).toList());
    }

    @Test
    void ticks_in_one_cell_are_taken_apart() {
        ColumnMapping mapping = new ColumnMapping(Optional.of("0101"), Optional.empty(), List.of(
                column("Hvad?", "kryds-ene", "Prisen", "pris", "Hvor længe; cirka", "varighed")));
        AnswerSheet sheet = MappedSheet.of(TYPES, mapping, sheetOf(List.of(
                List.of("Hvad?"), List.of("Prisen; virkning"), List.of("Hvor længe; cirka"), List.of("pris\nvirkning")))).sheet();

        assertEquals(
                List.of("pris| virkning", "varighed", "pris|virkning"),
                sheet.rows().stream().map(row -> row.cells().get(1)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rolle;1. Lytter ledelsen?|Kommunenavn|HeadingMissing",
        "Kommunenavn;Rolle;1. Lytter ledelsen?;Alder|Alder|HeadingNotMapped",
        "Kommunenavn;Rolle;1. Lytter ledelsen?;rolle|rolle|ColumnTwice",
        "Kommunenavn;Rolle;1. Lytter ledelsen?; |''|NoHeading"
    })
    void headings_that_do_not_fit_are_told(String headings, String heading, String problem) {
        MappedSheet mapped = mapped(
                new ColumnMapping(Optional.empty(), Optional.empty(), List.of(NUMBER, WHERE, WHO, LISTENS)),
                headings, "a;b;c;d".substring(0, 2 * headings.split(";", -1).length - 1));

        assertEquals(1, mapped.faults().size(), mapped.faults().toString());
        assertEquals(heading, mapped.faults().get(0).column());
        assertEquals(problem, mapped.faults().get(0).problem().getClass().getSimpleName());
    }

    @Test
    void columns_that_are_not_used_may_be_there_or_not() {
        ColumnMapping mapping = new ColumnMapping(Optional.empty(), Optional.empty(), List.of(NUMBER, WHERE, WHO, LISTENS));

        assertEquals(List.of(), mapped(mapping, "Kommunenavn;Rolle;1. Lytter ledelsen?", "a;b;c").faults());
        assertEquals(List.of(), mapped(mapping, "Kommunenavn;Rolle;1. Lytter ledelsen?;Tom", "a;b;c").faults());
    }

    @Test
    void a_mapping_is_checked_against_its_questionnaire() {
        List<ImportFault> faults = new MappingTargets(GROUPS).faultsOf(new ColumnMapping(
                Optional.of("0101 Atlantis"), Optional.of("borgere"), List.of(
                        WHERE, column("A", "q99"), column("B", "lytter"), column("b ", "forklarer"), column("C", "lytter"),
                        column("D", "udvalg", "Ja", "ja", "Måske", "maaske"))));

        assertEquals(
                List.of("A UnknownTarget", "b  ColumnTwice", "C TargetTwice", "D UnknownOption",
                        "organisation UnknownMunicipality", "group UnknownGroup", "organisation TargetTwice"),
                faults.stream().map(fault -> fault.column() + " " + fault.problem().getClass().getSimpleName()).toList());
        assertEquals(
                List.of("organisation OrganisationNotMapped", "group GroupNotMapped"),
                new MappingTargets(GROUPS).faultsOf(new ColumnMapping(Optional.empty(), Optional.empty(), List.of(LISTENS)))
                        .stream().map(fault -> fault.column() + " " + fault.problem().getClass().getSimpleName()).toList());
        assertEquals(List.of(), new MappingTargets(GROUPS)
                .faultsOf(new ColumnMapping(Optional.empty(), Optional.empty(), List.of(WHERE, WHO, LISTENS))));
    }

    @Test
    void what_is_written_is_read_back() {
        ColumnMapping mapping = new ColumnMapping(Optional.of("0101"), Optional.empty(), List.of(NUMBER, WHO, LISTENS));

        assertEquals(mapping, MappingForm.read(mapping.plain()));
    }

    @Test
    void what_is_no_mapping_is_refused_with_its_place() {
        assertEquals("columns", place(Map.of()));
        assertEquals("columns", place(Map.of("columns", "x")));
        assertEquals("colour", place(Map.of("columns", List.of(), "colour", "red")));
        assertEquals("columns/0", place(Map.of("columns", List.of("x"))));
        assertEquals("columns/0/heading", place(Map.of("columns", List.of(Map.of()))));
        assertEquals("columns/0/heading", place(Map.of("columns", List.of(Map.of("heading", "x".repeat(2_001))))));
        assertEquals("columns/0/texts", place(Map.of("columns", List.of(Map.of("heading", "x", "texts", List.of())))));
        assertEquals("columns/0/texts", place(Map.of("columns", List.of(Map.of("heading", "x", "texts", Map.of("a", 1))))));
        assertEquals("columns/0/too", place(Map.of("columns", List.of(Map.of("heading", "x", "too", "q01")))));
        assertEquals("group", place(Map.of("columns", List.of(), "group", 1)));
        assertThrows(CprNumberException.class, () -> MappingForm.read(
                Map.of("columns", List.of(Map.of("heading", "x", "texts", Map.of("Borger 010190-1234", "ja"))))));
    }

    private static String place(Map<?, ?> plain) {
        return assertThrows(MalformedMappingException.class, () -> MappingForm.read(plain)).place();
    }

    @Test
    void what_is_alike_is_suggested() {
        MappingSuggestion suggestion = new MappingSuggestion(GROUPS);
        AnswerSheet export = sheet("Id;Kommune;Rolle;lytter?;Oplysninger_maal;Sidder du i udvalget", "1;Kbh;Leder;I høj grad;høj grad;Ja");

        assertEquals(
                List.of("", "organisation", "group", "lytter", "oplysninger/maal", "udvalg"),
                suggestion.targets(export.header().orElseThrow()).stream().map(target -> target.orElse("")).toList());
        assertEquals(Map.of("I høj grad", Optional.of("hoej-grad")), suggestion.texts(export, 3, "lytter"));
        assertEquals(Map.of("Leder", Optional.of("ledere")), suggestion.texts(export, 2, "group"));
        assertEquals(Map.of("Kbh", Optional.empty()), suggestion.texts(export, 1, "organisation"));
        assertEquals(Map.of("1", Optional.empty()), suggestion.texts(export, 0, "lytter"), "nothing is alike");
        assertTrue(suggestion.texts(export, 0, "").isEmpty());
    }

    private static MappedColumn column(String heading, String to, String... texts) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            meanings.put(texts[i], texts[i + 1]);
        }
        return new MappedColumn(heading, Optional.of(to), meanings);
    }

    private static MappedSheet mapped(ColumnMapping mapping, String... lines) {
        return MappedSheet.of(GROUPS, mapping, sheet(lines));
    }

    private static AnswerSheet sheet(String... lines) {
        return sheetOf(Arrays.stream(lines).map(line -> Arrays.asList(line.split(";", -1))).toList());
    }

    private static AnswerSheet sheetOf(List<List<String>> lines) {
        List<SheetRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new SheetRow(rows.size() + 1, line)));
        return AnswerSheet.of(rows);
    }
}
