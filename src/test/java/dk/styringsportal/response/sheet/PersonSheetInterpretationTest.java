package dk.styringsportal.response.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonSheetInterpretationTest {

    private static final String HEADER = "organisation;group;lytter;forklarer;udvalg;oplysninger/maal;oplysninger/pris;oplysninger/dagligdag";

    /** Rows and whole sheets, with the place of the fault and which one it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '\t', value = {
        // municipality
        "h | ;ledere;hoej-grad	2	organisation	NoMunicipality",
        "h | + ;ledere;hoej-grad	2	organisation	NoMunicipality",
        "h | Atlantis;ledere;hoej-grad	2	organisation	UnknownMunicipality",
        "h | Københaven;ledere;hoej-grad	2	organisation	UnknownMunicipality",
        "h | 9999;ledere;hoej-grad	2	organisation	UnknownMunicipality",
        "h | 0101 9999;ledere;hoej-grad	2	organisation	UnknownMunicipality",
        "h | 0101, Atlantis;ledere;hoej-grad	2	organisation	UnknownMunicipality",
        "h | 0101 + 0751;ledere;hoej-grad	2	organisation	MunicipalityNotAsked",
        "h | Aarhus;ledere;hoej-grad	2	organisation	MunicipalityNotAsked",
        "h | =HYPERLINK(1);ledere;hoej-grad	2	organisation	UnknownMunicipality",
        // group
        "h | 0101;;hoej-grad	2	group	NoGroup",
        "h | 0101;borgere;hoej-grad	2	group	UnknownGroup",
        "h | 0101;leder;hoej-grad	2	group	UnknownGroup",
        "h | 0101;ledere, medarbejdere;hoej-grad	2	group	UnknownGroup",
        // not asked of the group
        "h | 0101;politikere;hoej-grad;hoej-grad	2	forklarer	NotAskedOfGroup",
        "h | 0101;ledere;hoej-grad;;ja	2	udvalg	NotAskedOfGroup",
        "h | 0101;ledere;hoej-grad;;;;;hoej-grad	2	oplysninger/dagligdag	NotAskedOfGroup",
        "h | 0101;medarbejdere;hoej-grad;;;;hoej-grad	2	oplysninger/pris	NotAskedOfGroup",
        "h | 0101;politikere;hoej-grad;=1+1	2	forklarer	NotAskedOfGroup",
        // answers
        "h | 0101;ledere;meget	2	lytter	UnknownOption",
        "h | 0101;ledere;5	2	lytter	UnknownOption",
        "h | 0101;ledere;hoej-grad|nogen-grad	2	lytter	SeveralOptions",
        "h | 0101;ledere;=1+1	2	lytter	UnknownOption",
        "h | 0101;ledere;010190-1234	2	lytter	UnknownOption",
        "h | 0101;ledere;;;;hoejgrad	2	oplysninger/maal	UnknownOption",
        "h | 0101;politikere;hoej-grad;;måske	2	udvalg	UnknownOption",
        // rows
        "h | 0101;ledere	2	''	NoAnswers",
        "h | 0101;ledere;hoej-grad;;;;;;x	2	''	RowTooWide",
        "h |  | 0101;ledere;nej	3	lytter	UnknownOption",
        "h | 0101;ledere;hoej-grad | 0147;ledere;nej	3	lytter	UnknownOption",
        "h	1	''	NoRows",
        // headings
        "group;lytter | ledere;hoej-grad	1	organisation	NoOrganisationColumn",
        "organisation;lytter | 0101;hoej-grad	1	group	NoGroupColumn",
        "organisation;group;lytter;lytter | 0101;ledere;hoej-grad;	1	lytter	ColumnTwice",
        "organisation;group;group;lytter | 0101;ledere;;hoej-grad	1	group	ColumnTwice",
        "organisation;group;lytterne | 0101;ledere;hoej-grad	1	lytterne	UnknownColumn",
        "organisation;group;oplysninger/x | 0101;ledere;hoej-grad	1	oplysninger/x	UnknownField",
        "organisation;group;oplysninger | 0101;ledere;hoej-grad	1	oplysninger	UnknownField",
        "organisation;group;tekst-ledere | 0101;ledere;hoej-grad	1	tekst-ledere	UnknownField",
        "organisation;group;lytter;; | 0101;ledere;hoej-grad;;x	1	''	RowTooWide",
        "organisation;group;;lytter | 0101;ledere;x;hoej-grad	1	''	NoHeading"
    })
    void what_is_at_fault_is_told_with_its_place(String sheet, int row, String column, String problem) {
        PersonSheetContents contents = read(sheet.replaceFirst("^h", HEADER).split(" \\| ?", -1));

        assertEquals(1, contents.faults().size(), contents.faults().toString());
        ImportFault fault = contents.faults().get(0);
        assertEquals(problem, fault.problem().getClass().getSimpleName(), fault.toString());
        assertEquals(problem.equals("RowTooWide") ? 2 : row, fault.row());
        assertEquals(column, fault.column());
    }

    @Test
    void a_row_is_one_persons_response() {
        PersonSheetContents contents = read(HEADER,
                "0101;Medarbejdere;I høj grad;ved-ikke;;slet-ikke;;nogen-grad", "0147;politikere;;;JA;;mindre-grad;");

        assertEquals(List.of(), contents.faults());
        PersonRow first = contents.sound().get(0);
        assertEquals("medarbejdere", first.group().value());
        assertEquals("0101", first.about().codes());
        assertEquals(Optional.of(new OptionKey("hoej-grad")), first.answers().chosen(new ItemCode("lytter")));
        assertEquals(Optional.of(new OptionKey("nogen-grad")),
                first.answers().chosen(new ItemCode("oplysninger"), new RowKey("dagligdag")));
        assertEquals(Set.of(new ItemCode("udvalg"), new ItemCode("oplysninger")),
                contents.sound().get(1).answers().values().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "101|0101", "0101 0147|0101 0147", "0147,0101|0101 0147", "0101+0147|0101 0147", "København + Frederiksberg|0101 0147",
        "København, Frederiksberg|0101 0147", "Københavns Kommune Frederiksberg Kommune|0101 0147",
        "København og Frederiksberg|0101 0147", "101 København|0101", "0101 / 147 & 0151|0101 0147 0151",
        "København Frederiksberg|0101 0147", "Bornholms Regionskommune 0101|0101 0400"
    })
    void one_person_may_answer_about_several_municipalities(String cell, String codes) {
        PersonSheetContents contents = read(HEADER, cell + ";ledere;hoej-grad");

        assertEquals(List.of(), contents.faults());
        assertEquals(codes, contents.sound().get(0).about().codes());
    }

    @Test
    void all_faults_are_told_at_once_and_sound_rows_beside_them() {
        PersonSheetContents contents = read(HEADER, "Atlantis;x;meget", "0101;ledere;hoej-grad", "0101;politikere;;hoej-grad;måske");

        assertEquals(
                List.of("2 organisation", "2 group", "2 lytter", "4 forklarer", "4 udvalg"),
                contents.faults().stream().map(fault -> fault.row() + " " + fault.column()).toList());
        assertEquals(3, contents.rows());
        assertEquals(List.of(3), contents.sound().stream().map(PersonRow::row).toList());
    }

    @Test
    void a_group_column_is_none_where_there_are_no_groups() {
        SheetContents contents = SheetInterpretation.of(
                ThreeItems.VERSION, sheet("organisation;group;q01", "0101;ledere;ja"), Set.of());

        assertEquals("group", contents.faults().get(0).column());
        assertTrue(contents.faults().get(0).problem() instanceof ImportProblem.UnknownColumn);
    }

    @Test
    void shares_must_add_up_and_words_are_judged_by_their_question() {
        QuestionnaireVersion sides = TestQuestionnaires.TWO_SIDES;
        String header = "organisation;group;tid/borgere;tid/papir;bemaerkning;kun-myndighed";

        assertEquals(List.of(), of(sides, header, "0101;myndighed;60;40;=1+1;" + "x".repeat(200)).faults(), "a formula is text");
        assertEquals("tid DoesNotAddUp", only(of(sides, header, "0101;myndighed;60;30;;")));
        assertEquals("tid DoesNotAddUp", only(of(sides, header, "0101;myndighed;100;1;;")));
        assertEquals("bemaerkning TextWanted", only(of(sides, header, "0101;myndighed;;;" + "x".repeat(10_001) + ";")));
        assertEquals("kun-myndighed TextWanted", only(of(sides, header, "0101;myndighed;;;;" + "x".repeat(10_000))));
        assertEquals("bemaerkning CprNumber", only(of(sides, header, "0101;myndighed;;;Ring til 010190-1234;")));
        assertEquals("kun-myndighed NotAskedOfGroup", only(of(sides, header, "0101;leverandoer;;;;Noget")));
        assertEquals("tid/borgere NumberWanted", only(of(sides, header, "0101;myndighed;101;;;")));
    }

    @Test
    void a_cell_that_cannot_be_read_is_a_fault_of_its_row_alone() {
        AnswerSheet sheet = AnswerSheet.of(
                sheetRows("organisation;group;lytter", "0101;ledere;", "0101;ledere;hoej-grad"),
                List.of(new AnswerSheet.UnreadableCell(2, 2, new ImportProblem.Workbook(language -> "#REF!"))));

        PersonSheetContents contents =
                PersonSheetInterpretation.of(TestQuestionnaires.GROUPS, sheet, any -> true);

        assertEquals("lytter Workbook", only(contents));
        assertEquals(List.of(3), contents.sound().stream().map(PersonRow::row).toList());
    }

    private static String only(PersonSheetContents contents) {
        assertEquals(1, contents.faults().size(), contents.faults().toString());
        ImportFault fault = contents.faults().get(0);
        return fault.column() + " " + fault.problem().getClass().getSimpleName();
    }

    private static PersonSheetContents read(String... lines) {
        return of(TestQuestionnaires.GROUPS, lines);
    }

    /** Aarhus is not asked. */
    private static PersonSheetContents of(QuestionnaireVersion questionnaire, String... lines) {
        return PersonSheetInterpretation.of(
                questionnaire, sheet(lines), code -> !code.equals(new OrganisationCode("0751")));
    }

    private static AnswerSheet sheet(String... lines) {
        return AnswerSheet.of(sheetRows(lines));
    }

    private static List<SheetRow> sheetRows(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        Arrays.stream(lines).forEach(line -> rows.add(new SheetRow(rows.size() + 1, Arrays.asList(line.split(";", -1)))));
        return rows;
    }
}
