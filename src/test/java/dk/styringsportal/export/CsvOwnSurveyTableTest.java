package dk.styringsportal.export;

import static dk.styringsportal.testing.OwnSurveys.ALIKE;
import static dk.styringsportal.testing.OwnSurveys.MIXED;
import static dk.styringsportal.testing.OwnSurveys.OF_CASEWORKERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.testing.OwnSurveys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvOwnSurveyTableTest {

    @Test
    void each_number_stands_beside_the_nations_and_what_is_withheld_has_a_sign() throws IOException {
        List<String> lines = lines(OwnSurveys.ofEdition(false, Optional.empty()));
        assertHas(lines, MIXED, "Ledere", ";antal;I høj grad;2;12");
        assertHas(lines, MIXED, "Ledere", ";svar;;6;25");
        assertHas(lines, MIXED, "Ledere", ";positive i pct.;;50;");
        assertHas(lines, ALIKE, "Ledere", ";antal;I nogen grad;>80;");
        assertHas(lines, ALIKE, "Ledere", ";svar;;:;");
        assertHas(lines, OF_CASEWORKERS, "Sagsbehandlere", ";antal;I høj grad;:;");
        assertHas(lines, MIXED, "Chefer", ";forskel i procentpoint;;:;");
        assertTrue(lines.stream()
                .filter(line -> line.contains(";Sagsbehandlere/rådgivere;;"))
                .allMatch(line -> line.contains(";:;")), "nothing of four");
    }

    @Test
    void provisional_figures_say_so_and_leave_the_nation_empty() throws IOException {
        List<String> lines = lines(OwnSurveys.provisional(true, Optional.empty()));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("foreløbig;Aarhus;") && line.endsWith(";")));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith(";antal;I mindre grad;1;")), "the chair agreed");
    }

    private static void assertHas(List<String> lines, String item, String group, String end) {
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains(";" + item + ";") && line.contains(";" + group) && line.contains(end))
                        .limit(1)
                        .count(),
                item + " " + group + " " + end + " in " + lines.stream().filter(line -> line.contains(";" + item + ";")).toList());
    }

    private static List<String> lines(OwnSurvey survey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvOwnSurveyTable().write(survey, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
