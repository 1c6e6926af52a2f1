package dk.styringsportal.response.sheet;

import static dk.styringsportal.testing.TestQuestionnaires.EVERY_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.TestQuestionnaires;
import dk.styringsportal.testing.WrittenQuestionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of every type: each spelling that is accepted is read back as the answer, and what is refused is told why. */
class EveryTypeSheetTest {

    private final SplittableRandom random = new SplittableRandom(41);

    @Test
    void every_answer_is_read_back_in_every_spelling() {
        int cells = 0;
        for (int round = 0; round < 300; round++) {
            Map<ItemCode, AnswerValue> values = new TreeMap<>(AnyAnswer.some(EVERY_TYPE, random).values());
            values.entrySet().removeIf(answer -> cannotStandInASheet(EVERY_TYPE.item(answer.getKey()).orElseThrow(), answer.getValue()));
            List<String> headings = new ArrayList<>(List.of("organisation"));
            List<String> written = new ArrayList<>(List.of("0101"));
            for (SheetField field : SheetField.of(EVERY_TYPE)) {
                cell(field, values.get(field.item().code())).ifPresent(cell -> {
                    headings.add(random.nextBoolean() ? field.name() : field.name().toUpperCase(Locale.ROOT));
                    written.add(cell);
                });
            }
            cells += written.size();

            SheetContents contents = read(EVERY_TYPE, headings, written);

            assertEquals(List.of(), contents.faults());
            assertEquals(new Answers(values), contents.sound().get(0).answers(), () -> headings + "\n" + written);
        }
        assertTrue(cells > 5000);
    }

    /** What is said of files, and "ved ikke" to a whole matrix of numbers: a sheet has only its cells. */
    private static boolean cannotStandInASheet(Item item, AnswerValue value) {
        return item.type() instanceof FileEvidence || value instanceof AnswerValue.Without && !item.rows().isEmpty();
    }

