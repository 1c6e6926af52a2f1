package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.report.Receipt;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.SendingBack;
import dk.styringsportal.response.approval.SharingChoice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Receipts, read back from the pages. */
class ReceiptPdfTest {

    private static final MunicipalityResult SAMPLE = SampleResults.alone(SampleResults.best());
    private static final Instant AT = Instant.parse("2026-03-03T12:05:00Z");
    private static final SubmittedContent CONTENT = SubmittedContent.of(SAMPLE.questionnaire(), SAMPLE.answers());
    private static final Submission DECLARED = Submission.declared("Sara Socialchef", AT, CONTENT);
    private static final ApprovalRecord SHARED = new ApprovalRecord(
            List.of(DECLARED),
            List.of(new SendingBack(
                    SendingBack.Reason.DOUBTFUL,
                    "Se på spørgsmål 4 igen.",
                    "KL, administrator",
                    AT.minusSeconds(7200),
                    Submission.declared("Sara Socialchef", AT.minusSeconds(9000), CONTENT))),
            List.of(new SharingChoice(true, "Sara Socialchef", AT)));

    @Test
    void a_receipt_is_valid_for_archives_and_for_screen_readers() throws Exception {
        for (Locale language : List.of(ReportTexts.DANISH, ReportTexts.ENGLISH)) {
            byte[] pdf = pdf(DECLARED, SHARED, language);
            assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
            assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
        }
    }

    /** Dates of a PDF have seconds, so the second is drawn in another one. */
    @Test
    void the_same_submission_gives_the_same_bytes() throws Exception {
        byte[] first = pdf(DECLARED, SHARED, ReportTexts.DANISH);
        Thread.sleep(1100);

        assertArrayEquals(first, pdf(DECLARED, SHARED, ReportTexts.DANISH));
    }

    @Test
    void it_tells_who_when_what_and_what_is_shared() throws Exception {
        String text = text(pdf(DECLARED, SHARED, ReportTexts.DANISH));

        assertHas(text, "Aarhus (0751)", "3. marts 2026 kl. 13.05", "Godkendt og indsendt af", "Sara Socialchef",
                "47 af 47", "styringsoverblik-voksen/2023", CONTENT.questionnaireHash(), CONTENT.hash(),
                "at svarene er gennemgået", "Kommunen deler navngivne resultater med kommuner, der også deler. Valgt af",
                "Svar ser forkerte ud", "Se på spørgsmål 4 igen.", "Fiktive data");
    }

    @Test
    void of_what_kl_accepted_it_says_that_nobody_declared_and_why() throws Exception {
        Submission accepted = Submission.accepted("KL, administrator", AT, CONTENT, "Kommunen har skiftet system.");

        String text = text(pdf(accepted, ApprovalRecord.NOTHING, ReportTexts.DANISH));

        assertHas(text, "Godtaget af KL ved", "Ingen godkender har erklæret noget.", "Kommunen har skiftet system.",
                "Kommunen deler ikke navngivne resultater.");
        assertFalse(text.contains("Godkendt og indsendt"), text);
    }

    @Test
    void of_what_was_submitted_before_hashes_were_kept_it_tells_what_is_known() throws Exception {
        String text = text(pdf(new Submission("Sara Socialchef", AT), ApprovalRecord.NOTHING, ReportTexts.DANISH));

        assertHas(text, "Indsendt af", "Der er ikke registreret nogen erklæring");
        assertFalse(text.contains("SHA-256"), text);
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(squeezed(part)), part + " in " + text);
        }
    }

    private static byte[] pdf(Submission submission, ApprovalRecord record, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Response response = new Response(
                new ResponseId(new UUID(1, 2)),
                SAMPLE.campaign().id(),
                SAMPLE.municipality().code(),
                Optional.of(submission),
                stored(SAMPLE.answers()),
                Map.of());
        new PdfReportWriter()
                .write(Receipt.of(SAMPLE.campaign(), SAMPLE.questionnaire(), response, record, language), out);
        return out.toByteArray();
    }

    private static Map<ItemCode, StoredAnswer> stored(Answers answers) {
        Map<ItemCode, StoredAnswer> stored = new TreeMap<>();
        answers.values().forEach((item, value) ->
                stored.put(item, new StoredAnswer(item, Optional.of(value), 1, "Sara Socialchef", AT)));
        return stored;
    }

    private static String text(byte[] pdf) throws Exception {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append(' ');
            }
        }
        return squeezed(text.toString());
    }

    /** Without what depends on where lines break. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
