package dk.styringsportal.export.microdata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.DdiSchema;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MicrodataZipTest {

    private static final CSVFormat WITH_HEADINGS = CSVFormat.Builder.create(CSVFormat.RFC4180).setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern NAME = Pattern.compile("<var [^>]*?name=\"([^\"]+)\"");

    static Stream<Microdata> packages() throws IOException {
        return Stream.of(
                PublishedEditions.microdataOfScores(30), PublishedEditions.microdataOfScores(3), PublishedEditions.microdataOfGroups(40),
                everyType());
    }

    /** Every type of question there is, with answers left out here and there. */
    private static Microdata everyType() throws IOException {
        QuestionnaireVersion questionnaire = TestQuestionnaires.EVERY_TYPE;
        List<EditionResponse> responses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Answers answers = AnyAnswer.some(questionnaire, new SplittableRandom(700L + i));
            responses.add(EditionResponse.kept(
                    questionnaire, Optional.empty(), List.of(Municipalities.ofDenmark().all().get(i).code()), answers));
        }
        String content = Files.readString(Path.of("src", "test", "resources", "surveys", "alle-typer", "1", "questionnaire.yaml"));
        return PublishedEditions.microdata(FrozenEdition.of(questionnaire, content, responses), questionnaire);
    }

    private static Map<String, String> parts(Microdata microdata) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(written(microdata)))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] written(Microdata microdata) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MicrodataZip().write(microdata, out);
        return out.toByteArray();
    }

    private static List<CSVRecord> lines(Map<String, String> parts, String name) throws IOException {
        return WITH_HEADINGS.parse(new StringReader(parts.get(name))).getRecords();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void the_codebook_is_valid_and_has_every_column_and_the_number_of_rows(Microdata microdata) throws Exception {
        Map<String, String> parts = parts(microdata);
        String codebook = parts.get(MicrodataZip.CODEBOOK);
        CSVRecord header = CSVFormat.RFC4180.parse(new StringReader(parts.get(MicrodataZip.DATA))).iterator().next();
        assertEquals(header.toList(), NAME.matcher(codebook).results().map(found -> found.group(1)).toList());
        assertTrue(codebook.contains("<caseQnty>" + lines(parts, MicrodataZip.DATA).size() + "</caseQnty>"));
        assertTrue(codebook.contains("<varQnty>" + header.size() + "</varQnty>"));
        assumeTrue(DdiSchema.isThere(), "The schema of DDI-Codebook is not beside the project");
        assertEquals(List.of(), DdiSchema.read().faults(codebook.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the script for R does, done here by other means. */
    @ParameterizedTest
    @MethodSource("packages")
    void the_published_table_comes_out_of_the_data(Microdata microdata) throws IOException {
        Map<String, String> parts = parts(microdata);
        List<CSVRecord> data = lines(parts, MicrodataZip.DATA);
        int compared = 0;
        for (CSVRecord line : lines(parts, MicrodataZip.TABLE)) {
            List<String> given = data.stream()
                    .filter(row -> line.get("group").isEmpty() || row.get(Microdata.GROUP).equals(line.get("group")))
                    .map(row -> row.get(line.get("variable")))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (line.get("count").matches("[0-9]+")) {
                boolean isRank = line.get("kind").equals("rank");
                long count = given.stream()
                        .filter(cell -> isRank ? Integer.parseInt(cell) >= 1 : cell.equals(line.get("code")))
                        .count();
                assertEquals(Long.parseLong(line.get("count")), count, line.toString());
                compared++;
            }
            if (line.get("n").matches("[0-9]+")) {
                long n = given.stream().filter(cell -> !microdata.hasGroups() || !cell.startsWith("-")).count();
                assertEquals(Long.parseLong(line.get("n")), n, line.toString());
            }
        }
        boolean isShown = microdata.published().content().figures().stream()
                .anyMatch(figure -> figure.kind().equals("options") && !figure.isSuppressed());
        assertEquals(isShown, compared > 0);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void columns_have_names_that_r_and_spss_take(Microdata microdata) throws IOException {
        Map<String, String> parts = parts(microdata);
        Set<String> names = new HashSet<>();
        for (String name : microdata.columns()) {
            assertTrue(name.matches("[a-z][a-z0-9_]{0,63}") && !name.endsWith("_"), name);
            assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name + " is there twice");
            assertTrue(parts.get(MicrodataZip.SPSS).contains("    " + name + " "), name);
        }
        for (String line : parts.get(MicrodataZip.SPSS).split("\n")) {
            assertEquals(0, line.chars().filter(c -> c == '\'').count() % 2, "quotation marks come in pairs: " + line);
        }
        for (CSVRecord row : lines(parts, MicrodataZip.DATA)) {
            for (String name : microdata.columns()) {
                assertTrue(name.equals(Microdata.MUNICIPALITIES) || row.get(name).matches("(-?[0-9]+([.][0-9]+)?)?"), row.get(name));
            }
        }
    }

    @Test
    void an_answer_stands_in_its_column_by_the_code_of_the_codebook() throws IOException {
        Microdata microdata = PublishedEditions.microdataOfScores(30);
        Map<String, String> parts = parts(microdata);
        CSVRecord copenhagen = lines(parts, MicrodataZip.DATA).stream()
                .filter(row -> row.get(Microdata.MUNICIPALITIES).equals("0101"))
                .findFirst()
                .orElseThrow();
        Answers answers = InventedAnswers.of(microdata.questionnaire(), 101);
        int compared = 0;
        for (var variable : microdata.variables()) {
            if (variable.of().item().rows().isEmpty() && variable.option().isEmpty()) {
                String key = answers.chosen(variable.of().item().code()).orElseThrow().value();
                int code = variable.of().item().options().stream().map(option -> option.key().value()).toList().indexOf(key) + 1;
                assertEquals(String.valueOf(code), copenhagen.get(variable.name()));
                compared++;
            }
        }
        assertTrue(compared > 20, "compared " + compared);
        assertFalse(parts.get(MicrodataZip.GUIDE).contains("Opfundne"));
    }

    @Test
    void the_same_edition_gives_the_same_bytes() throws IOException {
        assertArrayEquals(written(PublishedEditions.microdataOfScores(30)), written(PublishedEditions.microdataOfScores(30)));
    }
}
