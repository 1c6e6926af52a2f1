package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreReport;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfReportWriterTest {

    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final String LONG_COMMENT =
            ("Praksis skifter fra område til område \uD83D\uDE00 \u05d0\u200b\tsee <b>bilag</b> & notat.\r\n".repeat(60)
                            + "Ordudenmellemrum".repeat(40))
                    .substring(0, 3990);

    static Stream<Named<MunicipalityResult>> results() {
        return Stream.of(
                Named.of("full comparison", SampleResults.compared(SampleResults.random(5))),
                Named.of("no comparison", SampleResults.alone(SampleResults.random(5))),
                Named.of(
                        "neutral answer, size third, ranks",
                        SampleResults.compared(
                                SampleResults.neutral(SampleResults.random(7)),
                                ComparisonGroup.Kind.SIZE_THIRD,
                                72,
                                true)),
                Named.of(
                        "all worst, group refused",
                        SampleResults.compared(
                                SampleResults.worst(), ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, false)),
                Named.of("long comments", SampleResults.commented(SampleResults.random(9), LONG_COMMENT)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void every_report_is_valid_for_archives_and_for_screen_readers(MunicipalityResult result) throws Exception {
        byte[] pdf = pdf(result, ReportTexts.DANISH);
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    private static byte[] pdf(MunicipalityResult result, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(ScoreReport.of(result, SampleResults.MADE, language), out);
        return out.toByteArray();
    }
}
