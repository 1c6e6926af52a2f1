package dk.styringsportal.surveys.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no XLSForm may have is told with its cell and what would be right, all at once. */
class UnreadableFormsTest {

    private static final String CHOICES = "\n# choices\nlist_name|name|label\nja_nej|ja|Ja\nja_nej|nej|Nej\n";

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("# choices\nlist_name|name|label", "survey: The sheet survey is missing. There are: choices."),
                Arguments.of("# Ark1\nCPR|Navn", "survey: The sheet survey is missing. There are: Ark1."),
                Arguments.of("# survey", "survey: The sheet survey is empty. Write the columns type, name and label"),
                Arguments.of("# survey\n||", "survey: The sheet survey is empty."),
                Arguments.of("# survey\ntype|name|label", "survey: There are no questions."),
                Arguments.of("# survey\ntype|name|label\nbegin_group|g|G\nend_group||", "survey: There are no questions."),
                Arguments.of("# survey\nname|label\nq|Q", "survey!A1: The column type is missing."),
                Arguments.of("# survey\ntype|label\ntext|Q", "survey!A1: The column name is missing."),
                Arguments.of("# survey\n\n\ntype|label\ntext|Q", "survey!A3: The column name is missing."),
                Arguments.of("# survey\ntype|name|label\n|q|Hvad?", "survey!A2: The type is missing."),
                Arguments.of("# survey\ntype|name|label\nnumeral|q|Hvad?", "survey!A2: There is no type \"numeral\"."),
                Arguments.of("# survey\ntype|name|label\nselect_two ja_nej|q|Hvad?" + CHOICES, "survey!A2: There is no type \"select_two ja_nej\"."),
                Arguments.of("# survey\ntype|name|label\ntext||Hvad?", "survey!B2: The name is missing."),
                Arguments.of("# survey\nlabel|name|type\nHvad?||text", "survey!B2: The name is missing."),
                Arguments.of("# survey\ntype|name|label\nselect_one|q|Hvad?" + CHOICES, "survey!A2: The name of the list is missing."),
                Arguments.of("# survey\ntype|name|label\nrank|q|Hvad?" + CHOICES, "survey!A2: The name of the list is missing."),
                Arguments.of("# survey\ntype|name|label\nselect_one farver|q|Hvad?" + CHOICES, "survey!A2: There is no list farver on the sheet choices."),
                Arguments.of("# survey\ntype|name|label\nselect_multiple ja_nej|q|Hvad?", "survey!A2: There is no list ja_nej on the sheet choices."),
                Arguments.of("# survey\ntype|name|label\nselect one from Ja_nej|q|Hvad?" + CHOICES, "survey!A2: There is no list Ja_nej"),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?\n\ninteger|q|Hvor?", "survey!B4: The name q stands in survey!B2 already."),
                Arguments.of("# survey\ntype|name|label\nbegin_group|q|Hvad?\ntext|q|Hvad?\nend_group", "survey!B3: The name q stands in survey!B2 already."),
                Arguments.of("# survey\ntype|name|label\nbegin_group|g|G\ntext|q|Hvad?", "survey!A2: The group g does not end."),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?\nend group", "survey!A3: The group ends without having begun."),
                Arguments.of("# survey\ntype|name|label\nbegin_repeat|g|G\ntext|q|Hvad?\nend_group", "survey!A4: Something else ends here than began."),
                Arguments.of("# survey\ntype|name|label\nbegin group|g|G\ntext|q|Hvad?\nend repeat", "survey!A4: Something else ends here than began."),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?\n# choices\nname|label\nja|Ja", "choices!A1: The column list_name is missing."),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?\n# choices\nlist_name|label\nja_nej|Ja", "choices!A1: The column name is missing."),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?" + CHOICES + "ja_nej||Måske", "choices!B4: The answer has no name."),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?" + CHOICES + "|maaske|Måske", "choices!A4: The answer belongs to no list."),
                Arguments.of("# survey\ntype|name|label\ntext|q|Hvad?" + CHOICES + "ja_nej|ja|Jo", "choices!B4: The answer ja is there already on the list ja_nej."),
                Arguments.of("# survey\ntype|name|label" + nested(21), "survey!A22: There are more than 20 groups within each other."),
                Arguments.of("# survey\ntype|name|label" + questions(2001), "survey!A2002: There are more than 2000 questions."));
    }

    private static String nested(int depth) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            rows.append("\nbegin_group|g").append(i).append("|G");
        }
        return rows + "\ntext|q|Hvad?" + "\nend_group".repeat(depth);
    }

    private static String questions(int number) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < number; i++) {
            rows.append("\ntext|q").append(i).append("|Hvad?");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void is_refused_with_place_and_what_would_be_right(String form, String told) {
        QuestionnaireFileException refused = assertThrows(QuestionnaireFileException.class, () -> Sheets.read(form));

        QuestionnaireFault fault = refused.faults().get(0);
        assertTrue(fault.in(Locale.ENGLISH).startsWith("form.xlsx: " + told), fault.in(Locale.ENGLISH));
        assertEquals(1, refused.faults().size(), refused.getMessage());
        assertFalse(fault.in(FormTexts.DANISH).equals(fault.in(Locale.ENGLISH)), fault.in(FormTexts.DANISH));
    }

    @Test
    void all_faults_are_told_at_once() {
        QuestionnaireFileException refused = assertThrows(QuestionnaireFileException.class, () -> Sheets.read("""
                # survey
                type|name|label
                begin_group|g|G
                |a|A
                numeral|b|B
                select_one farver|c|C
                text||D
                integer|c|E
                """));

        assertEquals(
                List.of("survey!A3", "survey!A4", "survey!A5", "survey!B6", "survey!B7", "survey!A2"),
                refused.faults().stream().map(QuestionnaireFault::path).toList());
    }

    /** A form that offers every question a list of many choices would fill the memory when it is read. */
    @Test
    void many_questions_with_long_lists_are_refused() {
        List<List<String>> survey = new ArrayList<>(List.of(List.of("type", "name", "label")));
        List<List<String>> choices = new ArrayList<>(List.of(List.of("list_name", "name", "label")));
        for (int i = 0; i < 1000; i++) {
            survey.add(List.of("select_one l", "q" + i, "Q"));
            choices.add(List.of("l", "c" + i, "C"));
        }
        Workbook form = new Workbook(List.of(new Workbook.Sheet("survey", survey), new Workbook.Sheet("choices", choices)));

        QuestionnaireFileException refused = assertThrows(QuestionnaireFileException.class, () -> FormReader.read("form.xlsx", form));

        assertEquals("survey!A102", refused.faults().get(0).path());
        assertEquals(1, refused.faults().size());
    }
}
