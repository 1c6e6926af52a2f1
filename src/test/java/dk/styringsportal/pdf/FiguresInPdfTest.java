package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.statistics.Distribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Figures that no report has yet are drawn in print as well, with their letters as letters. */
class FiguresInPdfTest {

    private static final Distribution NATION = Distribution.of(List.of(10.0, 40.0, 55.0, 70.0, 100.0));

    private static Figure.ThemeProfile profile(String title) {
        return new Figure.ThemeProfile(
                title,
                Optional.of("Ærø"),
                List.of(
                        new Figure.ThemeProfile.Line("1. Visitation", Optional.of(Points.of(50)), Optional.of(NATION)),
                        new Figure.ThemeProfile.Line("2. Data", Optional.empty(), Optional.of(NATION)),
                        new Figure.ThemeProfile.Line("3. Kontrakter", Optional.of(Points.of(100)), Optional.of(NATION))));
    }

    private static byte[] drawn() throws Exception {
        List<Figure> figures = List.of(
                new Figure.Radar(profile("Radar")),
                new Differences(
                        "Behov minus brug",
                        "Trin",
                        "Landet",
                        Optional.of("Ærø"),
                        List.of(new Differences.Line("Priser", Optional.of(-0.5), Optional.of(1.25)))),
                new Figure.Multiples("Side om side", List.of(profile("Ledere"), profile("Chefer"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(
                new Report(
                        ReportTexts.DANISH,
                        new Report.Cover("Figurer", "Ærø", "Prøve", List.of()),
                        Optional.empty(),
                        Instant.parse("2026-03-01T05:00:00Z"),
                        figures.stream().map(Block.Drawing::new).map(Block.class::cast).toList()),
                out);
        return out.toByteArray();
    }

    @Test
    void radar_differences_and_small_multiples_are_valid_and_can_be_read() throws Exception {
        byte[] pdf = drawn();
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
        StringBuilder text = new StringBuilder();
        try (PdfDocument read = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(read.getPage(page)));
            }
        }
        for (String word : List.of("Visitation", "Landsmedian", "Priser", "Landet", "Trin", "Ledere", "Chefer")) {
            assertTrue(text.toString().contains(word), word + " in " + text);
        }
    }
}
