package dk.styringsportal.questionnaire.type;

import static dk.styringsportal.testing.TestQuestionnaires.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.TestQuestionnaires;
import dk.styringsportal.testing.WrittenQuestionnaire;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers each type takes, in which form it keeps them, and which it refuses where. */
class TypesTest {

    private static final String FILE = "6f1f2c9e-2f0f-4a52-9a0e-3c1c0d6b1a11";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            valg                   | ja                                                | ja
            valg-ved-ikke          | ikke-relevant                                     | ikke-relevant
            skala-vendt            | helt-uenig                                        | helt-uenig
            kryds-ene              | []                                                | []
            kryds-ene              | [virkning, pris]                                  | [pris, virkning]
            kryds-ene              | [intet-af-det]                                    | [intet-af-det]
            kryds-graenser         | [alle, ledere, direktion]                         | [direktion, ledere, alle]
            kryds-graenser         | []                                                | []
            kryds-matrix           | {voksne: [], boern: [bolig, raad]}                | {boern: [raad, bolig], voksne: []}
            kryds-matrix           | {}                                                | {}
            kryds-matrix           | {boern: null}                                     | {}
            kryds-matrix-ved-ikke  | {unge: [ved-ikke]}                                | {unge: [ved-ikke]}
            matrix-antal           | {voksne: nej, boern: ja}                          | {boern: ja, voksne: nej}
            tal                    | 0                                                 | 0
            tal                    | 9999.99                                           | 9999.99
            tal                    | 12.50                                             | 12.5
            tal                    | 1e3                                               | 1000
            tal                    | 100                                               | 100
            tal-ved-ikke           | -500                                              | -500
            tal-ved-ikke           | {means: dont-know}                                | {means: dont-know}
            tal-ved-ikke           | {means: not-applicable}                           | {means: not-applicable}
            talmatrix              | {unge: {aendring: -2.5, antal: 3}, boern: {}}     | {unge: {antal: 3, aendring: -2.5}}
            talmatrix              | {boern: {antal: null, udgift: 0.125}}             | {boern: {udgift: 0.125}}
            talmatrix-ved-ikke     | {boern: {"2023": {means: dont-know}}}             | {boern: {"2023": {means: dont-know}}}
            talmatrix-ved-ikke     | {means: dont-know}                                | {means: dont-know}
            andele                 | {voksne: 100, boern: 0}                           | {boern: 0, voksne: 100}
            andele                 | {boern: 60, unge: 60}                             | {boern: 60, unge: 60}
            andele-ved-ikke        | {boern: 33.33, unge: {means: not-applicable}}     | {boern: 33.33, unge: {means: not-applicable}}
            linje                  | "  Excel  "                                       | Excel
            linje                  | ""                                                | ""
            linje                  | "Excel\\r\\n"                                     | Excel
            linje                  | "a\\tb"                                           | "a\\tb"
            linje                  | "Blåbærgrød ½ § 107 👩‍👩‍👧"                      | "Blåbærgrød ½ § 107 👩‍👩‍👧"
            linje-ved-ikke         | {means: not-applicable}                           | {means: not-applicable}
            afsnit                 | "En.\\r\\n\\r\\nTo.\\rTre.\\n"                     | "En.\\n\\nTo.\\nTre."
            afsnit                 | "a\\u2028b\\u0085c"                               | "a\\nb\\nc"
            dag                    | "2020-02-29"                                      | "2020-02-29"
            dag                    | "2024-02-29"                                      | "2024-02-29"
            dag                    | "2025-12-31"                                      | "2025-12-31"
            dag-ved-ikke           | "1900-01-01"                                      | "1900-01-01"
            dag-ved-ikke           | "2199-12-31"                                      | "2199-12-31"
            dag-ved-ikke           | {means: dont-know}                                | {means: dont-know}
            orden-alle             | [tid, pris, kvalitet]                             | [tid, pris, kvalitet]
            orden-alle             | [tid]                                             | [tid]
            orden-alle             | []                                                | []
            orden-to               | {means: not-applicable}                           | {means: not-applicable}
            filer                  | []                                                | []
            filer                  | [{size: 0, name: " å.pdf ", id: 6f1f2c9e-2f0f-4a52-9a0e-3c1c0d6b1a11}] | [{id: 6f1f2c9e-2f0f-4a52-9a0e-3c1c0d6b1a11, name: å.pdf, size: 0}]
            filer-ikke-relevant    | {means: dont-know}                                | {means: dont-know}
            """)
    void takes(String code, String answer, String kept) {
        Item item = item(code);

        AnswerValue value = item.read(WrittenQuestionnaire.plain(answer));

        assertEquals(comparable(WrittenQuestionnaire.plain(kept)), comparable(value.plain()));
        assertEquals(value, item.read(value.plain()), "what is kept is taken again");
    }

    /** In the order of members, and numbers by value. */
    private static String comparable(Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(member -> member.getKey() + "=" + comparable(member.getValue())).toList().toString();
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(TypesTest::comparable).toList().toString();
        }
        return plain instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : "\"" + plain + "\"";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            valg                   | måske                                     | valg                         | unknown option "måske"; the options are ja, delvist, nej
            valg                   | Ja                                        | valg                         | unknown option
            valg                   | [ja]                                      | valg                         | an option key is wanted, not a list
            valg                   | true                                      | valg                         | an option key is wanted, not a number or a truth value
            valg                   | {means: dont-know}                        | valg                         | an option key is wanted, not an object
            skala-uden-midte       | 4                                         | skala-uden-midte             | an option key is wanted
            kryds-ene              | pris                                      | kryds-ene                    | a list of option keys is wanted
            kryds-ene              | {pris: true}                              | kryds-ene                    | not an object
            kryds-ene              | [pris, løn]                               | kryds-ene/1                  | unknown option "løn"
            kryds-ene              | [pris, varighed, pris]                    | kryds-ene/2                  | option pris is ticked twice
            kryds-ene              | [pris, intet-af-det]                      | kryds-ene                    | option intet-af-det stands alone
            kryds-ene              | [intet-af-det, pris]                      | kryds-ene                    | option intet-af-det stands alone
            kryds-ene              | [null]                                    | kryds-ene/0                  | an option key is wanted, not nothing
            kryds-graenser         | [direktion, udvalg, ledere, alle]         | kryds-graenser               | at most 3 options are wanted, not 4
            kryds-graenser         | [ved-ikke, alle]                          | kryds-graenser               | option ved-ikke stands alone
            kryds-matrix           | []                                        | kryds-matrix                 | an object with a member per row is wanted, not a list
            kryds-matrix           | {aeldre: [raad]}                          | kryds-matrix/aeldre          | unknown row; the rows are boern, unge, voksne
            kryds-matrix           | {boern: raad}                             | kryds-matrix/boern           | a list of option keys is wanted
            kryds-matrix           | {boern: [raad, raad]}                     | kryds-matrix/boern/1         | option raad is ticked twice
            kryds-matrix-ved-ikke  | {boern: [stat, ved-ikke]}                 | kryds-matrix-ved-ikke/boern  | option ved-ikke stands alone
            matrix-point           | {sager: ja}                               | matrix-point/sager           | unknown option "ja"
            matrix-point           | {sager: [aldrig]}                         | matrix-point/sager           | an option key is wanted, not a list
            matrix-point           | aldrig                                    | matrix-point                 | not "aldrig"
            tal                    | -0.01                                     | tal                          | at least 0 is wanted, not -0.01
            tal                    | 10000                                     | tal                          | at most 9999.99 is wanted, not 10000
            tal                    | 1.234                                     | tal                          | at most 2 decimals are wanted, not 1.234
            tal                    | "12"                                      | tal                          | a number is wanted, not "12"
            tal                    | .nan                                      | tal                          | a finite number is wanted
            tal                    | .inf                                      | tal                          | a finite number is wanted
            tal                    | {means: dont-know}                        | tal/means                    | only a value is wanted here
            tal-ved-ikke           | 0.5                                       | tal-ved-ikke                 | a whole number is wanted, not 0.5
            tal-ved-ikke           | -501                                      | tal-ved-ikke                 | at least -500 is wanted
            tal-ved-ikke           | {means: ved-ikke}                         | tal-ved-ikke/means           | one of dont-know, not-applicable is wanted
            tal-ved-ikke           | {means: dont-know, why: no}               | tal-ved-ikke                 | a number is wanted, not an object
            tal-ved-ikke           | {means: true}                             | tal-ved-ikke                 | a number is wanted, not an object
            tal-ved-ikke           | []                                        | tal-ved-ikke                 | a number is wanted, not a list
            talmatrix              | {boern: 3}                                | talmatrix/boern              | an object with a member per column is wanted
            talmatrix              | {boern: {sum: 3}}                         | talmatrix/boern/sum          | unknown column; the columns are antal, udgift, aendring
            talmatrix              | {boern: {antal: 0.5}}                     | talmatrix/boern/antal        | a whole number is wanted
            talmatrix              | {boern: {udgift: 1000.001}}               | talmatrix/boern/udgift       | at most 1000 is wanted
            talmatrix              | {boern: {aendring: -100.1}}               | talmatrix/boern/aendring     | at least -100 is wanted
            talmatrix              | {boern: {antal: {means: dont-know}}}      | talmatrix/boern/antal/means  | only a value is wanted here
            talmatrix-ved-ikke     | {boern: {means: dont-know}}               | talmatrix-ved-ikke/boern/means | unknown column
            talmatrix-ved-ikke     | {means: not-applicable}                   | talmatrix-ved-ikke/means     | one of dont-know is wanted
            andele                 | {boern: 100.5}                            | andele/boern                 | a whole number is wanted
            andele                 | {boern: 101}                              | andele/boern                 | at most 100 is wanted
            andele                 | {boern: -1}                               | andele/boern                 | at least 0 is wanted
            andele                 | {boern: 50 %}                             | andele/boern                 | a number is wanted, not "50 %"
            andele                 | {i-alt: 100}                              | andele/i-alt                 | unknown row
            linje                  | "to\\nlinjer"                             | linje                        | one line is wanted
            linje                  | "a\\r\\nb"                                | linje                        | one line is wanted
            linje                  | 12                                        | linje                        | a text is wanted, not a number
            linje                  | "a\\u0000b"                               | linje                        | without control characters
            linje                  | "a\\u001Bb"                               | linje                        | without control characters
            linje                  | "a\\u0090b"                               | linje                        | without control characters
            linje                  | "a\\uFFFFb"                               | linje                        | without control characters
            linje                  | {means: dont-know}                        | linje/means                  | only a value is wanted here
            dag                    | "2020-02-28"                              | dag                          | no day before 2020-02-29 is wanted, not 2020-02-28
            dag                    | "2026-01-01"                              | dag                          | no day after 2025-12-31
            dag                    | "2023-02-29"                              | dag                          | a day as 2024-05-31 is wanted, not "2023-02-29"
            dag                    | "2024-2-9"                                | dag                          | a day as 2024-05-31 is wanted
            dag                    | "29-02-2024"                              | dag                          | a day as 2024-05-31 is wanted
            dag                    | "2024-02-29T00:00"                        | dag                          | a day as 2024-05-31 is wanted
            dag                    | 20240229                                  | dag                          | a day as 2024-05-31 is wanted
            dag-ved-ikke           | "1899-12-31"                              | dag-ved-ikke                 | no day before 1900-01-01
            dag-ved-ikke           | "2200-01-01"                              | dag-ved-ikke                 | no day after 2199-12-31
            dag-ved-ikke           | "+12024-01-01"                            | dag-ved-ikke                 | no day after
            orden-alle             | pris                                      | orden-alle                   | a list of option keys, the first first, is wanted
            orden-alle             | [pris, pris]                              | orden-alle/1                 | option pris is placed twice
            orden-to               | [boern, unge, voksne]                     | orden-to                     | at most 2 options are placed, not 3
            orden-to               | [alle]                                    | orden-to/0                   | unknown option "alle"
            filer                  | strategi.pdf                              | filer                        | a list of files is wanted
            filer                  | [strategi.pdf]                            | filer/0                      | an object with a member per member is wanted
            filer                  | [{id: x, name: a, size: 1}]               | filer/0/id                   | the id of an uploaded file is wanted
            filer                  | [{id: 1-1-1-1-1, name: a, size: 1}]       | filer/0/id                   | the id of an uploaded file is wanted
            filer                  | [{name: a, size: 1}]                      | filer/0                      | id, name and size
            filer                  | [{path: a}]                               | filer/0/path                 | unknown member; the members are id, name, size
            tekst-1                | ja                                        | tekst-1                      | this is a text and takes no answer
            """)
    void refuses(String code, String answer, String place, String why) {
        assertRefused(item(code), WrittenQuestionnaire.plain(answer), place, why);
    }

    private static void assertRefused(Item item, Object answer, String place, String why) {
        MalformedAnswerException refused = assertThrows(MalformedAnswerException.class, () -> item.read(answer));
        assertEquals(place, refused.place());
        assertTrue(refused.getMessage().contains(why), refused::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678", "1e17", "-123456789012345678", "0", "0e-400", "1.00000000000000000000000"})
    void a_number_has_up_to_eighteen_digits(String number) {
        Item free = WrittenQuestionnaire.ofItems("- {code: t, type: number, text: T}").item("t").orElseThrow();

        BigDecimal kept = (BigDecimal) free.read(new BigDecimal(number)).plain();

        assertEquals(0, kept.compareTo(new BigDecimal(number)));
        assertTrue(kept.precision() <= 18 && kept.scale() == 0, kept::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1234567890123456789", "1e18", "999999999999999999e1", "1e400", "-1e400", "1e999999999", "1e-999999999", "1e-19", "0.1234567890123456789"
    })
    void a_number_of_more_digits_is_refused_before_it_is_written_out(String number) {
        Item free = WrittenQuestionnaire.ofItems("- {code: t, type: number, text: T, decimals: 6}").item("t").orElseThrow();

        assertRefused(free, new BigDecimal(number), "t", "at most 18 digits are wanted");
    }

    @Test
    void every_kind_of_number_is_one() {
        for (Number five : List.of(5, 5L, 5.0, 5.0f, (short) 5, BigInteger.valueOf(5), new BigDecimal("5.00"))) {
            assertEquals(new BigDecimal(5), item("tal").read(five).plain());
        }
        assertRefused(item("tal"), Double.NaN, "tal", "a finite number is wanted");
    }

    @Test
    void nothing_is_no_answer() {
        for (Item item : TestQuestionnaires.EVERY_TYPE.items()) {
            assertThrows(MalformedAnswerException.class, () -> item.read(null), item.code().value());
        }
    }

    @Test
    void half_a_character_is_refused_and_a_whole_one_beyond_the_first_plane_is_one() {
        assertRefused(item("linje"), "a\uD83D", "linje", "without control characters");
        assertRefused(item("linje"), "\uDE00a", "linje", "without control characters");
        assertRefused(item("linje"), "\uDE00\uD83D", "linje", "without control characters");
        assertEquals("\uD83D\uDE00".repeat(50), item("linje").read("\uD83D\uDE00".repeat(50)).plain());
        assertRefused(item("linje"), "\uD83D\uDE00".repeat(51), "linje", "at most 50 characters are wanted, not 51");
    }

    @Test
    void a_text_is_as_long_as_its_question_says() {
        assertEquals(10_000, ((String) item("afsnit").read("x".repeat(10_000)).plain()).length());
        assertEquals(10_000, ((String) item("afsnit").read("  " + "x".repeat(10_000) + "\n\n").plain()).length());
        assertRefused(item("afsnit"), "x".repeat(10_001), "afsnit", "at most 10000 characters are wanted, not 10001");
        assertRefused(item("linje-ved-ikke"), "x".repeat(201), "linje-ved-ikke", "at most 200 characters");
        assertRefused(item("afsnit-ved-ikke"), "x".repeat(4001), "afsnit-ved-ikke", "at most 4000 characters");
    }

    @Test
    void a_fault_shows_no_more_than_the_beginning_of_a_long_answer() {
        String message = assertThrows(MalformedAnswerException.class, () -> item("valg").read("x".repeat(100_000))).getMessage();

        assertTrue(message.length() < 200, message);
    }

    @Test
    void a_question_of_its_own_limits_takes_days_before_1900() {
        QuestionnaireVersion old = WrittenQuestionnaire.ofItems("- {code: d, type: date, text: D, earliest: '1849-06-05'}");

        assertEquals("1849-06-05", old.item("d").orElseThrow().read("1849-06-05").plain());
        assertRefused(old.item("d").orElseThrow(), "1849-06-04", "d", "no day before 1849-06-05");
    }

    @Test
    void files_are_named_once_with_a_name_and_a_size_of_whole_bytes() {
        assertRefused(item("filer"), List.of(file("a.pdf", 1), file("b.pdf", 2)), "filer/1", "is there twice");
        assertRefused(item("filer"), List.of(file("  ", 1)), "filer/0/name", "the name of an uploaded file is wanted");
        assertRefused(item("filer"), List.of(file("a\nb", 1)), "filer/0/name", "one line is wanted");
        assertRefused(item("filer"), List.of(file("a\u0000", 1)), "filer/0/name", "without control characters");
        assertRefused(item("filer"), List.of(file("x".repeat(256), 1)), "filer/0/name", "at most 255 characters");
        for (Number size : List.of(-1, 1.5, Double.NaN, new BigDecimal("1e400"), new BigDecimal("1e999999999"))) {
            assertRefused(item("filer"), List.of(file("a.pdf", size)), "filer/0/size", "a whole number of bytes is wanted");
        }
        List<Object> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            three.add(Map.of("id", FILE.substring(0, 35) + i, "name", "a", "size", 1));
        }
        assertRefused(item("filer"), three, "filer", "at most 2 files are wanted, not 3");
    }

    private static Map<String, Object> file(String name, Number size) {
        return Map.of("id", FILE, "name", name, "size", size);
    }

    @Test
    void completeness_is_of_every_field() {
        assertComplete("kryds-graenser", "[alle]", true);
        assertComplete("kryds-graenser", "[]", false);
        assertComplete("kryds-graenser", "[ved-ikke]", true);
        assertComplete("kryds-matrix", "{boern: [], unge: [], voksne: []}", true);
        assertComplete("kryds-matrix", "{boern: [], unge: []}", false);
        assertComplete("matrix-antal", "{boern: ja, unge: ja}", false);
        assertComplete("talmatrix", "{boern: {antal: 1, udgift: 1, aendring: 1}, unge: {antal: 1, udgift: 1}}", false);
        assertComplete("talmatrix-ved-ikke", "{means: dont-know}", true);
        assertComplete("andele", "{boern: 50, unge: 50}", false);
        assertComplete("andele", "{boern: 50, unge: 50, voksne: 0}", true);
        assertComplete("andele", "{boern: 50, unge: 50, voksne: 1}", false);
        assertComplete("andele-ved-ikke", "{boern: 33.33, unge: 33.33, voksne: 33.33}", false);
        assertComplete("andele-ved-ikke", "{boern: 33.33, unge: 33.33, voksne: 33.34}", true);
        assertComplete("andele-ved-ikke", "{boern: 33.33, unge: 33.33, voksne: {means: dont-know}}", true);
        assertComplete("andele-ved-ikke", "{boern: 60, unge: 40.01, voksne: {means: dont-know}}", false);
        assertComplete("andele-ved-ikke", "{boern: 60, unge: 40, voksne: {means: dont-know}}", true);
        assertComplete("andele-ved-ikke", "{boern: {means: dont-know}, unge: {means: dont-know}, voksne: {means: dont-know}}", true);
        assertComplete("andele-frit", "{boern: 99.9, unge: 99.9, voksne: 0}", true);
        assertComplete("orden-alle", "[pris, tid]", false);
        assertComplete("orden-to", "[voksne, boern]", true);
        assertComplete("orden-to", "{means: dont-know}", true);
        assertComplete("linje", "' '", false);
        assertComplete("filer", "[]", false);
        assertComplete("filer-ikke-relevant", "{means: dont-know}", true);
    }

    private static void assertComplete(String code, String answer, boolean complete) {
        Item item = item(code);
        assertEquals(complete, item.isComplete(item.read(WrittenQuestionnaire.plain(answer))), code + ": " + answer);
    }

    static Stream<Item> everyItem() {
        return Stream.concat(TestQuestionnaires.EVERY_TYPE.items().stream(), TestQuestionnaires.GROUPS.items().stream())
                .filter(item -> item.type().asks());
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void what_is_kept_is_taken_again(Item item) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            AnswerValue value = AnyAnswer.to(item, random);
            assertEquals(value, item.read(value.plain()));
        }
    }

    /** What no form sends: a fault of its own, never any other exception. */
    @ParameterizedTest
    @MethodSource("everyItem")
    void whatever_comes_in_is_taken_or_refused(Item item) {
        Map<Object, Object> odd = new HashMap<>();
        odd.put(null, null);
        odd.put(1, List.of());
        Map<String, Object> everywhere = new HashMap<>();
        item.rows().forEach(row -> everywhere.put(row.key().value(), odd));
        List<Object> plain = new ArrayList<>(Arrays.asList(
                "", " ", 0, -1, 1e300, true, List.of(), Map.of(), odd, everywhere, List.of(odd), List.of(List.of()),
                Collections.singletonList(null), Collections.singletonMap("means", null), Map.of("means", "dont-know"),
                new Object(), 'x', new StringBuilder("ja"), Map.of("boern", Map.of("boern", Map.of()))));
        item.options().forEach(option -> plain.add(Map.of(option.key().value(), option.key().value())));
        for (Object given : plain) {
            try {
                assertEquals(item.read(given), item.read(item.read(given).plain()));
            } catch (MalformedAnswerException refused) {
                assertTrue(refused.place().startsWith(item.code().value()));
                assertFalse(refused.getMessage().isBlank());
            }
        }
    }

    /** "Ikke relevant" has no share, so the others are all there is; "ved ikke" may be what is left of 100. */
    @Test
    void percentages_add_up_beside_what_does_not_apply() {
        Percentages shares = new Percentages(
                Stream.of("en", "to", "tre").map(key -> new Row(new RowKey(key), key)).toList(), true, 0,
                Set.of(Meaning.DONT_KNOW, Meaning.NOT_APPLICABLE));

        assertTrue(complete(shares, "{en: 60, to: 40, tre: {means: not-applicable}}"));
        assertFalse(complete(shares, "{en: 60, to: 30, tre: {means: not-applicable}}"));
        assertTrue(complete(shares, "{en: 60, to: {means: dont-know}, tre: {means: not-applicable}}"));
        assertTrue(complete(shares, "{en: {means: not-applicable}, to: {means: not-applicable}, tre: {means: not-applicable}}"));
    }

    private static boolean complete(Percentages shares, String answer) {
        return shares.isComplete(shares.read("andele", WrittenQuestionnaire.plain(answer)), shares.rows());
    }
}
