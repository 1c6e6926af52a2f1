package dk.styringsportal.pdf;

import static dk.styringsportal.pdf.SampleLetters.letters;
import static dk.styringsportal.pdf.SampleLetters.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.InvitationLetter;
import dk.styringsportal.report.Letter;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class InvitationLetterPdfTest {

    private static final String ADDRESS = SampleLetters.ADDRESS;
    private static final PdfQrCodes CODES = new PdfQrCodes();

    private static byte[] pdf(List<Letter> letters) {
        return SampleLetters.drawn(letters);
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> PdfTextExtractor.getTextFromPage(document.getPage(page)))
                    .toList();
        }
    }

    @Test
    void letters_in_two_languages_are_valid_for_archives_and_for_screen_readers_a_page_each() throws Exception {
        InvitationLetter letters = letters(true);
        byte[] pdf = pdf(List.of(
                letters.to(to("Ane Berg", "Formand for socialudvalget", "da", "0101 0147"), ADDRESS),
                letters.to(to("", "Formand for socialudvalget", "da", "0751"), ADDRESS),
                letters.to(to("Bo \uD83D\uDE00 O'Hara <b>", "", "en", "0101"), ADDRESS)));

        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(3, pages(pdf).size());
    }

    @Test
    void where_too_few_are_asked_the_letter_promises_no_anonymity() throws Exception {
        List<Letter> letters = List.of(
                letters(true).to(to("Ane", "", "da", "0101"), ADDRESS),
                letters(true).to(to("Bo", "", "da", "0751"), ADDRESS),
                letters(true).to(to("Cy", "", "en", "0751"), ADDRESS),
                letters(false).to(to("Dan", "", "da", "0751"), ADDRESS));
        List<String> texts = pages(pdf(letters)).stream().map(text -> text.replaceAll("\\s+", " ")).toList();

        assertTrue(texts.get(0).contains("Din besvarelse er anonym"), texts.get(0));
        assertTrue(texts.get(1).contains("færre end 5 inviteret fra kommunen. Derfor kan svarene ikke være anonyme"), texts.get(1));
        assertFalse(texts.get(1).contains("Din besvarelse er anonym"), texts.get(1));
        assertTrue(texts.get(2).contains("Fewer than 5 people of your group"), texts.get(2));
        assertFalse(texts.get(3).contains("anonym"), texts.get(3));
    }

    @Test
    void a_letter_says_who_asks_and_why_how_long_it_takes_and_how_to_object() throws Exception {
        Invitation invitation = to("Ane Berg", "Formand for socialudvalget", "da", "0101 0147");
        String text = pages(pdf(List.of(letters(true).to(invitation, ADDRESS)))).get(0).replaceAll("\\s+", " ");

        for (String said : List.of(
                "Ane Berg", "Formand for socialudvalget", "København og Frederiksberg", "25. november 2026", "Hej Ane Berg",
                "Det tager ca.", "Svar senest 31. december 2026", "At vise, hvor ledelsen støtter fagligheden.",
                "Artikel 6, stk. 1, litra e", "KL, Weidekampsgade 10", "12 måneder", "Kommunens sekretariat", "anonym",
                "skriv til den dataansvarlige")) {
            assertTrue(text.contains(said), said + " is not in " + text);
        }
        assertTrue(text.replace(" ", "").contains(ADDRESS), "The address stands there in full: " + text);
        assertFalse(pages(pdf(List.of(letters(false).to(invitation, ADDRESS)))).get(0).contains("anonym"));
    }

    /** Whoever types it should not wonder whether a hyphen belongs to it. */
    @Test
    void an_address_goes_on_to_the_next_line_behind_its_equals_sign_alone() throws Exception {
        String token = "zo-" + "tLmvJmTHy8LEv4YvmBQAAAAHAcVuaFuFFLR_wyZN7kBCXbg9dQRS-P8OWpYugk4QUWQ";
        String text = pages(pdf(List.of(letters(true).to(to("Ane", "", "da", "0101"), "https://styring.example/svar?link=" + token)))).get(0);

        assertTrue(text.contains("svar?link=\n" + token), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "http://127.0.0.1:8080/undersoegelse?link=a", "x", "https://æøå.example/?link=1"})
    void a_phone_reads_the_code_as_the_address(String address) throws Exception {
        assertEquals(address, scanned(CODES.of("Scan", address)));
    }

    @Test
    void a_smudge_on_the_code_is_forgiven() throws Exception {
        Figure.QrCode code = CODES.of("Scan", ADDRESS);
        int size = code.rows().size();
        List<String> smudged = new ArrayList<>(code.rows());
        for (int row = size / 2; row < size / 2 + 6; row++) {
            smudged.set(row, code.rows().get(row).substring(0, size / 2) + "######" + code.rows().get(row).substring(size / 2 + 6));
        }
        assertEquals(ADDRESS, scanned(new Figure.QrCode("Scan", ADDRESS, smudged)));
    }

    @Test
    void an_address_longer_than_a_code_holds_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> CODES.of("Scan", "x".repeat(4000)));
    }

    private static String scanned(Figure.QrCode code) throws Exception {
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Printed(code)))).getText();
    }

    /** The code as a camera sees it: eight points a module, white around. */
    private static final class Printed extends LuminanceSource {

        private static final int POINTS = 8;
        private static final int QUIET = 4;

        private final List<String> rows;

        private Printed(Figure.QrCode code) {
            super((code.rows().size() + 2 * QUIET) * POINTS, (code.rows().size() + 2 * QUIET) * POINTS);
            this.rows = code.rows();
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] line = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
            for (int x = 0; x < getWidth(); x++) {
                line[x] = (byte) (isDark(x / POINTS - QUIET, y / POINTS - QUIET) ? 0 : 255);
            }
            return line;
        }

        private boolean isDark(int x, int y) {
            return y >= 0 && y < rows.size() && x >= 0 && x < rows.size() && rows.get(y).charAt(x) == Figure.QrCode.DARK;
        }

        @Override
        public byte[] getMatrix() {
            byte[] matrix = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, null), 0, matrix, y * getWidth(), getWidth());
            }
            return matrix;
        }
    }
}
