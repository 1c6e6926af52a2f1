package dk.styringsportal.surveys.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as a workbook and read back is the same, whatever it is. */
class SpreadsheetRoundTripTest {

    private final SpreadsheetFormat format = new SpreadsheetFormat();

    static List<Path> questionnaires() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Path.of("surveys"), Path.of("src/test/resources/surveys"))) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.endsWith("questionnaire.yaml")).forEach(files::add);
            }
        }
        assertTrue(files.size() >= 10, files::toString);
        return files;
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void every_questionnaire_comes_back_as_it_went(Path file) throws IOException {
        Content content = YamlContent.of(file);

        assertEquals(content, returned(content));
    }

    /** Only lists that are empty are left over: all else has its place. */
    @ParameterizedTest
    @MethodSource("questionnaires")
    void nothing_of_a_questionnaire_is_left_over(Path file) throws IOException {
        Workbook workbook = WorkbookFile.read("f.xlsx", format.write(YamlContent.of(file)).file());

        List<List<String>> leftovers = workbook.sheet("Øvrigt").orElseThrow().rows();
        leftovers.stream().skip(1).forEach(line -> assertTrue(List.of("[]", "{}").contains(line.get(1)), line::toString));
    }

    @Test
    void whatever_the_schema_allows_comes_back_as_it_went() {
        RandomContents contents = new RandomContents(20241125);
        for (int i = 0; i < 150; i++) {
            Content content = contents.valid();
            assertEquals(content, returned(content), "no. " + i);
        }
    }

    @Test
    void drafts_that_make_no_sense_come_back_as_they_went() {
        RandomContents contents = new RandomContents(20241126);
        for (int i = 0; i < 300; i++) {
            Content content = contents.spoilt();
            assertEquals(content, returned(content), "no. " + i);
        }
    }

    @Test
    void nothing_at_all_comes_back() {
        assertEquals(new Content(Map.of()), returned(new Content(Map.of())));
    }

    @Test
    void the_order_of_members_is_that_of_the_schema_however_the_columns_stand() throws IOException {
        Content content = YamlContent.of(Path.of("src/test/resources/surveys/alle-typer/1/questionnaire.yaml"));
        Workbook workbook = WorkbookFile.read("f.xlsx", format.write(content).file());

        Content turned = read(new Workbook(workbook.sheets().stream().map(SpreadsheetRoundTripTest::turned).toList()));

        assertEquals(content, turned);
        assertEquals(SchemaOrder.ordered(content.root()).toString(), turned.root().toString());
    }

    /** The same columns from right to left. */
    private static Workbook.Sheet turned(Workbook.Sheet sheet) {
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        return new Workbook.Sheet(sheet.name(), sheet.rows().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    Collections.reverse(cells);
                    return cells;
                })
                .toList());
    }

    @Test
    void a_text_longer_than_a_cell_comes_back() {
        Content content = new Content(Map.of("title", "\"æ\\_x0041_😀\uD800".repeat(20_000), "groups", List.of(Map.of("id", "a", "x/y", "b".repeat(70_000)))));

        assertEquals(content, returned(content));
    }

    private Content returned(Content content) {
        ContentFormat.Written written = format.write(content);
        assertEquals(List.of(), written.losses());
        ContentFormat.Read read = format.read("f.xlsx", written.file());
        assertEquals(List.of(), read.losses());
        return read.content();
    }

    private Content read(Workbook workbook) {
        return format.read("f.xlsx", WorkbookFile.write(workbook)).content();
    }
}
