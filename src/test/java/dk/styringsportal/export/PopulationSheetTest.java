package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.PopulationFault;
import dk.styringsportal.benchmark.population.PopulationFault.Problem;
import dk.styringsportal.benchmark.population.PopulationSheet;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of inhabitants as spreadsheet programs write them, and what is refused in them. */
class PopulationSheetTest {

    private static final Inhabitants COPENHAGEN =
            new Inhabitants(new OrganisationCode("0101"), 2018, new AgeGroup(18, 64), 412_345);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organisation;år;aldersgruppe;personer\\n0101;2018;18-64;412345 | UTF-8
            organisation;år;aldersgruppe;personer\\n0101;2018;18-64;412345 | windows-1252
            organisation,year,age group,persons\\r\\nKøbenhavn,2018,18–64 år,412345 | UTF-8
            Antal;Alder;AAR;Organisation\\n412.345;18-64;2018;101\\n\\n | UTF-8
            """)
    void dialects_are_understood(String text, String charset) {
        PopulationSheet sheet = read(text.replace("\\r", "\r").replace("\\n", "\n").getBytes(Charset.forName(charset)));

        assertEquals(List.of(), sheet.faults());
        assertEquals(List.of(COPENHAGEN), sheet.inhabitants());
        assertEquals(Set.of(2018), sheet.years());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0102;2018;18-64;1      | organisation | ORGANISATION
            Københaven;2018;18-64;1 | organisation | ORGANISATION
            ;2018;18-64;1          | organisation | ORGANISATION
            0101;18;18-64;1        | år           | YEAR
            0101;2018K1;18-64;1    | år           | YEAR
            0101;2018;64-18;1      | aldersgruppe | AGES
            0101;2018;alle;1       | aldersgruppe | AGES
            0101;2018;18-64;1,5    | personer     | PERSONS
            0101;2018;18-64;-1     | personer     | PERSONS
            0101;2018;18-64;=1+1   | personer     | PERSONS
            0101;2018;18-64;       | personer     | PERSONS
            0101;2018;18-64;41.23  | personer     | PERSONS
            """)
    void a_faulty_row_is_named_with_its_cell(String row, String column, Problem problem) {
        PopulationSheet sheet = read(("organisation;år;aldersgruppe;personer\n0147;2018;18-64;5\n" + row.strip()).getBytes(StandardCharsets.UTF_8));

        assertEquals(1, sheet.faults().size(), sheet.faults().toString());
        PopulationFault fault = sheet.faults().get(0);
        assertEquals(3, fault.row());
        assertEquals(column, fault.column());
        assertEquals(problem, fault.problem());
        assertEquals(1, sheet.inhabitants().size());
        assertTrue(!sheet.isSound());
    }

    @Test
    void the_same_group_twice_names_the_first_row_and_overlapping_groups_are_taken() {
        PopulationSheet twice = read("organisation;år;aldersgruppe;personer\n0101;2018;18-64;1\nKøbenhavn;2018;18–64 år;1\n0101;2018;18-30;1");

        assertEquals(List.of(new PopulationFault(3, "aldersgruppe", "18–64 år", Problem.TWICE, "2")), twice.faults());
        assertEquals(2, twice.inhabitants().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organisation;år;personer\\n0101;2018;1 | HEADING_MISSING
            organisation;år;år;aldersgruppe;personer\\n0101;2018;2018;18;1 | HEADING_TWICE
            organisation;år;aldersgruppe;personer;køn\\n0101;2018;18;1;m | HEADING_UNKNOWN
            organisation;år;aldersgruppe;personer | NO_ROWS
            '' | EMPTY
            """)
    void headings_that_do_not_fit_stop_all(String text, Problem problem) {
        PopulationSheet sheet = read(text.replace("\\n", "\n"));

        assertEquals(problem, sheet.faults().get(0).problem());
        assertEquals(List.of(), sheet.inhabitants());
    }

    @Test
    void many_faults_are_counted_and_not_all_listed() {
        PopulationSheet sheet = read("organisation;år;aldersgruppe;personer\n" + "x;2018;18-64;1\n".repeat(150));

        assertEquals(101, sheet.faults().size());
        assertEquals(Problem.MORE, sheet.faults().get(100).problem());
        assertEquals("50", sheet.faults().get(100).detail());
    }

    @Test
    void more_rows_than_all_ages_of_four_years_are_refused() {
        PopulationSheet sheet = read("organisation;år;aldersgruppe;personer\n" + "0101;2018;18-64;1\n".repeat(50_001));

        assertEquals(Problem.TOO_LARGE, sheet.faults().get(0).problem());
        assertEquals(50_002, sheet.faults().get(0).row());
    }

    private static PopulationSheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PopulationSheet read(byte[] file) {
        return PopulationSheet.of(new CsvSheetReader().read(file));
    }
}
