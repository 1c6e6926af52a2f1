package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.BlankQuestionnaire;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Questionnaires to fill in by hand, read back from the pages. */
class BlankQuestionnairePdfTest {

    private static final QuestionnaireFiles FILES = new QuestionnaireFiles(Path.of("surveys"));
    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final QuestionnaireVersion LEADERSHIP = version("faglig-ledelse", "2014");

    static Stream<Arguments> questionnaires() {
        return Stream.of(
                Arguments.of(version("styringsoverblik-voksen", "2023"), Optional.empty()),
                Arguments.of(LEADERSHIP, LEADERSHIP.group("ledere")),
                Arguments.of(LEADERSHIP, Optional.empty()),
                Arguments.of(version("progression", "1"), Optional.empty()),
                Arguments.of(version("databrug-voksne", "1"), Optional.empty()),
                Arguments.of(TestQuestionnaires.GROUPS, Optional.empty()),
                Arguments.of(TestQuestionnaires.EVERY_TYPE, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void every_blank_questionnaire_is_valid_for_archives_and_for_screen_readers(
            QuestionnaireVersion questionnaire, Optional<RespondentGroup> group) throws Exception {
        byte[] pdf = pdf(questionnaire, group, ReportTexts.DANISH);
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void all_that_is_asked_stands_there_and_nothing_that_scores(
            QuestionnaireVersion questionnaire, Optional<RespondentGroup> group) throws Exception {
        String text = text(pdf(questionnaire, group, ReportTexts.DANISH));
        for (Item item : questionnaire.items()) {
            boolean asked = group.isEmpty() || item.routing().isFor(group.map(RespondentGroup::id));
            String words = item.wording().text(group.map(RespondentGroup::id));
            if (asked && item.type().asks()) {
                assertTrue(text.contains(squeezed(item.number() + "." )), item.code().value());
                assertTrue(text.contains(squeezed(words)), words);
                item.options().stream().map(AnswerOption::label).forEach(label -> assertStands(text, label));
                item.rows().forEach(row -> assertStands(text, row.label()));
            }
            if (!item.wording().recommendation().isEmpty()) {
                assertFalse(text.contains(squeezed(item.wording().recommendation())), item.code().value());
            }
        }
        assertFalse(text.contains("point "), text);
    }

    /** Word by word, since lines of neighbouring cells are read across. */
    private static void assertStands(String text, String label) {
        for (String word : label.split("\\s+")) {
            assertTrue(text.contains(word), word + " of " + label);
        }
    }

    @Test
    void a_group_gets_its_own_questions_in_its_own_words() throws Exception {
        String text = text(pdf(TestQuestionnaires.GROUPS, Optional.of(TestQuestionnaires.GROUPS.groups().get(0)), ReportTexts.DANISH));
        RespondentGroup own = TestQuestionnaires.GROUPS.groups().get(0);
        for (Item item : TestQuestionnaires.GROUPS.questions()) {
            assertEquals(
                    item.routing().isFor(Optional.of(own.id())),
                    text.contains(squeezed(item.wording().text(Optional.of(own.id())))),
                    item.code().value());
        }
        assertFalse(text.contains("Ordlyd til"));
    }

    @Test
    void without_a_group_it_says_whom_each_question_is_put_to() throws Exception {
        String text = text(pdf(LEADERSHIP, Optional.empty(), ReportTexts.DANISH));
        assertTrue(text.contains("Stilles til: Fagudvalgsformænd og Chefer (børne- og ungechefer eller tilsvarende)."));
        assertTrue(text.contains("Ordlyd til "));
    }

    @Test
    void conditions_limits_and_ways_to_answer_are_in_words() throws Exception {
        String text = text(pdf(TestQuestionnaires.EVERY_TYPE, Optional.empty(), ReportTexts.DANISH));
        for (String sentence : List.of(
                "Besvares kun, hvis spørgsmål 3 er besvaret med ”Ja”.",
                "En ungekonsulent (kun hvis spørgsmål 3 er besvaret med andet end ”Nej”)",
                "Besvares kun, hvis svaret på spørgsmål 20 er højst 100 kr.",
                "Frivilligt · Sæt gerne flere kryds.",
                "Sæt 1 til 3 kryds. Sæt ikke andre kryds sammen med ”Ved ikke”.",
                "Skriv et tal med højst 2 decimaler fra 0 til 9999,99.",
                "Skriv et helt tal, mindst −500.",
                "Skriv en dato fra 29. februar 2020 til 31. december 2025.",
                "Skriv tallene fra 1 til 2 i felterne.",
                "Tilsammen skal tallene give 100.")) {
            assertTrue(text.contains(sentence), sentence + " in " + text);
        }
    }

    @Test
    void an_english_one_is_valid_too() throws Exception {
        byte[] pdf = pdf(TestQuestionnaires.EVERY_TYPE, Optional.empty(), Locale.UK);
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertTrue(text(pdf).contains("Answer only if question 3 is answered with “Ja”."));
    }

    private static QuestionnaireVersion version(String id, String version) {
        return FILES.version(new QuestionnaireVersionId(id, version)).orElseThrow();
    }

    private static byte[] pdf(QuestionnaireVersion questionnaire, Optional<RespondentGroup> group, Locale language)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(BlankQuestionnaire.of(questionnaire, group, SampleResults.MADE, language), out);
        return out.toByteArray();
    }

    /** All pages' text between the running lines, spaces squeezed, parted words put together. */
    private static String text(byte[] bytes) throws Exception {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
            return squeezed(text.toString().replaceAll("\u00ad\\s*", ""));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