    /** Empty where there is nothing to write. */
    private Optional<String> cell(SheetField field, AnswerValue value) {
        if (value == null) {
            return Optional.empty();
        }
        RowKey row = field.row().map(part -> part.key()).orElse(null);
        if (value instanceof AnswerValue.Without without) {
            return row == null ? Optional.of(meaning(without.meaning())) : Optional.empty();
        }
        if (value instanceof AnswerValue.Chosen chosen) {
            return Optional.of(name(field.item(), chosen.option()));
        }
        if (value instanceof AnswerValue.Ticked ticked) {
            return Optional.of(ticks(field.item(), ticked.options()));
        }
        if (value instanceof AnswerValue.Ranked ranked) {
            return Optional.of(names(field.item(), ranked.options()));
        }
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            return Optional.ofNullable(perRow.options().get(row)).map(option -> name(field.item(), option));
        }
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return Optional.ofNullable(perRow.ticks().get(row)).map(ticks -> ticks(field.item(), ticks));
        }
        if (value instanceof AnswerValue.AmountPerRow perRow) {
            return Optional.ofNullable(perRow.amounts().get(row)).map(amount -> amount(amount, false));
        }
        if (value instanceof AnswerValue.AmountPerCell perCell) {
            return Optional.ofNullable(perCell.amounts().get(row))
                    .flatMap(cells -> Optional.ofNullable(cells.get(field.column().orElseThrow().key())))
                    .map(amount -> amount(amount, field.column().orElseThrow().format().decimals() > 2));
        }
        if (value instanceof AnswerValue.Quantity quantity) {
            return Optional.of(number(quantity.number(), false));
        }
        return Optional.of(value instanceof AnswerValue.Day day ? day(day.date()) : "  " + value.plain() + "\n");
    }

    private String oneOf(String... spellings) {
        return spellings[random.nextInt(spellings.length)];
    }

    private String meaning(Meaning meaning) {
        return meaning == Meaning.DONT_KNOW
                ? oneOf("ved ikke", "Ved ikke", " VED\u00A0IKKE ", "dont-know")
                : oneOf("ikke relevant", "Ikke relevant", "not-applicable");
    }

    private String name(Item item, OptionKey key) {
        AnswerOption option = item.option(key).orElseThrow();
        return oneOf(key.value(), key.value().toUpperCase(Locale.ROOT), option.label(), " " + option.label().toLowerCase(Locale.ROOT));
    }

    private String names(Item item, Collection<OptionKey> keys) {
        return keys.stream().map(key -> name(item, key)).collect(Collectors.joining(oneOf("|", " | ", "| "))) + oneOf("", "|");
    }

    private String ticks(Item item, Set<OptionKey> ticks) {
        List<OptionKey> anyOrder = new ArrayList<>(ticks);
        if (random.nextBoolean()) {
            Collections.reverse(anyOrder);
        }
        return ticks.isEmpty() ? oneOf("ingen", "Ingen", "ingen af delene") : names(item, anyOrder);
    }

    /** @param thousandths whether three digits after a full stop may be decimals too */
    private String amount(Amount amount, boolean thousandths) {
        return amount.value().map(number -> number(number, thousandths)).orElseGet(() -> meaning(((Amount.Without) amount).meaning()));
    }

    private String number(BigDecimal number, boolean thousandths) {
        String plain = number.toPlainString();
        String danish = plain.replace('.', ',');
        String whole = danish.split(",")[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        String grouped = whole + (danish.contains(",") ? danish.substring(danish.indexOf(',')) : "");
        String english = number.scale() == 3 ? danish : plain;
        String withStops = thousandths && !danish.contains(",") ? danish : grouped;
        return oneOf(danish, english, withStops, grouped.replace('.', ' '), grouped.replace('.', '\u00A0'), danish.replace('-', '\u2212'));
    }

    private String day(LocalDate day) {
        return oneOf(
                day.toString(),
                "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                "%d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    /** "hel" takes whole numbers, "tal" two decimals and "tre" three. */
    private static final QuestionnaireVersion NUMBERS = WrittenQuestionnaire.ofItems("""
            - {code: hel, type: number, text: T}
            - {code: tal, type: number, text: T, decimals: 2, maximum: 100000}
            - {code: tre, type: number, text: T, decimals: 3}
            - {code: dele, type: percentages, text: D, rows: [{key: a, label: A}, {key: b, label: B}]}
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hel  | 1.234        | 1234
            hel  | 1 234        | 1234
            hel  | 12.345.678   | 12345678
            hel  | -1.234       | -1234
            hel  | −12          | -12
            hel  | 12,0         | 12
            hel  | 12.0         | 12
            hel  | 007          | 7
            tal  | 1.234,5      | 1234.5
            tal  | 1 234,56     | 1234.56
            tal  | 12.5         | 12.5
            tal  | 12,5         | 12.5
            tal  | 1.234        | 1234
            tal  | 0,5          | 0.5
            tal  | 0.50         | 0.5
            tre  | 0.123        | 0.123
            tre  | 0,123        | 0.123
            tre  | 1,234        | 1.234
            tre  | 1.2345,678   |
            tre  | 1.234,567    | 1234.567
            tre  | 1.234.567    | 1234567
            tre  | 12.5         | 12.5
            """)
    void a_number_as_danish_and_english_sheets_write_it(String code, String cell, String number) {
        SheetContents contents = read(NUMBERS, List.of("organisation", code), List.of("0101", cell));

        if (number == null) {
            assertEquals(numberWanted(code), problem(contents));
        } else {
            assertEquals(List.of(), contents.faults());
            assertEquals(
                    Optional.of(new AnswerValue.Quantity(new BigDecimal(number))),
                    contents.sound().get(0).answers().to(new ItemCode(code)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hel  | 1,5
            hel  | 12.5
            hel  | 1,234
            hel  | 1.2.3
            hel  | 12 34
            hel  | 0.500
            hel  | tolv
            hel  | 12 kr.
            hel  | 1e3
            hel  | +5
            hel  | --5
            hel  | 1234567890123456789
            hel  | 10-20
            tal  | 1,234.5
            tal  | 1.234,567
            tal  | 0.123
            tal  | 100.000,01
            tal  | 100001
            """)
    void what_is_no_number_for_the_question(String code, String cell) {
        assertEquals(numberWanted(code), problem(read(NUMBERS, List.of("organisation", code), List.of("0101", cell))));
    }

    private static ImportProblem numberWanted(String code) {
        NumberFormat format = ((NumberQuestion)
                        NUMBERS.item(code).orElseThrow().type())
                .format();
        return new ImportProblem.NumberWanted(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "-1.234", "999.999", "12.500"})
    void a_full_stop_that_can_be_read_in_two_ways_is_not_guessed(String cell) {
        assertEquals(
                new ImportProblem.AmbiguousNumber(), problem(read(NUMBERS, List.of("organisation", "tre"), List.of("0101", cell))));
    }

    @Test
    void a_percentage_is_a_whole_number_from_0_to_100_here() {
        for (String cell : List.of("101", "-1", "0,5", "50 %", "halvdelen")) {
            assertEquals(
                    new ImportProblem.NumberWanted(NumberFormat.WHOLE_PERCENT),
                    problem(read(NUMBERS, List.of("organisation", "dele/a"), List.of("0101", cell))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "29-02-2024", "29.2.2024", "29/2/2024", "29/02/2024", " 2024-2-29 "})
    void a_day_in_danish_and_international_spelling(String cell) {
        assertEquals(
                Optional.of(new AnswerValue.Day(LocalDate.of(2024, 2, 29))),
                everyType("dag", cell).sound().get(0).answers().to(new ItemCode("dag")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "29-02-2023", "2023-02-29", "31.4.2024", "2/29/2024", "29-02-24", "februar 2024", "2024", "45351", "2020-02-28", "2026-01-01",
        "29-02-2024 00:00", "0000-00-00"
    })
    void what_is_no_day_for_the_question(String cell) {
        assertEquals(
                new ImportProblem.DayWanted(Optional.of(LocalDate.of(2020, 2, 29)), Optional.of(LocalDate.of(2025, 12, 31))),
                problem(everyType("dag", cell)));
    }

    @Test
    void ved_ikke_is_no_answer_where_it_is_not_offered() {
        assertTrue(problem(everyType("tal", "ved ikke")) instanceof ImportProblem.NumberWanted);
        assertTrue(problem(everyType("tal", "dont-know")) instanceof ImportProblem.NumberWanted);
        assertTrue(problem(everyType("dag", "ikke relevant")) instanceof ImportProblem.DayWanted);
        assertTrue(problem(everyType("andele/boern", "ved ikke")) instanceof ImportProblem.NumberWanted);
        assertTrue(problem(everyType("talmatrix-ved-ikke/boern/2023", "ikke relevant")) instanceof ImportProblem.NumberWanted);
        assertTrue(problem(everyType("valg", "ved ikke")) instanceof ImportProblem.UnknownOption);
        assertTrue(problem(everyType("orden-alle", "ved ikke")) instanceof ImportProblem.OrderWanted);
        assertEquals(
                Optional.of(new AnswerValue.Text("ved ikke")),
                everyType("linje", "ved ikke").sound().get(0).answers().to(new ItemCode("linje")),
                "words are words");
    }

    @Test
    void what_is_no_order() {
        ImportProblem wanted = new ImportProblem.OrderWanted(2, List.of("boern", "unge", "voksne"));

        assertEquals(wanted, problem(everyType("orden-to", "boern|unge|voksne")));
        assertEquals(wanted, problem(everyType("orden-to", "boern|alle")));
        assertEquals(wanted, problem(everyType("orden-to", "ingen")));
        assertEquals(wanted, problem(everyType("orden-to", "1")));
        assertEquals(wanted, problem(everyType("orden-to", "|")));
        assertEquals(new ImportProblem.TickedTwice("boern"), problem(everyType("orden-to", "boern|Børn")));
        assertEquals(List.of(), everyType("orden-to", "voksne").faults(), "one place is a beginning");
    }

    @Test
    void what_are_no_ticks() {
        assertEquals(new ImportProblem.TooManyTicks(3), problem(everyType("kryds-graenser", "direktion|udvalg|ledere|alle")));
        assertEquals(new ImportProblem.StandsAlone(), problem(everyType("kryds-graenser", "direktion|ved-ikke")));
        assertEquals(new ImportProblem.StandsAlone(), problem(everyType("kryds-ene", "Pris|Intet af det")));
        assertEquals(new ImportProblem.StandsAlone(), problem(everyType("kryds-matrix-ved-ikke/unge", "stat|ikke-relevant")));
        assertEquals(new ImportProblem.NoneBesideTicks(), problem(everyType("kryds-ene", "pris|ingen")));
        assertEquals(new ImportProblem.TickedTwice("pris"), problem(everyType("kryds-ene", "pris|PRIS")));
        assertEquals(
                new ImportProblem.UnknownOption(List.of("pris", "varighed", "virkning", "intet-af-det", "ingen")),
                problem(everyType("kryds-ene", "pris;varighed")));
    }

    @Test
    void what_is_no_text_for_the_question() {
        assertEquals(new ImportProblem.TextWanted(50), problem(everyType("linje", "x".repeat(51))));
        assertEquals(new ImportProblem.TextWanted(50), problem(everyType("linje", "to\nlinjer")));
        assertEquals(new ImportProblem.TextWanted(10_000), problem(everyType("afsnit", "x".repeat(10_001))));
        assertEquals(new ImportProblem.TextWanted(10_000), problem(everyType("afsnit", "a\u0000b")));
        assertEquals(new ImportProblem.CprNumber(), problem(everyType("afsnit", "Borgeren 010203-1234 bor her")));
        assertEquals(new ImportProblem.CprNumber(), problem(everyType("afsnit", "010203\u00AD1234")));
    }

    @Test
    void words_keep_their_paragraphs_and_signs() {
        assertEquals("En.\n\nTo.", text("afsnit", "En.\r\n\r\nTo.\r\n"));
        assertEquals("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", text("linje", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
        assertEquals("”Citat” – og  to blanke", text("linje", " ”Citat” – og  to blanke "));
        assertEquals("x".repeat(10_000), text("afsnit", "x".repeat(10_000)));
    }

    private static String text(String code, String cell) {
        return (String) everyType(code, cell).sound().get(0).answers().to(new ItemCode(code)).orElseThrow().plain();
    }

    @Test
    void a_text_between_the_questions_and_a_file_have_no_column() {
        assertEquals(new ImportProblem.UnknownField(List.of()), problem(everyType("tekst-1", "ja")));
        assertEquals(new ImportProblem.UnknownField(List.of()), problem(everyType("filer", "strategi.pdf")));
        assertEquals(
                new ImportProblem.UnknownField(List.of(
                        "talmatrix/boern/antal", "talmatrix/boern/udgift", "talmatrix/boern/aendring",
                        "talmatrix/unge/antal", "talmatrix/unge/udgift", "talmatrix/unge/aendring")),
                problem(everyType("talmatrix/boern", "1")));
    }

    @Test
    void one_faulty_cell_of_a_matrix_is_told_and_the_others_are_not() {
        SheetContents contents = read(
                EVERY_TYPE,
                List.of("organisation", "talmatrix/boern/antal", "talmatrix/boern/udgift", "talmatrix/boern/aendring"),
                List.of("0101", "0,5", "12,125", "-100,1"));

        assertEquals(
                List.of("talmatrix/boern/antal", "talmatrix/boern/aendring"),
                contents.faults().stream().map(ImportFault::column).toList());
        assertEquals(List.of("0,5", "-100,1"), contents.faults().stream().map(ImportFault::value).toList());
    }

    private static SheetContents everyType(String heading, String cell) {
        return read(TestQuestionnaires.EVERY_TYPE, List.of("organisation", heading), List.of("0101", cell));
    }

    private static ImportProblem problem(SheetContents contents) {
        assertEquals(1, contents.faults().size(), () -> contents.faults().toString());
        return contents.faults().get(0).problem();
    }

    private static SheetContents read(QuestionnaireVersion questionnaire, List<String> headings, List<String> cells) {
        return SheetInterpretation.of(
                questionnaire,
                AnswerSheet.of(List.of(new SheetRow(1, headings), new SheetRow(2, cells))),
                Set.of());
    }
}
