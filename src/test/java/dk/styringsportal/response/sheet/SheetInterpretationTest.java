package dk.styringsportal.response.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetInterpretationTest {

    private static final String HEADER = "organisation;q01;q04/p-95;q04/p-96;q34/direktion;q34/fagudvalg";
    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");

    @Test
    void a_full_row_is_a_complete_response() {
        SheetContents contents = read(HEADER, "0101;ja;ja-alle;nej;pris|varighed;ingen");

        Answers answers = contents.sound().get(0).answers();
        assertEquals(List.of(), contents.faults());
        assertEquals(COPENHAGEN, contents.sound().get(0).organisation());
        assertEquals(2, contents.sound().get(0).row());
        assertTrue(Asked.of(ThreeItems.VERSION, answers).progress().isComplete());
        assertEquals(Optional.of(new OptionKey("ja")), answers.chosen(ThreeItems.SINGLE.code()));
        assertEquals(
                Optional.of(new OptionKey("nej")), answers.chosen(ThreeItems.MATRIX.code(), new RowKey("p-96")));
        assertEquals(
                Optional.of(Set.of(new OptionKey("pris"), new OptionKey("varighed"))),
                answers.ticked(ThreeItems.TICKS.code(), new RowKey("direktion")));
        assertEquals(Optional.of(Set.of()), answers.ticked(ThreeItems.TICKS.code(), new RowKey("fagudvalg")));
    }

    @Test
    void an_empty_cell_is_unanswered_and_no_fault() {
        SheetContents contents = read(HEADER, "0101;;ja-alle; ;;");

        Answers answers = contents.sound().get(0).answers();
        assertEquals(List.of(), contents.faults());
        assertEquals(Optional.empty(), answers.to(ThreeItems.SINGLE.code()));
        assertEquals(Optional.empty(), answers.chosen(ThreeItems.MATRIX.code(), new RowKey("p-96")));
        assertEquals(Optional.empty(), answers.to(ThreeItems.TICKS.code()));
    }

    @Test
    void columns_that_are_absent_say_nothing_and_the_order_of_the_others_is_free() {
        SheetContents contents = read("q01;Organisation", "nej;København");

        assertEquals(List.of(), contents.faults());
        assertEquals(Set.of(ThreeItems.SINGLE.code()), contents.sound().get(0).answers().values().keySet());
    }

    @Test
    void a_short_row_leaves_its_last_fields_unanswered() {
        SheetContents contents = read(HEADER, "0101;ja");

        assertEquals(List.of(), contents.faults());
        assertEquals(Set.of(ThreeItems.SINGLE.code()), contents.sound().get(0).answers().values().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0101", "101", " 0101 ", "København", "københavn", "KØBENHAVN", "Københavns Kommune", "København\u00A0"
    })
    void a_municipality_is_named_by_code_or_name(String name) {
        assertEquals(COPENHAGEN, read("organisation;q01", name + ";ja").sound().get(0).organisation());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nej", " NEJ ", "Nej, \"slet\" ikke", "nej, “slet” ikke", "Nej, ”slet”\u00A0ikke", "Nej,\n\"slet\"  ikke", "Nej, »slet« ikke"
    })
    void an_answer_is_named_by_key_or_label_however_it_is_typed(String cell) {
        SheetContents contents = read(List.of("organisation", "q01"), List.of("0101", cell));

        assertEquals(List.of(), contents.faults());
        assertEquals(
                Optional.of(new OptionKey("nej")),
                contents.sound().get(0).answers().chosen(ThreeItems.SINGLE.code()));
    }

    @Test
    void letters_composed_of_two_characters_are_the_same() {
        SheetContents contents = read("organisation;q01", "A\u030Aben\u0072a\u030A;ja", "Aabenraa;ja");

        assertEquals(List.of(new ImportProblem.UnknownMunicipality(Optional.of("Aabenraa"))), problems(contents));
        assertEquals(1, contents.sound().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingen", "Ingen", " INGEN ", "Ingen af delene"})
    void none_of_the_boxes_is_an_answer(String cell) {
        SheetContents contents = read("organisation;q34/direktion", "0101;" + cell);

        assertEquals(
                Optional.of(Set.of()),
                contents.sound().get(0).answers().ticked(ThreeItems.TICKS.code(), new RowKey("direktion")));
    }

    @Test
    void ticks_may_be_labels_in_any_order_with_blanks_around() {
        SheetContents contents = read("organisation;q34/direktion", "0101; Varighed af indsatserne | pris |");

        assertEquals(
                Optional.of(Set.of(new OptionKey("pris"), new OptionKey("varighed"))),
                contents.sound().get(0).answers().ticked(ThreeItems.TICKS.code(), new RowKey("direktion")));
    }

    @Test
    void an_unknown_answer_is_a_fault_that_names_the_allowed_ones() {
        SheetContents contents = read(HEADER, "0101;måske;ja-alle;nej;pris;ingen", "0147;ja;ja-alle;nej;pris|løn;ingen");

        assertEquals(
                List.of(
                        new ImportFault(
                                2, "q01", "måske", new ImportProblem.UnknownOption(List.of("ja", "nej", "ved-ikke"))),
                        new ImportFault(
                                3,
                                "q34/direktion",
                                "pris|løn",
                                new ImportProblem.UnknownOption(List.of("pris", "varighed", "ingen")))),
                contents.faults());
        assertEquals(List.of(), contents.sound());
        assertEquals(2, contents.rows());
    }

    @Test
    void every_faulty_cell_of_a_row_is_told() {
        SheetContents contents = read(HEADER, "Kbh;a;b;c;d;e");

        assertEquals(
                List.of("organisation", "q01", "q04/p-95", "q04/p-96", "q34/direktion", "q34/fagudvalg"),
                contents.faults().stream().map(ImportFault::column).toList());
    }

    @Test
    void several_answers_in_a_single_choice_are_a_fault() {
        assertEquals(
                List.of(new ImportProblem.SeveralOptions()), problems(read("organisation;q01", "0101;ja|nej")));
        assertEquals(
                List.of(new ImportProblem.SeveralOptions()),
                problems(read("organisation;q04/p-95", "0101;ja-alle|ingen")));
    }

    @Test
    void none_is_no_answer_to_a_single_choice() {
        assertEquals(
                List.of(new ImportProblem.UnknownOption(List.of("ja-alle", "nej"))),
                problems(read("organisation;q04/p-95", "0101;ingen")));
    }

    @Test
    void none_cannot_stand_beside_ticks() {
        assertEquals(
                List.of(new ImportProblem.NoneBesideTicks()),
                problems(read("organisation;q34/direktion", "0101;pris|ingen")));
    }

    @Test
    void the_same_tick_twice_is_a_fault() {
        assertEquals(
                List.of(new ImportProblem.TickedTwice("pris")),
                problems(read("organisation;q34/direktion", "0101;pris|Pris pr. borger")));
    }

    @Test
    void a_cell_with_nothing_but_separators_is_no_answer() {
        assertEquals(
                List.of(new ImportProblem.UnknownOption(List.of("pris", "varighed", "ingen"))),
                problems(read("organisation;q34/direktion", "0101;|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+ja", "-ja", "@ja", "=\"ja\""})
    void what_looks_like_a_formula_is_text_like_any_other(String cell) {
        List<ImportFault> faults = read(List.of("organisation", "q01"), List.of("0101", cell)).faults();

        assertEquals(
                List.of(new ImportFault(
                        2, "q01", cell, new ImportProblem.UnknownOption(List.of("ja", "nej", "ved-ikke")))),
                faults);
    }

    @Test
    void an_unknown_municipality_is_a_fault_that_suggests_the_nearest_name() {
        SheetContents contents = read("organisation;q01", "Kobenhavn;ja", "Århus;ja", "0999;ja", "Malmø;ja", "12;ja");

        assertEquals(
                List.of(
                        new ImportProblem.UnknownMunicipality(Optional.of("København")),
                        new ImportProblem.UnknownMunicipality(Optional.of("Aarhus")),
                        new ImportProblem.UnknownMunicipality(Optional.empty()),
                        new ImportProblem.UnknownMunicipality(Optional.empty()),
                        new ImportProblem.UnknownMunicipality(Optional.empty())),
                problems(contents));
    }

    @Test
    void answers_without_a_municipality_are_a_fault() {
        assertEquals(
                List.of(new ImportFault(2, "organisation", "", new ImportProblem.NoMunicipality())),
                read("organisation;q01", ";ja").faults());
    }

    @Test
    void the_second_row_of_a_municipality_is_a_fault_also_under_another_name() {
        SheetContents contents = read("organisation;q01", "101;ja", "Frederiksberg;nej", "København;nej");

        assertEquals(
                List.of(new ImportFault(
                        4, "organisation", "København", new ImportProblem.MunicipalityTwice("København", 2))),
                contents.faults());
        assertEquals(List.of(2, 3), contents.sound().stream().map(ImportedRow::row).toList());
    }

    @Test
    void a_municipality_that_has_submitted_is_a_fault() {
        SheetContents contents = SheetInterpretation.of(
                ThreeItems.VERSION, sheet("organisation;q01", "København;ja", "0147;ja"), Set.of(COPENHAGEN));

        assertEquals(
                List.of(new ImportFault(
                        2, "organisation", "København", new ImportProblem.AlreadySubmitted("København"))),
                contents.faults());
        assertEquals(1, contents.sound().size());
    }

    @Test
    void without_the_column_organisation_nothing_can_be_read() {
        SheetContents contents = read("kommune;q01", "0101;ja");

        assertEquals(
                List.of(
                        new ImportFault(1, "kommune", "kommune", new ImportProblem.UnknownColumn("q01", "q34")),
                        new ImportFault(1, "organisation", "", new ImportProblem.NoOrganisationColumn())),
                contents.faults());
        assertEquals(List.of(), contents.sound());
        assertEquals(1, contents.rows());
    }

    @Test
    void a_fault_in_the_headings_makes_every_row_doubtful_and_hides_no_other_fault() {
        SheetContents contents = read("organisation;q01;q48", "0101;ja;ja", "0147;måske;");

        assertEquals(List.of("q48", "q01"), contents.faults().stream().map(ImportFault::column).toList());
        assertEquals(List.of(), contents.sound());
        assertEquals(2, contents.rows());
    }

    @Test
    void a_column_of_a_known_question_that_is_not_one_of_its_fields_is_answered_with_those_it_has() {
        assertEquals(
                List.of(
                        new ImportProblem.UnknownField(List.of("q04/p-95", "q04/p-96")),
                        new ImportProblem.UnknownField(List.of("q04/p-95", "q04/p-96")),
                        new ImportProblem.UnknownField(List.of("q01"))),
                problems(read("organisation;q04;q04/p-99;q01/p-95", "0101")));
    }

    @Test
    void a_column_that_is_there_twice_is_a_fault_whatever_its_case() {
        assertEquals(
                List.of(new ImportFault(1, "Q01", "Q01", new ImportProblem.ColumnTwice())),
                read("organisation;q01;Q01", "0101;ja;nej").faults());
        assertEquals(
                List.of(new ImportProblem.ColumnTwice()), problems(read("organisation;q01;Organisation", "0101;ja;")));
    }

    @Test
    void a_column_without_heading_may_only_be_empty() {
        assertEquals(List.of(), read("organisation;;q01;", "0101;;ja;").faults());
        assertEquals(
                List.of(new ImportFault(1, "", "", new ImportProblem.NoHeading(2))),
                read("organisation;;q01", "0101;x;ja").faults());
    }

    @Test
    void a_row_with_more_cells_than_headings_is_told_once() {
        SheetContents contents = read("organisation;q01", "0101;Nej;x;y", "0147;ja;;;");

        assertEquals(
                List.of(new ImportFault(2, "", "x", new ImportProblem.RowTooWide(2))), contents.faults());
        assertEquals(1, contents.sound().size());
    }

    @Test
    void blank_rows_are_passed_over_and_keep_the_numbers_of_the_others() {
        SheetContents contents = read("", "organisation;q01", ";", "", "0101;ja", " ; ", "0147;x");

        assertEquals(2, contents.rows());
        assertEquals(5, contents.sound().get(0).row());
        assertEquals(7, contents.faults().get(0).row());
    }

    @Test
    void an_empty_file_and_one_with_headings_only_are_faults() {
        assertEquals(List.of(new ImportFault(1, "", "", new ImportProblem.EmptyFile())), read("", " ").faults());
        assertEquals(List.of(new ImportFault(1, "", "", new ImportProblem.NoRows())), read(HEADER).faults());
    }

    @Test
    void a_row_without_answers_is_sound_and_says_nothing() {
        SheetContents contents = read(HEADER, "0101;;;;;");

        assertEquals(List.of(), contents.faults());
        assertEquals(Answers.NONE, contents.sound().get(0).answers());
    }

    @Test
    void a_long_value_is_shortened_in_its_fault() {
        String shown = read("organisation;q01", "0101;" + "x".repeat(5000)).faults().get(0).value();

        assertEquals("x".repeat(200) + "…", shown);
    }

    @Test
    void a_hopeless_file_is_answered_with_a_bounded_list_that_says_so() {
        String[] lines = IntStream.range(0, FaultList.LONGEST + 7)
                .mapToObj(i -> i == 0 ? "organisation;q01" : "Nowhere;ja")
                .toArray(String[]::new);

        List<ImportFault> faults = read(lines).faults();

        assertEquals(FaultList.LONGEST + 1, faults.size());
        assertEquals(new ImportProblem.MoreFaults(6), faults.get(FaultList.LONGEST).problem());
    }

    private static List<ImportProblem> problems(SheetContents contents) {
        return contents.faults().stream().map(ImportFault::problem).toList();
    }

    private static SheetContents read(String... lines) {
        return SheetInterpretation.of(ThreeItems.VERSION, sheet(lines), Set.of());
    }

    @SafeVarargs
    private static SheetContents read(List<String>... rows) {
        List<SheetRow> numbered = new ArrayList<>();
        Arrays.stream(rows).forEach(cells -> numbered.add(new SheetRow(numbered.size() + 1, cells)));
        return SheetInterpretation.of(ThreeItems.VERSION, AnswerSheet.of(numbered), Set.of());
    }

    private static AnswerSheet sheet(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new SheetRow(rows.size() + 1, Arrays.asList(line.split(";", -1))));
        }
        return AnswerSheet.of(rows);
    }
}
