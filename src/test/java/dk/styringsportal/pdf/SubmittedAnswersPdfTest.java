package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.filing.FiledFile;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.Copies;
import dk.styringsportal.testing.SamplePapers;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Submitted answers for filing, read back from the pages. */
class SubmittedAnswersPdfTest {

    private static final QuestionnaireVersion TYPES = TestQuestionnaires.EVERY_TYPE;

    static Stream<Arguments> responses() {
        Stream<QuestionnaireVersion> real = Stream.of(
                        "styringsoverblik-voksen/2023", "faglig-ledelse-selvevaluering/2024", "progression/1", "noegletal/1")
                .map(id -> new QuestionnaireFiles(Path.of("surveys")).version(QuestionnaireVersionId.parse(id)).orElseThrow());
        return Stream.concat(
                real.map(version -> Arguments.of(version, InventedAnswers.of(version, 2))),
                Stream.of(
                        Arguments.of(TYPES, AnyAnswer.some(TYPES, new SplittableRandom(8))),
                        Arguments.of(TYPES, Answers.NONE)));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void every_document_is_valid_for_archives_and_for_screen_readers(QuestionnaireVersion questionnaire, Answers answers)
            throws Exception {
        byte[] pdf = pdf(questionnaire, answers, List.of());
        Files.write(Path.of("target", "indsendte-svar-" + questionnaire.id().id() + ".pdf"), pdf);
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void every_question_stands_in_it(QuestionnaireVersion questionnaire, Answers answers) throws Exception {
        String text = text(pdf(questionnaire, answers, List.of()));
        for (Item item : questionnaire.questions()) {
            String words = item.wording().text().replaceAll("\\s+", " ");
            assertTrue(text.contains(words.substring(0, Math.min(30, words.length()))), item.code() + ": " + words);
        }
    }

    /** When it was stored is not left alone for the next page. */
    @ParameterizedTest
    @MethodSource("responses")
    void a_first_answer_in_words_stands_whole_with_the_heading(QuestionnaireVersion questionnaire, Answers answers) {
        List<Block> blocks = report(questionnaire, answers, List.of()).blocks();
        for (int i = 1; i < blocks.size(); i++) {
            assertFalse(
                    blocks.get(i - 1) instanceof Block.Together beginning
                            && beginning.blocks().get(beginning.blocks().size() - 1) instanceof Block.Paragraph
                            && blocks.get(i) instanceof Block.SmallPrint,
                    blocks.get(i).toString());
        }
    }

    @Test
    void it_tells_who_submitted_what_when() throws Exception {
        Answers answers = answers(Map.of("valg", "ja"));
        SubmittedContent content = SubmittedContent.of(TYPES, answers);

        String text = text(pdf(TYPES, answers, List.of()));

        for (String words : List.of("Frederiksberg (0147)", "Nummer 2",
                "3. marts 2026 kl. 13.05", "Sara Socialchef", "Godkendt og indsendt af", TYPES.id().toString(),
                content.questionnaireHash(), content.hash(), "Revision 3, gemt 2. marts 2026 kl. 13.00.",
                "at svarene er gennemgået")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertFalse(text.contains("Kun mellem os"), "comments stay among colleagues");
    }

    @Test
    void what_is_unanswered_not_asked_unknown_and_irrelevant_is_told_apart() throws Exception {
        String text = text(pdf(TYPES, answers(Map.of(
                "valg", "nej",
                "tal-ved-ikke", Map.of("means", "dont-know"),
                "kryds-frit", List.of(),
                "andele", Map.of("boern", new BigDecimal("41")))), List.of()));

        assertTrue(text.contains("Svar: Ved ikke"), text);
        assertTrue(text.contains("Svar: Ingen af delene"), text);
        assertTrue(text.contains("41 pct."), text);
        assertTrue(text.contains("Svar: Ubesvaret"), text);
        assertTrue(text.contains("Svar: Ikke stillet. Besvares kun, hvis"), text);
    }

    @Test
    void files_stand_with_their_checksums() throws Exception {
        EvidenceFile there = new EvidenceFile(new UUID(1, 2), "politik.pdf", 1234);
        EvidenceFile gone = new EvidenceFile(new UUID(1, 3), "gammelt.docx", 99);
        ItemCode code = TYPES.questions().get(0).code();

        String text = text(pdf(TYPES, answers(Map.of("valg", "ja")), List.of(
                new FiledFile(code, there, Optional.of("ab".repeat(32))), new FiledFile(code, gone, Optional.empty()))));

        for (String words : List.of("politik.pdf", "1234", "findes ikke længere")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertTrue(text.replace(" ", "").contains("ab".repeat(32)), text);
    }

    /** Whoever has the document can check the answers by their checksum. */
    @Test
    void the_text_that_the_checksum_is_made_of_lies_inside() throws Exception {
        Answers answers = answers(Map.of("valg", "ja", "linje", "Eget system"));
        byte[] pdf = pdf(TYPES, answers, List.of());
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            PdfArray files = document.getCatalog().getPdfObject().getAsArray(PdfName.AF);
            PdfDictionary file = files.getAsDictionary(0);
            byte[] content = file.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes();
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            assertEquals(SubmittedContent.of(TYPES, answers).hash(), hash, new String(content, StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_answers_lie_inside_as_data() throws Exception {
        Answers answers = answers(Map.of("valg", "nej", "tal-ved-ikke", Map.of("means", "dont-know")));
        try (DrawnPages pages = new DrawnPages(pdf(TYPES, answers, List.of()))) {
            assertEquals(List.of("content.txt", "svar.csv"), List.copyOf(pages.attachments().keySet()));
            String csv = new String(pages.attachments().get("svar.csv"), StandardCharsets.UTF_8);
            assertTrue(csv.startsWith("\uFEFFkode;nummer;spørgsmål;række;kolonne;svar;enhed;status;point\r\n"), csv);
            assertTrue(csv.contains("\r\ntal-ved-ikke;"), csv);
        }
    }

    @Test
    void the_same_submission_gives_the_same_bytes() throws Exception {
        Answers answers = InventedAnswers.of(TYPES, 2);
        byte[] first = pdf(TYPES, answers, List.of());
        Thread.sleep(1100);

        assertArrayEquals(first, pdf(TYPES, answers, List.of()));
    }

    private static Answers answers(Map<String, Object> plain) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        plain.forEach((code, value) -> {
            Item item = TestQuestionnaires.item(code);
            values.put(item.code(), item.read(value));
        });
        return new Answers(values);
    }

    private static Report report(QuestionnaireVersion questionnaire, Answers answers, List<FiledFile> files) {
        String first = questionnaire.questions().get(0).code().value();
        return SamplePapers.filed(
                questionnaire,
                new Copies(questionnaire).response(answers, Map.of(first, "Kun mellem os"), 3),
                files,
                ReportTexts.DANISH);
    }

    private static byte[] pdf(QuestionnaireVersion questionnaire, Answers answers, List<FiledFile> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(report(questionnaire, answers, files), out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) throws Exception {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}
