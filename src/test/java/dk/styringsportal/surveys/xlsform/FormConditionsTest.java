package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.draft.ContentFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions under "relevant": those that our conditions say, and those that they cannot, which are quoted and left out. */
class FormConditionsTest {

    private static final String FORM = """
            # survey
            type|name|label|appearance|relevant
            select_one farver|en|En?||
            select_multiple farver|flere|Flere?||
            integer|tal|Tal?||
            date|dag|Dag?||
            text|navn|Navn?||
            rank farver|orden|Orden?||
            file|fil|Fil?||
            note|tekst|Tekst||
            begin_group|m|M?|table-list|
            select_one farver|m_a|A||
            select_one farver|m_b|B||
            end_group||||
            text|x|X?||%s

            # choices
            list_name|name|label
            farver|roed|Rød
            farver|moerke_blaa|Mørkeblå
            farver|3|Grøn

            # settings
            form_title|form_id|version
            Prøve|proeve|1
            """;

    private static String conditions(ContentFormat.Read read) {
        Part item = Sheets.item(read, "x");
        String way = item.text("enableBehavior").equals("any") ? " or " : " and ";
        return item.parts("enableWhen").stream()
                .map(part -> part.text("item")
                        + (part.has("row") ? "/" + part.text("row") : "") + " " + part.text("operator") + " " + part.text("answer"))
                .collect(Collectors.joining(way));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '#', value = {
        "${en} = 'roed' > en = roed",
        "${ en }=\"moerke_blaa\" > en = moerke-blaa",
        "'roed' = ${en} > en = roed",
        "${en} = 3 > en = 3",
        "(((${en} = 'roed'))) > en = roed",
        "selected(${en}, 'roed') > en = roed",
        "selected(${flere}, 'roed') and selected(${flere}, 'moerke_blaa') > flere = roed and flere = moerke-blaa",
        "selected(${flere}, 'roed') or ${tal} = 7 > flere = roed or tal = 7",
        "${en} != '' and ${en} != 'roed' > en != roed",
        "${flere} != '' and ${flere} != 'roed' > flere != roed",
        "${en} != 'roed' > en exists false or en != roed",
        "not(${en} = 'roed') > en exists false or en != roed",
        "not(selected(${en}, 'roed')) > en exists false or en != roed",
        "not(${en} != 'roed') > en = roed",
        "not(not(${en} = 'roed')) > en = roed",
        "${en} != '' > en exists true",
        "${en} = '' > en exists false",
        "not(${en} = '') > en exists true",
        "string-length(${navn}) != 0 > navn exists true",
        "count-selected(${flere}) = 0 > flere exists false",
        "${navn} = 'Ole' or (${navn} != '' and ${en} = 'roed' and ${navn} != 'Per') or ${tal} = 1 > ##",
        "${dag} = date('2024-05-31') > dag = 2024-05-31",
        "${dag} = '2024-05-31' > dag = 2024-05-31",
        "${tal} = -2.50 > tal = -2.5",
        "${tal} = '7' > tal = 7",
        "${navn} = 'Ole Per' > navn = Ole Per",
        "selected(${orden}, 'roed') > orden = roed",
        "${fil} != '' > fil exists true",
        "${m_a} = 'roed' or ${m_b} = 'roed' > m/a = roed or m/b = roed",
        "(${en} = 'roed' and ${tal} = 1) and (${tal} = 2 and ${dag} != '') > en = roed and tal = 1 and tal = 2 and dag exists true",
        "not(${en} = 'roed' or ${tal} = '') > en != roed and tal exists true",
        "${en} = “roed” > en = roed",
        "${en} = ‘roed’ > en = roed",
        "true() > ##"
    })
    void say_what_our_conditions_say(String expression, String conditions) {
        ContentFormat.Read read = Sheets.read(FORM.replace("%s", expression));

        boolean told = Sheets.losses(read).stream().anyMatch(loss -> loss.startsWith("survey!E14: the condition cannot"));
        assertEquals(conditions, conditions(read));
        assertEquals(conditions.isEmpty() && !expression.equals("true()"), told, Sheets.losses(read).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "${tal} > 5 and ${tal} <= 10; tal > 5 and tal <= 10",
        "5 < ${tal}; tal > 5",
        "not(${tal} > 5); tal exists false or tal <= 5",
        "${dag} >= date('2024-01-01'); dag >= 2024-01-01",
        "string-length(${navn}) > 0; navn exists true",
        "count-selected(${flere}) >= 1; flere exists true"
    })
    void compare_numbers_and_days(String expression, String conditions) {
        ContentFormat.Read read = Sheets.read(FORM.replace("%s", expression));

        assertEquals(conditions, conditions(read));
        assertEquals(List.of(), Sheets.losses(read).stream().filter(loss -> loss.startsWith("survey!E")).toList());
    }

    /** In the form it also holds without an answer. */
    @ParameterizedTest
    @ValueSource(strings = "${en} != 'roed' and ${tal} = 1")
    void are_narrower_than_the_form_where_that_is_told(String expression) {
        ContentFormat.Read read = Sheets.read(FORM.replace("%s", expression));

        assertEquals("en != roed and tal = 1", conditions(read));
        assertEquals(1, Sheets.losses(read).stream()
                .filter(("survey!E14: the condition holds here only once there is an answer: " + expression)::equals)
                .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${en} = 'gul'", "${borte} = 'roed'", "${tekst} != ''", "${en} > 'roed'", "${navn} < 'b'", "${fil} = 'a'", "${m} = 'roed'",
        "${flere} = 'roed'", "not(selected(${flere}, 'roed'))", "${tal} = ${tal}", "${tal} + 1 = 2", "${dag} > today()",
        "${dag} = '2024-02-30'", "${tal} = 'mange'", "${tal} = 1e3", "${tal} = '1e999999999'", "${tal} = 1234567890123456789", "(${en} = 'roed' or ${tal} = 1) and ${dag} != ''",
        "${en} = 'roed' or (${tal} = 1 and ${dag} != '')", "if(${en} = 'roed', true(), false())", "regex(${navn}, 'a')", "false()",
        "${en}", "'roed'", "${en} =", "= 'roed'", "${en} = 'roed", "${en = 'roed'", "(${en} = 'roed'", "${en} = 'roed')",
        "${en} == 'roed'", "${en} = 'roed' && ${tal} = 1", "/data/en = 'roed'", "../en = 'roed'", ". = 'roed'", "selected(., 'roed')",
        "selected(${en})", "${tal} = 1 = 1", "${tal} < 5 < 6", "count-selected(${flere}) > 2", "once(${en} = 'roed')", "§", "\uD83D\uDE00"
    })
    void are_quoted_and_left_out_where_ours_cannot_say_it(String expression) {
        ContentFormat.Read read = Sheets.read(FORM.replace("%s", expression));

        assertEquals("", conditions(read));
        assertEquals(
                List.of("survey!E14: the condition cannot be said here, so it is always asked: " + expression),
                Sheets.losses(read).stream().filter(loss -> loss.startsWith("survey!E14")).toList());
    }
}
