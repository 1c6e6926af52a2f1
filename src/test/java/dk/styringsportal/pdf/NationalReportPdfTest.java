package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.EditionQuote;
import dk.styringsportal.export.opendata.CsvLines;
import dk.styringsportal.markup.MarkdownReader;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.data.LineWriter;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.ProseSource;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.PublishedEditions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** National reports, read back from the pages. */
class NationalReportPdfTest {

    /** With one picture: a dot. */
    static final ProseSource PROSE = new ProseSource(
            new MarkdownReader(), Map.of("billede-1.png", new Illustration(dot(), "En prik")));

    /** Drawn once for all tests that only read it. */
    private static final Supplier<byte[]> SCORES = once(() -> PublishedEditions.ofScores(40));

    private static final Supplier<byte[]> GROUPS = once(() -> PublishedEditions.ofGroups(30));

    private static Supplier<byte[]> once(Supplier<PublishedEdition> published) {
        AtomicReference<byte[]> drawn = new AtomicReference<>();
        return () -> drawn.updateAndGet(before -> {
            try {
                return before == null ? pdf(published.get()) : before;
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    private static final String MARKED = """
            ## Hvad tallene viser

            Se [figur 12](#figur-12), [KL](https://www.kl.dk/) og [ingen](#figur-999).

            - et punkt
            - et andet
              1. dybere

            > ### I boksen
            > **Det vigtigste**

            ![](billede-1.png)

            ![Med egne ord](billede-1.png)

            | Gruppe | Andel |
            | --- | --- |
            | Ledere | 40 pct. |
            """;

    private static byte[] dot() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void scores_stand_as_the_edition_has_them() throws Exception {
        PublishedEdition published = PublishedEditions.ofScores(40);
        String text = text(SCORES.get());
        assertHas(text, "National rapport", "1.0 (nr. 1)", published.edition().checksum(), "Sådan er det gjort.",
                "40 af landets 98 kommuner", "Bilag 1: Spørgeskema", "Bilag 4: Sammenhænge", "Kilde: Prøve æøå, udgave 1.0.");
        Numbers numbers = Numbers.in(ReportTexts.DANISH);
        EditionFigure total = published.content().figure("total", Map.of()).orElseThrow();
        assertHas(text, "Samlet score 40 " + numbers.points(total.number("mean").orElseThrow().doubleValue()) + " "
                + numbers.points(total.number("median").orElseThrow().doubleValue()));
        assertFalse(text.contains("Fiktive data"), text);
    }

    @Test
    void groups_stand_side_by_side_and_small_ones_say_why_they_do_not() throws Exception {
        String text = text(GROUPS.get());
        assertHas(text, "Vises ikke – færre end 5 svar", "N: Chefer 30, Ledere 30", "Mest positive", "Mindst positive", "Samlet vurdering",
                "Bilag 2: Frekvenstabeller", "Svarene i forhold til alle 98 kommuner", "Spearmans");
        assertFalse(text.contains("Fagudvalgsformænd 1 "), "one answer is nobody's business");
    }

    @Test
    void what_municipalities_say_of_themselves_stands_beside_with_its_own_source() throws Exception {
        QuestionnaireVersionId id = new QuestionnaireVersionId("faglig-ledelse-selvevaluering", "2024");
        QuestionnaireFiles files = new QuestionnaireFiles(Path.of("surveys"));
        QuestionnaireVersion asked = files.read(id, files.content(id));
        PublishedEdition self = PublishedEditions.of(FrozenEdition.invented(asked, files.content(id), 20), asked);
        PublishedEdition groups = PublishedEditions.ofGroups(30);
        String text = text(pdf(groups, Optional.of(self), ReportTexts.DANISH));
        String alone = text(GROUPS.get());
        assertEquals(self.questionnaire().themes().size(), text.split("Selvevaluering ", -1).length - alone.split("Selvevaluering ", -1).length);
        assertHas(text, "N: 20.");
    }

    @Test
    void invented_answers_are_marked_on_the_cover_and_every_page() throws Exception {
        byte[] pdf = pdf(PublishedEditions.invented(PublishedEditions.ofScores(40)));
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            assertTrue(page(document, 1).contains("(opfundne svar)") && page(document, 1).contains("Opfundne svar"), page(document, 1));
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertTrue(page(document, page).contains("Fiktive data"), "page " + page);
            }
        }
    }

    @Test
    void the_same_edition_gives_the_same_bytes() throws Exception {
        assertArrayEquals(SCORES.get(), pdf(PublishedEditions.ofScores(40)));
    }

    @Test
    void its_figures_lie_inside_as_csv() throws Exception {
        PublishedEdition published = PublishedEditions.ofScores(40);
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(SCORES.get())))) {
            PdfDictionary file = document.getCatalog().getPdfObject().getAsArray(PdfName.AF).getAsDictionary(0);
            assertEquals(PdfName.Data, file.getAsName(PdfName.AFRelationship));
            assertEquals("data.csv", file.getAsString(PdfName.UF).toUnicodeString());
            assertArrayEquals(csv(published), file.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes());
        }
    }

    @Test
    void edges_are_valid_too() throws Exception {
        PublishedEdition nobody = PublishedEditions.ofScores(0);
        byte[] ofNobody = pdf(nobody);
        valid(ofNobody);
        assertHas(text(ofNobody), "0 af landets 98 kommuner", "Vises ikke – færre end 5 svar", "Der er ingen tal at ordne.");
        PublishedEdition few = PublishedEditions.ofGroups(2);
        byte[] ofFew = pdf(few);
        valid(ofFew);
        assertHas(text(ofFew), "Vises ikke – færre end 5 svar", "Der er ingen forskelle at vise.");
        assertFalse(text(ofFew).contains("N: "), "everything is withheld");
        valid(pdf(PublishedEditions.of(FrozenEdition.small(98), FrozenEdition.smallQuestionnaire()), Optional.empty(), ReportTexts.ENGLISH));
    }

    @Test
    void the_longest_commentary_is_drawn_to_its_end() throws Exception {
        String longest = ("Ord for ord. ".repeat(Commentary.LONGEST / 12)).substring(0, Commentary.LONGEST - 9) + "\nTil ende";
        PublishedEdition published = commented(PublishedEditions.ofScores(40), longest);
        byte[] pdf = pdf(published);
        assertEquals(published.questionnaire().themes().size() + 1, text(pdf).split("Til ende", -1).length - 1);
    }

    @Test
    void what_kl_writes_with_marks_is_drawn_with_them() throws Exception {
        byte[] pdf = pdf(commented(PublishedEditions.ofScores(40), MARKED));
        valid(pdf);
        assertHas(text(pdf), "Hvad tallene viser", "Se figur 12, KL og ingen.", "1. dybere", "I boksen", "Gruppe Andel Ledere 40 pct.");
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            List<String> links = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                document.getPage(page).getAnnotations().forEach(link -> links.add(
                        link.getPdfObject().getAsDictionary(PdfName.A).toString()));
            }
            assertEquals(2 * 8, links.size(), "a figure and KL in eight chapters: " + links);
            assertTrue(links.get(0).contains("figur-12") && links.get(1).contains("https://www.kl.dk/"), links.toString());
        }
        assertTrue(alternatives(pdf).containsAll(List.of("En prik", "Med egne ord")), () -> alternatives(pdf).toString());
    }

    /** The text alternatives of figures, as the tags have them. */
    private static List<String> alternatives(byte[] pdf) {
        List<String> found = new ArrayList<>();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int i = 1; i < document.getNumberOfPdfObjects(); i++) {
                if (document.getPdfObject(i) instanceof PdfDictionary tag && PdfName.Figure.equals(tag.getAsName(PdfName.S))) {
                    found.add(tag.getAsString(PdfName.Alt).toUnicodeString());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    @Test
    void overall_ratings_stand_by_the_facts_that_the_edition_has() throws Exception {
        byte[] pdf = pdf(PublishedEditions.tabled());

        valid(pdf);
        assertHas(text(pdf), "Svar efter fakta om kommunerne", "Hvordan er I organiseret?", "I centre 10 50 pct. 2,50", "I linje 10 50 pct. 2,50");
        assertFalse(text(pdf(PublishedEditions.ofGroups(30))).contains("Svar efter fakta"));
        assertHas(
                text(pdf(PublishedEditions.tabled(), Optional.empty(), ReportTexts.ENGLISH)),
                "How are you organised?", "In centres 10 ", "In a line 10 ");
    }

    @Test
    void what_is_needed_and_used_and_what_two_sides_see_stands_in_drawings_and_numbers() throws Exception {
        PublishedEdition published = PublishedEditions.ofDataUse(60);
        byte[] pdf = pdf(published);
        valid(pdf);
        String text = text(pdf);
        Numbers numbers = Numbers.in(ReportTexts.DANISH);
        EditionFigure need = shown(published, "needgap", "mean");
        assertHas(text, "Behov og brug", numbers.difference(need.number("mean").orElseThrow().doubleValue()) + " "
                + numbers.percent(new Share(need.count("less"), need.count("n"))) + " "
                + numbers.percent(new Share(need.count("alike"), need.count("n"))));
        EditionFigure mirror = shown(published, "mirrorgap", "steps");
        assertHas(text, "Set fra to sider", numbers.difference(mirror.number("steps").orElseThrow().doubleValue()) + " "
                + mirror.count("of") + " " + mirror.count("minus"));
        String row = published.questionnaire().item("e09").orElseThrow().rows().get(0).label();
        assertTrue(alternatives(pdf).stream().anyMatch(words -> words.contains(row) && words.contains("Hele landet")), () -> alternatives(pdf).toString());
        String few = text(pdf(PublishedEditions.ofDataUse(2)));
        assertHas(few, "Behov og brug", "Set fra to sider", "Vises ikke – færre end 5 svar", "Spørgsmål uden tal",
                "(alle " + published.questionnaire().item("e09").orElseThrow().rows().size() + " underspørgsmål)");
        assertFalse(few.contains("Oplysning N Behov") || few.contains("Hvad Forskel"), "tables without a number");
        assertFalse(text(GROUPS.get()).contains("Behov og brug") || text(GROUPS.get()).contains("Set fra to sider"));
    }

    private static EditionFigure shown(PublishedEdition published, String kind, String number) {
        return published.content().figures().stream()
                .filter(figure -> figure.kind().equals(kind) && figure.number(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void groups_have_their_differences_what_to_look_at_and_quotes() throws Exception {
        PublishedEdition published = PublishedEditions.ofGroups(30);
        EditionContent content = published.content();
        ItemCode asked = published.questionnaire().themes().get(0).items().get(0).code();
        byte[] pdf = pdf(new PublishedEdition(
                published.edition(),
                new EditionContent(content.facts(), content.byName(), content.tabled(), content.changes(), content.method(),
                        List.of(new EditionQuote(asked, Optional.of(LeadershipSurvey.LEADERS), "Vi mangler tid", List.of())),
                        content.commentary()),
                published.questionnaire()));
        valid(pdf);
        String text = text(pdf);
        assertHas(text, "Forskelle mellem grupperne", "Chefer og Ledere", "Opmærksomhedspunkter",
                "”Vi mangler tid” – Ledere");
        EditionFigure low = content.figures().stream()
                .filter(figure -> figure.kind().equals("options") && figure.number("positiveShare").isPresent())
                .filter(figure -> figure.number("positiveShare").get().doubleValue() < 0.5)
                .findFirst()
                .orElseThrow();
        assertHas(text, Numbers.in(ReportTexts.DANISH).percent(new Share(
                (int) Math.round(low.number("positiveShare").get().doubleValue() * 30), 30)) + " positive)");
    }

    @Test
    void one_group_alone_is_a_report_too() throws Exception {
        PublishedEdition all = PublishedEditions.ofGroups(30);
        QuestionnaireVersion asked = all.questionnaire();
        QuestionnaireVersion one = new QuestionnaireVersion(
                asked.id(), asked.state(), asked.title(), asked.introduction(), asked.reservation(), asked.origin(), asked.previous(),
                asked.groups().stream().filter(group -> group.id().equals(LeadershipSurvey.LEADERS)).toList(),
                asked.literature(), asked.themes(), asked.consistency(), asked.checks(), asked.assessment(), asked.translations(),
                asked.contentHash());
        byte[] pdf = pdf(new PublishedEdition(all.edition(), all.content(), one));
        valid(pdf);
        assertHas(text(pdf), "N: Ledere 30.");
    }

    private static PublishedEdition commented(PublishedEdition published, String text) {
        Commentary commentary = Commentary.NONE;
        for (String chapter : Commentary.chapters(published.questionnaire())) {
            commentary = commentary.with(chapter, text);
        }
        EditionContent content = published.content();
        Edition edition = published.edition();
        return new PublishedEdition(
                edition,
                new EditionContent(
                        content.facts(), content.byName(), content.tabled(), content.changes(), content.method(), content.quotes(), commentary),
                published.questionnaire());
    }

    private static void valid(byte[] pdf) throws Exception {
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    private static byte[] pdf(PublishedEdition published) throws Exception {
        return pdf(published, Optional.empty(), ReportTexts.DANISH);
    }

    private static byte[] pdf(PublishedEdition published, Optional<PublishedEdition> self, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter().write(NationalReport.of(published, self, PROSE, csv(published), language), out);
        return out.toByteArray();
    }

    private static byte[] csv(PublishedEdition published) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvLines().write(published, LineWriter.Variant.DANISH, out);
        return out.toByteArray();
    }

    private static String page(PdfDocument document, int page) {
        return PdfTextExtractor.getTextFromPage(document.getPage(page)).replaceAll("\\s+", " ");
    }

    private static String text(byte[] pdf) throws Exception {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(page(document, page)).append(' ');
            }
        }
        return text.toString();
    }
}
