package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.export.CsvFigureLines;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.keyfigures.FigureLines;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.report.keyfigures.KeyFiguresReport;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.PublishedEditions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reports on key figures, read back from the pages; that they are valid says {@link EveryReportTest}. */
class KeyFiguresReportPdfTest {

    private static final Instant AT = Instant.parse("2026-03-03T12:05:00Z");
    private static final KeyFigureRounds PROGRESSION = KeyFigureRounds.progression();
    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();

    @Test
    void a_municipality_s_own_counts_stand_beside_those_of_all_with_marks_and_reservations() throws Exception {
        byte[] pdf = pdf(PROGRESSION.ofFirst(PROGRESSION.alike(10, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH);
        String text = text(pdf);
        assertHas(text, "Nøgletalsrapport", "København", "10 kommuner, opgjort 1. marts 2026", "Fiktive data", "Sagerne er trukket tilfældigt",
                "Kommunens eget forbehold: Datoer for opfølgning før 2014 er skønnet.");
        IntStream.rangeClosed(1, 18).forEach(number -> assertTrue(text.contains("Figur 3." + number + ": "), "3." + number));
        assertHas(text, "Figur 2.1: Sager efter antal registreringer", "Mindst 2 registreringer 38 (95 pct.) 380 (95 pct.)",
                "Nej 3 (8 pct.) ** 30 (8 pct.)", "2,46 10 390 2,46", "Alle sager 1850,50 * 10 140 1850,50",
                "Helt eller delvist opfyldt 15 (54 pct.) 150 (54 pct.)", "En uændret score betyder ikke, at borgeren ikke har udviklet sig.",
                "** 1–4 borgere bag kommunens eget tal", "Tallene bygger på få sager i hver kommune");
    }

    @Test
    void the_nation_s_report_names_nobody_and_holds_no_own_counts() throws Exception {
        List<Reporting> ten = new ArrayList<>(PROGRESSION.alike(9, "alt-udfyldt"));
        ten.add(PROGRESSION.municipality(9, "alt-udfyldt", 2, Map.of("forbehold", "")));
        byte[] pdf = pdf(PROGRESSION.ofAll(ten, Population.NONE), ReportTexts.DANISH);
        String text = text(pdf);
        assertHas(text, "Hele landet", "Tallene er fra de 10 af landets 98 kommuner", "Ja 407 (93 pct.)",
                "9 af 10 kommuner har skrevet et forbehold", "Sagerne er trukket tilfældigt 100 pct. (10 af 10)");
        assertFalse(text.contains("København") || text.contains("Datoer for opfølgning") || text.contains("**"), text);
    }

    @Test
    void recipients_and_spending_stand_with_factor_and_source() throws Exception {
        byte[] pdf = pdf(RECIPIENTS.ofAll(RECIPIENTS.alike(12, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000)), ReportTexts.DANISH);
        assertHas(text(pdf), "§ 107, 2015 12 446,4 8,1667 3645,6 37,2", "§ 107, 2015 12 446,4 41,3", "§ 107, 2015 12 446,4 650,0",
                "12 312 8,1667 2548", "De første seks måneder af 2018, regnet op til et helt år 100 pct. (12 af 12)",
                "Folketal 2018: Danmarks Statistik, FOLK1A, 11. februar 2026");

        byte[] unknown = pdf(RECIPIENTS.ofFirst(RECIPIENTS.alike(12, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH);
        assertHas(text(unknown), "2015, 2016, 2017, 2018: intet landsskøn, fordi folketal for 18–64 år mangler for 98 kommuner.",
                "2015, 2016, 2017, 2018: intet tal pr. indbygger, fordi folketal for 18–64 år mangler.");
    }

    @Test
    void which_edition_its_numbers_are_of_stands_on_the_cover_and_else_that_they_are_provisional() throws Exception {
        KeyFigureReport report = RECIPIENTS.ofFirst(RECIPIENTS.alike(12, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000));
        Edition edition = PublishedEditions.ofRecipients(12).edition();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(
                KeyFiguresReport.of(
                        KeyFigureMaterial.of(edition, report, ScoreMaterial.Own.CHANGED),
                        new CsvFigureLines().write(FigureLines.of(report)), AT, ReportTexts.DANISH),
                out);
        String text = text(out.toByteArray());
        assertHas(text, "Udgave 1.0 (nr. 1), offentliggjort 1. marts 2026", "de 12 kommuner i udgave 1.0 (nr. 1)",
                "Rapporten viser kommunens tal, som de er i udgaven.");
        assertTrue(text.replace(" ", "").contains(edition.checksum()), text);
        assertFalse(text.contains("Foreløbige tal"), text);
        assertHas(text(pdf(report, ReportTexts.DANISH)), "Foreløbige tal", "indtil KL har offentliggjort en udgave");
    }

    @Test
    void what_is_not_there_is_said() throws Exception {
        byte[] nobody = pdf(PROGRESSION.ofAll(List.of(), Population.NONE), ReportTexts.DANISH);
        assertHas(text(nobody), "Tallene er fra de 0 af landets 98 kommuner", "Ingen kommune har oplyst tallene.");

        byte[] hidden = pdf(PROGRESSION.ofAll(PROGRESSION.alike(4, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH);
        assertHas(text(hidden), "Vises ikke – færre end 5 kommuner: Alle kommuner: alle rækker.");
        assertFalse(text(hidden).matches(".*\\d+ \\(\\d+ pct\\.\\).*"), "everything is withheld");

        byte[] alone = pdf(PROGRESSION.alone(PROGRESSION.municipality(0, "alt-ved-ikke", 1, Map.of())), ReportTexts.ENGLISH);
        assertHas(text(alone), "don’t know", "The comparison follows once there is a snapshot.");

        byte[] early = pdf(PROGRESSION.ofFirst(PROGRESSION.alike(98, "alt-udfyldt"), Population.NONE, KeyFigureRounds.CLOSED.minusSeconds(1)), ReportTexts.DANISH);
        assertHas(text(early), "Foreløbige tal", "Vises ikke – runden er ikke slut");
    }

    @Test
    void the_longest_texts_and_numbers_fit() throws Exception {
        String longest = "Ord for ord. ".repeat(400).substring(0, 3990) + "\nTil ende";
        List<Reporting> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(PROGRESSION.municipality(68 + i, "graenser-oeverst", 1, Map.of("forbehold", longest)));
        }
        byte[] pdf = pdf(PROGRESSION.ofFirst(six, Population.NONE), ReportTexts.DANISH);
        assertHas(text(pdf), "Til ende", "9999");
    }

    @Test
    void its_numbers_lie_inside_as_csv() throws Exception {
        KeyFigureReport report = PROGRESSION.ofFirst(PROGRESSION.alike(10, "alt-udfyldt"), Population.NONE);
        byte[] pdf = pdf(report, ReportTexts.DANISH);
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            PdfDictionary file = document.getCatalog().getPdfObject().getAsArray(PdfName.AF).getAsDictionary(0);
            assertEquals("noegletal.csv", file.getAsString(PdfName.UF).toUnicodeString());
            String csv = new String(file.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes(), StandardCharsets.UTF_8);
            List<String> lines = csv.lines().toList();
            assertEquals("\uFEFFfigur;titel;række;del;område;mål;enhed;værdi;kode;kommuner;mærke", lines.get(0));
            assertTrue(lines.contains("figur 3.1;Er der sat mål for borgerens udvikling?;;Nej;0101;antal;sager;3;;;**"), csv);
            assertTrue(lines.contains("figur 3.1;Er der sat mål for borgerens udvikling?;;Nej;alle;antal;sager;30;;10;"), csv);
            assertTrue(lines.contains("figur 3.1;Er der sat mål for borgerens udvikling?;;Ja;alle;andel;;0,925;;10;"), csv);
            assertTrue(csv.contains(";alle;median;;;:;10;"), "a hidden number has its code");
        }
    }

    @Test
    void a_drawing_has_its_numbers_in_words() throws Exception {
        byte[] pdf = pdf(PROGRESSION.ofFirst(PROGRESSION.alike(10, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH);
        List<String> alternatives = new ArrayList<>();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int i = 1; i < document.getNumberOfPdfObjects(); i++) {
                if (document.getPdfObject(i) instanceof PdfDictionary dictionary && dictionary.getAsString(PdfName.Alt) != null) {
                    alternatives.add(dictionary.getAsString(PdfName.Alt).toUnicodeString());
                }
            }
        }
        assertTrue(alternatives.stream().anyMatch(text -> text.contains("København (n = 40): Ja 93 pct. (37 af 40), Nej 8 pct. (3 af 40)")),
                alternatives.toString());
        assertTrue(alternatives.stream().anyMatch(text -> text.contains("Mindst 3 registreringer: 43 pct. (17 af 40)")), alternatives.toString());
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    private static byte[] pdf(KeyFigureReport report, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] data = new CsvFigureLines().write(FigureLines.of(report));
        new PdfReportWriter().write(KeyFiguresReport.of(KeyFigureMaterial.provisional(report), data, AT, language), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
