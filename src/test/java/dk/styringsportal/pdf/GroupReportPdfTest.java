package dk.styringsportal.pdf;

import static dk.styringsportal.testing.OwnSurveys.POOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.export.CsvOwnSurveyTable;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.GroupReport;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.testing.OwnSurveys;
import dk.styringsportal.testing.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Group reports, read back from the pages. */
class GroupReportPdfTest {

    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);
    private static final Instant AT = Instant.parse("2026-03-03T12:05:00Z");

    @Test
    void groups_stand_side_by_side_with_the_nation_and_small_ones_say_why_they_do_not() throws Exception {
        String text = text(pdf(OwnSurveys.ofEdition(false, Optional.empty()), ReportTexts.DANISH));
        assertHas(text, "Grupperapport", "Aarhus", "Udgave 1.0", "Ledere, hele landet", "33 (2)", "over 80", "under 20",
                "Vises ikke – færre end 5 svar", "Fiktive data", "hele landet −32,0 (−54,7 til −3,0)", "Chefer (kommunen og landet)");
        assertFalse(text.contains("har sagt ja til"), text);
    }

    @Test
    void an_overview_comes_first_and_its_points_and_differences_are_those_of_the_survey() throws Exception {
        OwnSurvey survey = OwnSurveys.whole(6);
        String text = text(pdf(survey, ReportTexts.DANISH));
        Theme theme = survey.questionnaire().themes().get(0);
        RespondentGroup chairs = survey.questionnaire().groups().get(0);
        String own = NUMBERS.points(survey.points(theme, chairs).points());
        String nation = NUMBERS.points(survey.nationalPoints(theme, chairs).orElseThrow().number("points").orElseThrow().doubleValue());
        String overview = text.substring(0, text.indexOf("Tema 1: "));
        assertHas(overview, "Point i hvert tema", own + " (" + nation + ")", "De største forskelle", "Hvad der ikke vises, og hvorfor");
        double largest = survey.questionnaire().themes().stream()
                .flatMap(each -> survey.gaps(each).stream())
                .flatMap(gap -> gap.own().flatMap(found -> found.number("difference")).stream())
                .mapToDouble(found -> Math.abs(found.doubleValue()))
                .max()
                .orElseThrow();
        assertHas(overview, NUMBERS.percentagePoints(largest).substring(1));
    }

    @Test
    void questions_without_figures_stand_together_in_one_table() throws Exception {
        Report report = SampleReports.groups(OwnSurveys.ofLast(List.of(List.of())), ReportTexts.DANISH);
        long headings = report.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 3)
                .count();
        assertEquals(4, headings, "those of the overview");
    }

    @Test
    void who_agreed_is_shown_and_it_says_so() throws Exception {
        String text = text(pdf(OwnSurveys.ofEdition(true, Optional.empty()), ReportTexts.DANISH));
        assertHas(text, "Fagudvalgsformænd: Den, der har svaret, har sagt ja til", "100 (1)");
    }

    @Test
    void before_there_is_an_edition_it_is_provisional_and_has_no_nation() throws Exception {
        String text = text(pdf(OwnSurveys.provisional(false, Optional.of(POOL)), ReportTexts.DANISH));
        assertHas(text, "Foreløbige tal", "Landets tal kommer med udgaven", "Ledelse", "Vises ikke – kan udledes");
        assertFalse(text.contains("Ledelse, hele landet"), text);
        assertFalse(text.contains("Chefer"), text);
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    private static byte[] pdf(OwnSurvey survey, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(GroupReport.of(survey, csv(survey), AT, language), out);
        return out.toByteArray();
    }

    private static byte[] csv(OwnSurvey survey) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvOwnSurveyTable().write(survey, out);
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
