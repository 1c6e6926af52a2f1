package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.export.opendata.CsvLines;
import dk.styringsportal.report.data.DataBook;
import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataCube;
import dk.styringsportal.report.data.DataTable;
import dk.styringsportal.report.data.EditionBook;
import dk.styringsportal.report.data.EditionCubes;
import dk.styringsportal.report.data.LineWriter;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.PublishedEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An edition's key figures in the files that the public downloads. */
class KeyFigureFilesTest {

    private static final PublishedEdition RECIPIENTS = PublishedEditions.ofRecipients(12);
    private static final KeyFigureRounds CASES = KeyFigureRounds.progression();

    private static String csv(PublishedEdition published) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvLines().write(published, LineWriter.Variant.DANISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DataTable sheet(PublishedEdition published) {
        DataBook book = EditionBook.of(published);
        return book.tables().stream().filter(table -> table.name().equals("Nøgletal")).findFirst().orElseThrow();
    }

    @Test
    void a_line_says_what_its_number_is_of_and_in_which_unit() throws IOException {
        String csv = csv(RECIPIENTS);
        assertTrue(csv.lines().anyMatch(line -> line.contains(";keyFigure;")
                && line.contains("Fuldtidsmodtagere – § 107, 2015 (fuldtidsmodtagere);estimate;;3645,6;")), csv.substring(0, 2000));
        assertTrue(csv(PublishedEditions.ofKeyFigures(CASES, CASES.frozen(CASES.alike(10, "alt-udfyldt"), Population.NONE)))
                .contains("Figur 3.1 – Er der sat mål for borgerens udvikling? – Ja (sager);share;;0,925;"));
    }

    @Test
    void the_workbook_has_a_sheet_of_them() {
        DataTable table = sheet(RECIPIENTS);
        int estimate = table.headings().indexOf("Landsskøn");
        List<DataCell> row = table.rows().stream()
                .filter(line -> line.get(0).equals(new DataCell.Words("Fuldtidsmodtagere – § 107, 2015 (fuldtidsmodtagere)")))
                .findFirst()
                .orElseThrow();
        assertEquals(3645.6, ((DataCell.Measure) row.get(estimate)).number().doubleValue(), 1e-9);
        assertFalse(EditionBook.of(PublishedEditions.ofScores(5)).tables().stream().anyMatch(other -> other.name().equals("Nøgletal")));
    }

    @Test
    void the_first_cube_is_of_key_figures() {
        Map<String, DataCube> cubes = EditionCubes.of(RECIPIENTS);
        assertEquals("keyFigure", cubes.keySet().iterator().next());
        DataCube.Cell estimate = cubes.get("keyFigure").cells().get(List.of("fuldtidsmodtagere/p-107/aar-2015", "estimate"));
        assertEquals(3645.6, ((DataCell.Measure) estimate.value()).number().doubleValue(), 1e-9);
        assertEquals("points", EditionCubes.of(PublishedEditions.ofScores(5)).keySet().iterator().next());
    }

    @Test
    void what_is_withheld_has_its_sign_and_no_number() throws IOException {
        PublishedEdition four = PublishedEditions.ofKeyFigures(CASES, CASES.frozen(CASES.alike(4, "alt-udfyldt"), Population.NONE));
        assertTrue(csv(four).lines().filter(line -> line.contains(";keyFigurePart;")).allMatch(line -> line.contains(";;;:;too-few;")), csv(four));
        sheet(four).rows().stream()
                .filter(row -> ((DataCell.Words) row.get(0)).text().startsWith("Figur 3.1 "))
                .forEach(row -> assertTrue(row.subList(1, row.size() - 1).stream().noneMatch(cell ->
                        cell instanceof DataCell.Count || cell instanceof DataCell.Measure || cell instanceof DataCell.Part), row.toString()));
    }
}
