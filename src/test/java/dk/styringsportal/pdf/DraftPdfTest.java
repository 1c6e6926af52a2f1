package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.report.DraftQuestionnaire;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.workingcopy.WorkingCopy;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.Copies;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Responses on paper, read back from the pages. */
class DraftPdfTest {

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(Path.of("surveys"));
    private static final PdfReportWriter WRITER = new PdfReportWriter();

    static Stream<Arguments> drafts() {
        QuestionnaireVersion overview = version("styringsoverblik-voksen", "2023");
        QuestionnaireVersion progression = version("progression", "1");
        return Stream.of(
                Arguments.of(overview, InventedAnswers.firstItems(overview, InventedAnswers.of(overview, 2), 20)),
                Arguments.of(progression, InventedAnswers.of(progression, 2)),
                Arguments.of(TestQuestionnaires.EVERY_TYPE, InventedAnswers.of(TestQuestionnaires.EVERY_TYPE, 2)),
                Arguments.of(TestQuestionnaires.EVERY_TYPE, AnyAnswer.some(TestQuestionnaires.EVERY_TYPE, new SplittableRandom(8))),
                Arguments.of(TestQuestionnaires.GROUPS, Answers.NONE));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void every_draft_is_valid_for_archives_and_for_screen_readers(QuestionnaireVersion questionnaire, Answers answers) throws Exception {
        byte[] pdf = pdf(questionnaire, answers, Map.of(questionnaire.questions().get(0).code().value(), "Talt i marts 😀"));
        Files.write(Path.of("target", "kladde-" + questionnaire.id().toString().replace('/', '-') + ".pdf"), pdf);
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void answers_stand_in_their_places() throws Exception {
        String text = text(pdf(TestQuestionnaires.EVERY_TYPE, answers(Map.of(
                "valg", "ja",
                "kryds-frit", List.of(),
                "tal", new BigDecimal("1234.5"),
                "andele", Map.of("boern", new BigDecimal("41")),
                "linje", "Eget system",
                "dag", "2024-05-31",
                "orden-alle", List.of("tid", "pris"))), Map.of("tal", "Et skøn")));
        for (String words : List.of(
                "Frederiksberg", "7 af ", "Besvaret: ingen af delene", "1234,5 kr.", "41", "Eget system", "31. maj 2024")) {
            assertTrue(text.contains(words), words + " in " + text);
        }
        assertEquals(0, occurrences(text, "Et skøn"), "comments stay among colleagues");
        assertEquals(1, occurrences(text, " X "), text);
        assertEquals(0, occurrences(text(pdf(TestQuestionnaires.EVERY_TYPE, Answers.NONE, Map.of())), " X "));
    }

    /** The box before a chosen option is a drawing: the words are read with its mark. */
    @Test
    void a_screen_reader_is_told_which_option_is_chosen() throws Exception {
        byte[] pdf = pdf(TestQuestionnaires.EVERY_TYPE, answers(Map.of("valg", "delvist", "orden-alle", List.of("tid", "pris"))), Map.of());
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            List<String> spoken = new ArrayList<>();
            collect(document.getStructTreeRoot(), spoken);
            assertEquals(List.of("X Delvist", "2 Pris", "1 Tid"), spoken);
        }
    }

    private static void collect(IStructureNode node, List<String> spoken) {
        if (node instanceof PdfStructElem element && element.getActualText() != null) {
            spoken.add(element.getActualText().toUnicodeString());
        }
        if (node != null && node.getKids() != null) {
            node.getKids().forEach(kid -> collect(kid, spoken));
        }
    }

    private static int occurrences(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    private static Answers answers(Map<String, Object> plain) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        plain.forEach((code, value) -> {
            Item item = TestQuestionnaires.item(code);
            values.put(item.code(), item.read(value));
        });
        return new Answers(values);
    }

    private static QuestionnaireVersion version(String id, String version) {
        return FILES.version(new QuestionnaireVersionId(id, version)).orElseThrow();
    }

    private static byte[] pdf(QuestionnaireVersion questionnaire, Answers answers, Map<String, String> remarks) throws Exception {
        Copies copies = new Copies(questionnaire);
        Response response = copies.response(answers, remarks, 1);
        WorkingCopy copy = copies.copy(response);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(
                DraftQuestionnaire.of(copy.campaign(), questionnaire, copy.municipality(), response, Instant.parse("2026-03-02T12:00:00Z"), ReportTexts.DANISH),
                out);
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
