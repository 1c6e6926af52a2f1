package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What is seldom in a questionnaire, and how it stands in the form; and the form's own rules, held for every name. */
class WrittenFormsTest {

    private static FormWriter.Form written(String items) {
        String yaml = "{id: t, version: \"1\", title: T, introduction: I, themes: [{number: 1, title: T, items: [" + items + "]}]}";
        Map<String, Object> root = new LinkedHashMap<>();
        ((Map<?, ?>) new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml))
                .forEach((name, value) -> root.put((String) name, value));
        return FormWriter.write(new Content(root));
    }

    private static List<String> losses(FormWriter.Form form) {
        return form.losses().stream().map(loss -> loss.in(Locale.ENGLISH)).toList();
    }

    /** The cell of the row with that name. */
    private static String cell(FormWriter.Form form, String name, String column) {
        FormTable survey = FormTable.of(form.workbook().sheet("survey").orElseThrow());
        return survey.lines().stream()
                .filter(line -> line.text("name").equals(name) && !line.text("type").startsWith("end"))
                .findFirst()
                .orElseThrow()
                .text(column);
    }

    private static ContentFormat.Read back(FormWriter.Form form) {
        return FormReader.read("form.xlsx", form.workbook());
    }

    @Test
    void names_that_would_be_taken_twice_are_numbered_and_told() {
        FormWriter.Form form = written("""
                {code: a, type: single-choice-matrix, text: A, rows: [{key: b, label: B}, {key: c, label: C}],
                 options: [{key: ja, label: Ja}, {key: nej, label: Nej}]},
                {code: a-b, type: short-text, text: AB}, {code: "2023", type: short-text, text: Y}, {code: -x, type: short-text, text: X},
                {code: tema-1, type: short-text, text: T}, {code: -2023, type: short-text, text: Z}""");

        assertEquals(List.of("a: the names were taken, so here stands a_b_2"), losses(form));
        assertEquals(List.of("a", "a-b", "2023", "-x", "tema-1", "-2023"),
                Sheets.items(back(form)).stream().map(item -> item.text("code")).toList());
        assertEquals("short-text", Sheets.item(back(form), "a-b").text("type"));
        FormTable survey = FormTable.of(form.workbook().sheet("survey").orElseThrow());
        List<String> names = survey.lines().stream()
                .filter(line -> !line.text("type").equals("end_group"))
                .map(line -> line.text("name"))
                .toList();
        assertEquals(names.size(), names.stream().distinct().count(), names.toString());
        assertTrue(names.stream().allMatch(Pattern.compile("[A-Za-z_][A-Za-z0-9_]*").asMatchPredicate()), names.toString());
    }

    @Test
    void conditions_that_xpath_cannot_say_are_told_and_the_question_always_asked() {
        FormWriter.Form form = written("""
                {code: tekst, type: short-text, text: A},
                {code: orden, type: ranking, text: O, places: 1, options: [{key: x, label: X}, {key: y, label: Y}]},
                {code: b, type: short-text, text: B, enableWhen: [{item: tekst, operator: "=", answer: "a'b\\"c"}]},
                {code: c, type: short-text, text: C, enableWhen: [{item: orden, operator: "=", answer: x}]},
                {code: d, type: short-text, text: D, enableWhen: [{item: borte, operator: exists, answer: true}]},
                {code: e, type: short-text, text: E, enableWhen: [{item: tekst, operator: "=", answer: "a'b"}]}""");

        assertEquals(List.of(
                        "orden: all answers must be put in order, not only the first 1",
                        "b: the condition cannot be said; the question is always asked",
                        "c: the condition cannot be said; the question is always asked",
                        "d: the condition cannot be said; the question is always asked"),
                losses(form));
        assertEquals("", cell(form, "b", "relevant"));
        assertEquals("${tekst} = \"a'b\"", cell(form, "e", "relevant"));
        assertEquals("a'b", Sheets.item(back(form), "e").parts("enableWhen").get(0).text("answer"));
    }

    @Test
    void a_condition_on_any_row_asks_about_each() {
        FormWriter.Form form = written("""
                {code: m, type: number-matrix, text: M, rows: [{key: a, label: A}, {key: b, label: B}],
                 columns: [{key: k, label: K}, {key: l, label: L}]},
                {code: x, type: short-text, text: X, enableWhen: [{item: m, column: k, operator: ">", answer: 5}]},
                {code: y, type: short-text, text: Y, enableWhen: [{item: m, row: b, operator: exists, answer: false}]},
                {code: z, type: short-text, text: Z, enableWhen:
                  [{item: m, row: a, operator: exists, answer: true}, {item: x, operator: exists, answer: true}]}""");

        assertEquals("${m_a_k} > 5 or ${m_b_k} > 5", cell(form, "x", "relevant"));
        assertEquals("${m_b_k} = '' and ${m_b_l} = ''", cell(form, "y", "relevant"));
        assertEquals("(${m_a_k} != '' or ${m_a_l} != '') and ${x} != ''", cell(form, "z", "relevant"));
        assertEquals("any", Sheets.item(back(form), "x").text("enableBehavior"));
    }

    @Test
    void options_with_conditions_are_filtered_and_come_back() {
        FormWriter.Form form = written("""
                {code: a, type: single-choice, text: A, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]},
                {code: m, type: single-choice-matrix, text: M, rows: [{key: r, label: R}, {key: s, label: S}], options: [{key: x, label: X},
                 {key: y-z, label: Y, enableBehavior: any,
                  enableWhen: [{item: a, operator: "=", answer: ja}, {item: a, operator: exists, answer: false}]}]}""");

        assertEquals("(name != 'y_z' or (${a} = 'ja' or ${a} = ''))", cell(form, "m_s", "choice_filter"));
        assertEquals("field-list", cell(form, "m", "appearance"));
        Part option = Sheets.item(back(form), "m").parts("options").get(1);
        assertEquals("any", option.text("enableBehavior"));
        assertEquals(2, option.parts("enableWhen").size());
        assertEquals(List.of(), Sheets.losses(back(form)));
    }

    @Test
    void percentages_are_summed_in_the_last_row_that_is_always_asked() {
        FormWriter.Form form = written("""
                {code: a, type: single-choice, text: A, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]},
                {code: p, type: percentages, text: P, decimals: 1, rows: [{key: x, label: X}, {key: y, label: Y},
                 {key: z, label: Z, enableWhen: [{item: a, operator: "=", answer: ja}]}]},
                {code: q, type: percentages, text: Q, rows: [{key: x, label: X}]}""");

        assertEquals(". >= 0 and . <= 100 and . = round(., 1) and round(. + coalesce(${p_x}, 0) + coalesce(${p_z}, 0), 1) = 100",
                cell(form, "p_y", "constraint"));
        assertEquals(". >= 0 and . <= 100 and . = round(., 1)", cell(form, "p_z", "constraint"));
        assertEquals(List.of("q: it is not checked that the numbers add up to 100"), losses(form));
    }

    @Test
    void an_option_that_stands_alone_is_let_through_where_more_ticks_are_wanted() {
        FormWriter.Form form = written("""
                {code: a, type: multiple-choice, text: A, minimumTicks: 2, options: [{key: x, label: X}, {key: y, label: Y},
                 {key: intet, label: Intet, exclusive: true}]}""");

        assertEquals("(count-selected(.) >= 2 or selected(., 'intet')) and not(selected(., 'intet') and count-selected(.) > 1)",
                cell(form, "a", "constraint"));
        assertEquals("Antal krydser: mindst 2. ”Intet” kan ikke vælges sammen med andre svar.", cell(form, "a", "constraint_message"));
        assertEquals("2", Sheets.item(back(form), "a").text("minimumTicks"));
        assertEquals(List.of(), losses(form));
    }

    @Test
    void what_is_not_finished_is_shown_and_told() {
        FormWriter.Form form = written("""
                {code: a, type: single-choice, text: A}, {code: b, type: percentages, text: B}, {code: c, type: lyd, text: C},
                {type: short-text}, {code: e, type: short-text, text: "Se ${a}", farve: blå}""");

        assertEquals(List.of(
                        "a: there are no answers to choose from; the question is a text that is only shown",
                        "b: there are no rows or columns; the question is a text that is only shown",
                        "c: there is no type lyd; the question is a text that is only shown",
                        "themes/0/items/3: the text is missing; the code stands in its place",
                        "e: the characters ${ are written with a space, so that they do not refer to an answer",
                        "e: farve left out"),
                losses(form));
        assertEquals("Se $ {a}", cell(form, "e", "label"));
        assertEquals("note", cell(form, "c", "type"));
    }

    /** The sheets and columns of the specification, in Danish alone where there is no English. */
    @Test
    void the_sheets_have_the_columns_of_the_specification() {
        Workbook form = written("{code: a, type: short-text, text: A}").workbook();

        assertEquals(List.of("survey", "choices", "settings"), form.sheets().stream().map(Workbook.Sheet::name).toList());
        assertEquals(List.of("type", "name", "label::Dansk (da)", "required", "constraint", "constraint_message::Dansk (da)"),
                form.sheets().get(0).rows().get(0));
        assertEquals(List.of("list_name", "name", "label::Dansk (da)"), form.sheets().get(1).rows().get(0));
        assertEquals(List.of("T", "t", "1", "Dansk (da)"), form.sheets().get(2).rows().get(1));
    }
}
