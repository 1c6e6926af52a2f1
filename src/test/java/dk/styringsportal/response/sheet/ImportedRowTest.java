package dk.styringsportal.response.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.response.Answers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportedRowTest {

    private static final Answers BEFORE = new Answers(Map.of(
            ThreeItems.SINGLE.code(), ThreeItems.SINGLE.read("ja"),
            ThreeItems.MATRIX.code(), ThreeItems.MATRIX.read(Map.of("p-95", "ja-alle", "p-96", "nej")),
            ThreeItems.TICKS.code(), ThreeItems.TICKS.read(Map.of("direktion", List.of("pris")))));

    private static final Item NUMBERS = new Item(
            new ItemCode("n01"),
            1,
            ThreeItems.SINGLE.wording(),
            new NumberMatrix(
                    List.of(new Row(new RowKey("p-107"), "§ 107")),
                    List.of(column("2018"), column("2019")),
                    Set.of(Meaning.DONT_KNOW)),
            new ScoringRule.NotScored());

    @Test
    void an_item_without_a_column_stays_as_it_was() {
        Answers after = row("organisation;q01", "0101;nej").laidOver(BEFORE);

        assertEquals(Optional.of(new OptionKey("nej")), after.chosen(ThreeItems.SINGLE.code()));
        assertEquals(BEFORE.to(ThreeItems.MATRIX.code()), after.to(ThreeItems.MATRIX.code()));
        assertEquals(BEFORE.to(ThreeItems.TICKS.code()), after.to(ThreeItems.TICKS.code()));
    }

    @Test
    void the_rows_of_a_matrix_that_have_no_column_stay_as_they_were() {
        Answers after = row("organisation;q04/p-95;q34/fagudvalg", "0101;nej;ingen").laidOver(BEFORE);

        assertEquals(
                Optional.of(ThreeItems.MATRIX.read(Map.of("p-95", "nej", "p-96", "nej"))),
                after.to(ThreeItems.MATRIX.code()));
        assertEquals(
                Optional.of(Set.of(new OptionKey("pris"))),
                after.ticked(ThreeItems.TICKS.code(), new RowKey("direktion")));
        assertEquals(
                Optional.of(Set.of()), after.ticked(ThreeItems.TICKS.code(), new RowKey("fagudvalg")));
    }

    @Test
    void an_empty_cell_takes_its_answer_back() {
        Answers after = row("organisation;q01;q04/p-95;q34/direktion", "0101;;;ingen").laidOver(BEFORE);

        assertEquals(Optional.empty(), after.to(ThreeItems.SINGLE.code()));
        assertEquals(
                Optional.of(ThreeItems.MATRIX.read(Map.of("p-96", "nej"))), after.to(ThreeItems.MATRIX.code()));
    }

    @Test
    void a_matrix_whose_only_answered_rows_are_emptied_is_unanswered() {
        Answers after = row("organisation;q01;q34/direktion", "0101;ja;").laidOver(BEFORE);

        assertEquals(Optional.empty(), after.to(ThreeItems.TICKS.code()));
    }

    @Test
    void a_row_without_any_answer_changes_nothing() {
        assertEquals(BEFORE, row("organisation;q01;q04/p-95", "0101;;").laidOver(BEFORE));
    }

    @Test
    void dont_know_to_a_whole_matrix_stays_so_in_the_cells_that_have_no_column() {
        Answers before = new Answers(Map.of(NUMBERS.code(), NUMBERS.read(Map.of("means", "dont-know"))));
        SheetField covered = SheetField.of(NUMBERS).get(0);
        FieldAnswers row = new FieldAnswers();
        row.put(covered, BigDecimal.TEN);

        Answers after = SheetColumns.of(List.of(covered)).laidOver(before, row.toAnswers());

        assertEquals(
                Optional.of(NUMBERS.read(
                        Map.of("p-107", Map.of("2018", BigDecimal.TEN, "2019", Map.of("means", "dont-know"))))),
                after.to(NUMBERS.code()));
    }

    private static Column column(String year) {
        return new Column(new ColumnKey(year), year, NumberFormat.percent(0));
    }

    private static ImportedRow row(String header, String line) {
        return SheetInterpretation.of(
                        ThreeItems.VERSION,
                        AnswerSheet.of(List.of(
                                new SheetRow(1, Arrays.asList(header.split(";", -1))),
                                new SheetRow(2, Arrays.asList(line.split(";", -1))))),
                        Set.of())
                .sound()
                .get(0);
    }
}
