package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.ContentFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms as other survey tools write them: what is carried, and how each loss is told, with its cell. */
class ForeignFormsTest {

    private static final String CHOICES = """

            # choices
            list_name|name|label
            ja_nej|ja|Ja
            ja_nej|nej|Nej
            """;

    private static final String SETTINGS = """

            # settings
            form_title|form_id|version
            Prøve|proeve|2
            """;

    /** One question, and all that is told of it beside the missing introduction and group. */
    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of("type|name|label", "calculate|x|", "survey!A3: calculate is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "hidden|x|", "survey!A3: hidden is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "start||", "survey!A3: start is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "deviceid|d|", "survey!A3: deviceid is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "geopoint|x|Hvor?", "survey!A3: geopoint is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "osm bygninger|x|Hus?", "survey!A3: osm bygninger is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "score__row|x|Tilbud", "survey!A3: score__row is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "rank__level|x|Først", "survey!A3: rank__level is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "barcode|x|Kode?", "survey!A3: barcode is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "dateTime|x|Hvornår?", "survey!A3: dateTime is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "xml-external|x|", "survey!A3: xml-external is nothing that we ask, and is left out"),
                Arguments.of("type|name|label", "select_one_from_file by.csv|x|By?",
                        "survey!A3: the answers are in another file, so the question is left out: select_one_from_file by.csv"),
                Arguments.of("type|name|label", "select_one_external byer|x|By?",
                        "survey!A3: the answers are in another file, so the question is left out: select_one_external byer"),
                Arguments.of("type|name|label", "select_one ja_nej or_other|x|X?",
                        "survey!A3: the answer \"other\" with a field for text is left out in ja_nej; add it yourself"),
                Arguments.of("type|name|label", "image|x|Billede?", "survey!A3: image is any file here"),
                Arguments.of("type|name|label", "acknowledge|x|Læst", "survey!A3: acknowledge is a text here that is only shown"),
                Arguments.of("type|name|label|parameters", "range|x|Hvor?|start=0 end=10 step=2",
                        "survey!D3: steps and other choices are left out; the number may be any between the limits: start=0 end=10 step=2"),
                Arguments.of("type|name|label", "decimal|x|Tal?", "survey!A3: decimal numbers without limit have at most 6 decimals here"),
                Arguments.of("type|name|label|appearance", "integer|x|Tal?|thousands-sep", "survey!D3: appearance is left out: thousands-sep"),
                Arguments.of("type|name|label|default", "integer|x|Tal?|7", "survey!D3: default is left out: 7"),
                Arguments.of("type|name|label|bind::odk:length", "integer|x|Tal?|7", "survey!D3: bind::odk:length is left out: 7"),
                Arguments.of("type|name|label|media::image", "integer|x|Tal?|hus.png", "survey!D3: media::image is left out: hus.png"),
                Arguments.of("type|name|label|noter", "integer|x|Tal?|husk", "survey!D1: the column noter is left out"),
                Arguments.of("type|name|label|required", "integer|x|Tal?|${q} = 'ja'",
                        "survey!D3: whether an answer is demanded depends on an expression, which is left out; the question may be left open: ${q} = 'ja'"),
                Arguments.of("type|name|label|required_message", "integer|x|Tal?|Svar!", "survey!D3: required_message is left out: Svar!"),
                Arguments.of("type|name|label|constraint", "text|x|Navn?|string-length(.) <= 200 and regex(., '[a-z]+')",
                        "survey!D3: the limit is left out, or part of it is: string-length(.) <= 200 and regex(., '[a-z]+')"),
                Arguments.of("type|name|label|constraint|constraint_message", "integer|x|Alder?|. < 18|Kun for børn",
                        "survey!E3: the message is left out; the portal writes its own: Kun for børn"),
                Arguments.of("type|name|label|constraint", "date|x|Dag?|. <= today()",
                        "survey!D3: the limit is left out, or part of it is: . <= today()"),
                Arguments.of("type|name|label|relevant", "integer|x|Tal?|${q} = pulldata('a', 'b', 'c', 'd')",
                        "survey!D3: the condition cannot be said here, so it is always asked: ${q} = pulldata('a', 'b', 'c', 'd')"),
                Arguments.of("type|name|label|relevant", "integer|x|Tal?|${borte} = 'ja'",
                        "survey!D3: the condition cannot be said here, so it is always asked: ${borte} = 'ja'"),
                Arguments.of("type|name|label|choice_filter", "select_one ja_nej|x|X?|region = ${q}",
                        "survey!D3: all answers are always shown; the filter is left out: region = ${q}"),
                Arguments.of("type|name|label", "integer|x|Hvor gammel er ${q}?",
                        "survey!C3: the text refers to an answer, which is not put in: Hvor gammel er ${q}?"),
                Arguments.of("type|name|label", "integer|x|", "survey!C3: x has no text; the name stands in its place"),
                Arguments.of("type|name|label", "integer|Antal_Børn|Hvor mange?", "survey!B3: the name Antal_Børn has become antal-boern"),
                Arguments.of("type|name|label|disabled", "integer|x|Tal?|yes", "survey!D3: x is disabled and left out"),
                Arguments.of("type|name|label|trigger", "integer|x|Tal?|${q}", "survey!D3: trigger is left out: ${q}"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void is_told_with_its_cell(String headings, String row, String told) {
        ContentFormat.Read read =
                Sheets.read("# survey\n" + headings + "\nselect_one ja_nej|q|Er du klar?\n" + row + CHOICES + SETTINGS);

        List<String> losses = Sheets.losses(read).stream()
                .filter(loss -> !loss.startsWith("survey: there is no introduction") && !loss.endsWith("have a theme of their own"))
                .toList();
        assertEquals(List.of(told), losses);
        read.losses().forEach(loss -> assertTrue(!loss.in(FormTexts.DANISH).isBlank()));
    }

    @Test
    void a_form_with_old_names_for_everything_is_read() {
        ContentFormat.Read read = Sheets.read("""
                # SURVEY
                Type|Name|Caption:Danish|Caption:English|Hint::da|Required|Relevance
                begin group|husstand|Husstanden|Household|||
                select one from ja_nej|klar|Er du klar?|Are you ready?|Sig til.|yes|
                select all that apply from ja_nej|begge|Hvad?|What?||true()|
                int|antal|Hvor mange?|How many?|||${klar} = 'ja'
                string|navn|Hvad hedder du?|What is your name?||no|
                end group||||||

                # Choices
                list name|value|label::Danish (da)|label::English (en)
                ja_nej|ja|Ja|Yes
                ja_nej|nej|Nej|No

                # settings
                set form title|set form id|version|default_language
                Prøve|Min prøve 1|2024 A|Danish
                """);

        assertEquals("min-proeve-1", Sheets.root(read).get("id"));
        assertEquals("2024-a", Sheets.root(read).get("version"));
        assertEquals("draft", Sheets.root(read).get("state"));
        assertEquals("Prøve", Sheets.root(read).get("title"));
        Part theme = new Part(Sheets.root(read)).parts("themes").get(0);
        assertEquals(new Words("Husstanden", "Household"), theme.words("title"));
        assertEquals(List.of("single-choice", "multiple-choice", "number", "short-text"),
                Sheets.items(read).stream().map(item -> item.text("type")).toList());
        assertEquals(new Words("Er du klar?", "Are you ready?"), Sheets.item(read, "klar").words("text"));
        assertEquals(new Words("Sig til.", ""), Sheets.item(read, "klar").words("help"));
        assertEquals("", Sheets.item(read, "klar").text("optional"));
        assertEquals("1", Sheets.item(read, "begge").text("minimumTicks"));
        assertEquals("true", Sheets.item(read, "navn").text("optional"));
        assertEquals("{item=klar, operator==, answer=ja}", Sheets.item(read, "antal").parts("enableWhen").get(0).members().toString());
        assertEquals(new Words("Nej", "No"), new Part(Sheets.root(read)).part("scales").parts("ja-nej").get(1).words("label"));
        assertTrue(Sheets.losses(read).contains("settings!B2: the name Min prøve 1 has become min-proeve-1"));
        assertTrue(Sheets.losses(read).contains("settings!C2: the version is \"2024-a\", not \"2024 A\""));
    }

    @Test
    void a_form_in_english_alone_stands_as_danish_and_says_so() {
        ContentFormat.Read read = Sheets.read("""
                # survey
                type|name|label::English (en)|label::French (fr)
                text|q|Why?|Pourquoi?
                # settings
                form_title|form_id|version|default_language
                Trial|trial|1|English (en)
                """);

        assertEquals("Why?", Sheets.item(read, "q").raw("text"));
        assertTrue(Sheets.losses(read).contains(
                "settings!D2: the form is not in Danish; the texts in English (en) stand as the Danish ones"));
        assertTrue(Sheets.losses(read).contains("survey!D1: the texts in French (fr) are left out; here are Danish and English only"));
    }

    @Test
    void a_text_in_english_alone_stands_as_danish_and_says_so() {
        ContentFormat.Read read = Sheets.read("""
                # survey
                type|name|label::Dansk (da)|label::English (en)
                text|q|Hvorfor?|Why?
                text|r||How?
                """ + SETTINGS);

        assertEquals("How?", Sheets.item(read, "r").raw("text"));
        assertTrue(Sheets.losses(read).contains("survey!D3: the text is in English only and stands as the Danish one: How?"));
    }

    @Test
    void questions_outside_groups_and_groups_within_groups_find_a_place() {
        ContentFormat.Read read = Sheets.read("""
                # survey
                type|name|label|appearance|relevant
                note|velkommen|Velkommen.||
                integer|alder|Hvor gammel er du?||
                begin_group|bolig|Din bolig||
                begin_group|rum|Rummene||${alder} > 17
                integer|vinduer|Hvor mange vinduer?||
                begin_repeat|dyr|Dyrene||
                text|dyrenavn|Hvad hedder det?||${vinduer} > 1
                end_repeat|||
                end_group|||
                end_group|||
                text|farvel|Andet?||
                """ + SETTINGS);

        Part root = new Part(Sheets.root(read));
        assertEquals("Velkommen.", root.text("introduction"));
        assertEquals(List.of("Spørgsmål", "Din bolig", "Spørgsmål"),
                root.parts("themes").stream().map(theme -> theme.words("title").danish()).toList());
        assertEquals(List.of("1", "2", "3"), root.parts("themes").stream().map(theme -> theme.text("number")).toList());
        assertEquals("rum", Sheets.item(read, "vinduer").text("stem"));
        assertEquals("Rummene", root.part("stems").part("rum").text("text"));
        assertEquals("[{item=alder, operator=>, answer=17}, {item=vinduer, operator=>, answer=1}]",
                Sheets.item(read, "dyrenavn").raw("enableWhen").toString());
        assertEquals(List.of(
                        "survey!A5: the group rum is no theme; its text introduces its questions together",
                        "survey!A7: the group dyr is not repeated; its questions are asked once"),
                Sheets.losses(read).stream().filter(loss -> loss.contains("rum") || loss.contains("dyr is not")).toList());
    }

    @Test
    void tables_of_one_list_are_matrices() {
        ContentFormat.Read read = Sheets.read("""
                # survey
                type|name|label|appearance|required
                begin_group|tabel|Hvor enig er du?|table-list|
                note|tabel_note|Svar ærligt.||
                select_one ja_nej|tabel_et|Det er godt.||yes
                select_one ja_nej|to|Det er skidt.||yes
                end_group||||
                begin_group|tema|Tema||
                begin_group|liste|Hvad passer?|field-list|
                select_one ja_nej|liste_overskrift||label|
                select_multiple ja_nej|l1|Her||
                select_multiple ja_nej|l2|Der||
                end_group||||
                begin_group|side|Side|field-list|
                select_one ja_nej|s1|Først?||yes
                integer|s2|Så?||
                end_group||||
                end_group||||
                """ + CHOICES + SETTINGS);

        Part table = Sheets.item(read, "tabel");
        assertEquals("single-choice-matrix", table.text("type"));
        assertEquals("Svar ærligt.", table.text("help"));
        assertEquals("[{key=et, label=Det er godt.}, {key=to, label=Det er skidt.}]", table.raw("rows").toString());
        assertEquals("", table.text("optional"));
        assertEquals("single-choice", Sheets.item(read, "s1").text("type"), "a page of different questions is no matrix");
    }

    /** A sum with a question outside the group is no sum of percentages. */
    @Test
    void numbers_that_are_named_after_their_group_are_percentages() {
        String form = """
                # survey
                type|name|label|appearance|constraint
                begin_group|tema|Tema||
                integer|andet|Andet?||
                begin_group|del|Hvordan fordeler det sig?|field-list|
                integer|del_a|A||. >= 0 and . <= 100
                integer|del_b|B||. >= 0 and . <= 100 and . + ${%s} = 100
                end_group||||
                end_group||||
                """ + SETTINGS;

        Part whole = Sheets.item(Sheets.read(form.formatted("del_a")), "del");
        assertEquals("percentages", whole.text("type"));
        assertEquals("", whole.text("mustAddUp"));
        ContentFormat.Read other = Sheets.read(form.formatted("andet"));
        assertEquals("number", Sheets.item(other, "del-b").text("type"));
        assertTrue(Sheets.losses(other).contains(
                "survey!E6: the limit is left out, or part of it is: . >= 0 and . <= 100 and . + ${andet} = 100"));
    }

    @Test
    void a_list_of_columns_and_sheets_that_nobody_knows_is_told() {
        ContentFormat.Read read = Sheets.read("""
                # survey
                type|name|label
                select_one byer|by|Hvilken by?
                # choices
                list_name|name|label|region|image
                byer|kbh|København|øst|
                byer|Århus|Århus|vest|
                farver|roed|Rød||
                # settings
                form_title|form_id|version|instance_name|style
                Byer|byer|1|concat('a', 'b')|pages
                # external_choices
                list_name|name
                x|y
                # tom
                """);

        assertEquals(List.of(
                        "choices!A4: the list farver is not used, and is left out",
                        "choices!B3: the name Århus has become aarhus",
                        "choices!D1: the column region is left out",
                        "external_choices: the sheet is not read",
                        "settings!D2: instance_name is left out: concat('a', 'b')",
                        "settings!E2: style is left out: pages"),
                Sheets.losses(read).stream().filter(loss -> !loss.startsWith("survey")).sorted().toList());
    }

    @Test
    void names_become_codes_that_are_valid_and_no_others() {
        ContentFormat.Read read = Sheets.read("""
                # survey
                type|name|label
                text|Ingen|A
                text|ingen|B
                text|ØL.1|C
                text|oel_1|D
                text|_2023|E
                text|日本|F
                text|a_b|G
                """ + SETTINGS);

        assertEquals(List.of("ingen-2", "ingen-3", "oel-1", "oel-1-2", "2023", "navn", "a-b"),
                Sheets.items(read).stream().map(item -> item.text("code")).toList());
        assertEquals(5, Sheets.losses(read).stream().filter(loss -> loss.contains("has become")).count());
    }
}
