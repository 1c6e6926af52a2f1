package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.export.book.OdsBook;
import dk.styringsportal.export.book.XlsxBook;
import dk.styringsportal.export.opendata.CsvLines;
import dk.styringsportal.export.opendata.JsonStat;
import dk.styringsportal.pdf.PdfReportWriter;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.data.BookWriter;
import dk.styringsportal.report.data.DataCube;
import dk.styringsportal.report.data.EditionBook;
import dk.styringsportal.report.data.EditionCubes;
import dk.styringsportal.report.data.LineWriter.Variant;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.report.slides.EditionDeck;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.response.Answers;
import dk.styringsportal.slides.PowerPointDeck;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Whatever is withheld might as well be otherwise: a second edition is made in which the answers behind withheld figures are other
 * ones, until its public figures are the very same. Then every other file that anybody can download has to be the same too; where one
 * is not, it tells something of the answers that the figures do not.
 */
class PublicFilesAttackTest {

    private static final int ROUNDS = 2;
    private static final int EXCHANGES = 12;

    /** In a workbook: when it was made. */
    private static final String MADE_AT = "<dcterms:created[^>]*>[^<]*";

    private static final URI ADDRESS = URI.create("https://styring.example/api/v1/editions/1");

    /** The same round, and one that nobody should be able to tell from it. */
    private record Twins(PublishedEdition one, PublishedEdition other, int changed) {

        static Twins of(SmallRound round) throws IOException {
            List<EditionResponse> responses = new ArrayList<>(round.first());
            TabledFacts tabled = new TabledFacts(round.facts());
            FrozenEdition first = FrozenEdition.tabled(responses, tabled);
            String figures = figures(published(first));
            int changed = 0;
            for (GroupId group : SmallRound.groups()) {
                for (String item : SmallRound.ITEMS) {
                    List<EditionResponse> others = otherwise(responses, group, item);
                    if (!others.equals(responses) && figures(published(FrozenEdition.tabled(others, tabled))).equals(figures)) {
                        responses = others;
                        changed++;
                    }
                }
            }
            for (List<EditionResponse> others : exchanged(responses)) {
                if (figures(published(FrozenEdition.tabled(others, tabled))).equals(figures)) {
                    responses = others;
                    changed++;
                    break;
                }
            }
            FrozenEdition second = FrozenEdition.tabled(responses, tabled);
            if (changed > 0) {
                assertNotEquals(first.text(), second.text());
            }
            return new Twins(published(first), published(second), changed);
        }

        /** Two of one group in different municipalities have each other's answers: the whole stays as it is, and classes do not. */
        private static List<List<EditionResponse>> exchanged(List<EditionResponse> responses) {
            List<List<EditionResponse>> found = new ArrayList<>();
            for (int i = 0; i + 1 < responses.size() && found.size() < EXCHANGES; i++) {
                EditionResponse one = responses.get(i);
                for (int j = i + 1; j < responses.size(); j++) {
                    EditionResponse other = responses.get(j);
                    if (one.group().equals(other.group()) && !one.about().equals(other.about()) && !one.answers().equals(other.answers())) {
                        List<EditionResponse> others = new ArrayList<>(responses);
                        others.set(i, new EditionResponse(one.group(), one.about(), other.answers(), one.withRole()));
                        others.set(j, new EditionResponse(other.group(), other.about(), one.answers(), other.withRole()));
                        found.add(others);
                        break;
                    }
                }
            }
            return found;
        }

        /** All with the same checksum, which is of the answers too. */
        private static PublishedEdition published(FrozenEdition frozen) {
            return PublishedEditions.of(frozen.pieces(), frozen.id(), "0".repeat(64), LeadershipSurvey.VERSION);
        }

        /** The group's answers to the item, each one option further. */
        private static List<EditionResponse> otherwise(List<EditionResponse> responses, GroupId group, String item) {
            return responses.stream()
                    .map(response -> response.group().filter(group::equals).isPresent() ? otherwise(response, item) : response)
                    .toList();
        }

        private static EditionResponse otherwise(EditionResponse response, String code) {
            Item item = LeadershipSurvey.VERSION.item(code).orElseThrow();
            Map<ItemCode, AnswerValue> answers = new HashMap<>(response.answers().values());
            answers.computeIfPresent(item.code(), (same, given) -> {
                List<OptionKey> options = item.options().stream().map(option -> option.key()).toList();
                int next = options.indexOf(((AnswerValue.Chosen) given).option()) + 1;
                return new AnswerValue.Chosen(options.get(next % options.size()));
            });
            return new EditionResponse(response.group(), response.about(), new Answers(answers), response.withRole());
        }
    }

    private static String figures(PublishedEdition published) throws IOException {
        return new String(csv(published, Variant.DANISH), StandardCharsets.UTF_8);
    }

    private static byte[] csv(PublishedEdition published, Variant variant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvLines().write(published, variant, out);
        return out.toByteArray();
    }

    private static byte[] book(BookWriter writer, PublishedEdition published) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(EditionBook.of(published), out);
        return out.toByteArray();
    }

    private static byte[] slides(PublishedEdition published) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PowerPointDeck().write(EditionDeck.of(published), out);
        return out.toByteArray();
    }

    /** What is in the file, part by part, and in the workbooks within it; not when it was packed. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path packed = Files.write(Files.createTempFile("attacked", ".zip"), file);
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                String name = entry.getName();
                if (name.endsWith(".xlsx")) {
                    parts(part).forEach((inside, text) -> parts.put(name + "/" + inside, text));
                } else {
                    parts.put(name, new String(part, StandardCharsets.ISO_8859_1).replaceFirst(MADE_AT, ""));
                }
            }
        }
        Files.delete(packed);
        return parts;
    }

    private static String cubes(PublishedEdition published) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (DataCube cube : EditionCubes.of(published).values()) {
            new JsonStat().write(published, cube, List.of(), ADDRESS, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The text of the national report's pages, and what is attached to it. */
    private static List<String> report(PublishedEdition published) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter()
                .write(
                        NationalReport.of(
                                published, Optional.empty(), SampleReports.PROSE, csv(published, Variant.DANISH), ReportTexts.DANISH),
                        out);
        List<String> said = new ArrayList<>();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(out.toByteArray())))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                said.add(PdfTextExtractor.getTextFromPage(document.getPage(page)));
            }
            for (int number = 1; number < document.getNumberOfPdfObjects(); number++) {
                if (document.getPdfObject(number) instanceof PdfStream stream
                        && PdfName.EmbeddedFile.equals(stream.getAsName(PdfName.Type))) {
                    said.add(new String(stream.getBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return said;
    }

    @Test
    void no_file_tells_one_round_from_another_with_the_same_public_figures() throws IOException {
        int changed = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Twins twins = Twins.of(new SmallRound(seed));
            PublishedEdition one = twins.one();
            PublishedEdition other = twins.other();
            changed += twins.changed();
            assertArrayEquals(csv(one, Variant.PLAIN), csv(other, Variant.PLAIN));
            assertEquals(parts(book(new XlsxBook(), one)), parts(book(new XlsxBook(), other)));
            assertEquals(parts(book(new OdsBook(), one)), parts(book(new OdsBook(), other)));
            assertEquals(parts(slides(one)), parts(slides(other)));
            assertEquals(cubes(one), cubes(other));
            List<String> report = report(one);
            assertEquals(report, report(other));
            assertTrue(report.contains(figures(one)), "the figures are attached, and so were compared");
        }
        assertTrue(changed > ROUNDS, "only " + changed + " withheld figures could be otherwise");
    }
}
