package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.export.CsvFigureLines;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.pdf.DrawnPages.Bookmark;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.BlankQuestionnaire;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.InvitationLetter;
import dk.styringsportal.report.Letter;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.SvgWriter;
import dk.styringsportal.report.filing.FiledFile;
import dk.styringsportal.report.keyfigures.FigureLines;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.report.keyfigures.KeyFiguresReport;
import dk.styringsportal.report.meeting.ThemeSheet;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.MunicipalityResults;
import dk.styringsportal.testing.OwnSurveys;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.SamplePapers;
import dk.styringsportal.testing.SampleReports;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.TestQuestionnaires;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;


/**
 * What holds for every kind of report at every edge. A new kind is a line of {@link #reports()}.
 */
class EveryReportTest {

    private static final float LEAST_LETTERS = 9;
    private static final byte[] DATA = "tema;1".getBytes(StandardCharsets.UTF_8);
    private static final KeyFigureRounds CASES = KeyFigureRounds.progression();
    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();

    /** Headings of parts below have none. */
    private static final int LOWEST_BOOKMARK = 3;

    /** In points: what rounding may take. */
    private static final float HAIR = 0.6f;

    private static final String LONGEST = ("Praksis skifter fra område til område \uD83D\uDE00 \u05d0\u200b\tsee <b>bilag</b> & notat.\r\n".repeat(60)
                    + "Ordudenmellemrum".repeat(40))
            .substring(0, 990);

    static Stream<Named<Supplier<Report>>> reports() {
        return Stream.of(
                report("score report with everything", () -> SampleReports.score(SampleReports.full(72), ReportTexts.DANISH)),
                report("score report, 98 municipalities", () -> SampleReports.score(SampleReports.material(98), ReportTexts.DANISH)),
                report("score report, edition of nobody", () -> SampleReports.score(SampleReports.material(0), ReportTexts.ENGLISH)),
                report("score report, longest texts", () -> SampleReports.score(
                        ScoreMaterial.of(SampleResults.accepted(SampleResults.random(9), LONGEST)), ReportTexts.DANISH)),
                report("score report, neutral answer, ranks, size third", () -> SampleReports.score(
                        ScoreMaterial.of(SampleResults.compared(
                                SampleResults.neutral(SampleResults.random(7)), ComparisonGroup.Kind.SIZE, 72, true)),
                        ReportTexts.DANISH)),
                report("score report, all worst, group refused", () -> SampleReports.score(
                        ScoreMaterial.of(SampleResults.compared(
                                SampleResults.worst(), ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, false)),
                        ReportTexts.DANISH)),
                report("group report with everything", () -> SampleReports.groups(OwnSurveys.whole(8), ReportTexts.DANISH)),
                report("group report of an edition", () -> SampleReports.groups(
                        OwnSurveys.ofEdition(true, Optional.empty()), ReportTexts.DANISH)),
                report("group report, provisional, pooled", () -> SampleReports.groups(
                        OwnSurveys.provisional(false, Optional.of(OwnSurveys.POOL)), ReportTexts.ENGLISH)),
                report("group report, nobody", () -> SampleReports.groups(OwnSurveys.ofLast(List.of(List.of())), ReportTexts.DANISH)),
                report("group report, one group", () -> SampleReports.groups(oneGroup(), ReportTexts.DANISH)),
                report("national report, needs and two sides", () -> NationalReport.of(
                        PublishedEditions.ofDataUse(60), Optional.empty(), SampleReports.PROSE, new byte[] {1}, ReportTexts.ENGLISH)),
                report("national report, all withheld", () -> NationalReport.of(
                        PublishedEditions.ofGroups(2), Optional.empty(), SampleReports.PROSE, new byte[] {1}, ReportTexts.DANISH)),
                report("key figures, own beside all", () -> keyFigures(CASES.ofFirst(CASES.alike(10, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH)),
                report("key figures, 98 municipalities, round not over", () -> keyFigures(
                        CASES.ofFirst(CASES.alike(98, "alt-udfyldt"), Population.NONE, KeyFigureRounds.CLOSED.minusSeconds(1)), ReportTexts.DANISH)),
                report("key figures, nobody", () -> keyFigures(CASES.ofAll(List.of(), Population.NONE), ReportTexts.DANISH)),
                report("key figures, all withheld", () -> keyFigures(CASES.ofAll(CASES.alike(4, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH)),
                report("key figures, don't know, nobody beside", () -> keyFigures(
                        CASES.alone(CASES.municipality(0, "alt-ved-ikke", 1, Map.of())), ReportTexts.ENGLISH)),
                report("key figures, longest texts and numbers", () -> keyFigures(
                        CASES.ofFirst(
                                IntStream.range(68, 74)
                                        .mapToObj(place -> CASES.municipality(place, "graenser-oeverst", 1, Map.of("forbehold", LONGEST)))
                                        .toList(),
                                Population.NONE),
                        ReportTexts.DANISH)),
                report("key figures of recipients", () -> keyFigures(
                        RECIPIENTS.ofAll(RECIPIENTS.alike(12, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000)), ReportTexts.DANISH)),
                report("key figures of an edition, own changed since", () -> {
                    KeyFigureReport report = CASES.ofFirst(CASES.alike(10, "alt-udfyldt"), Population.NONE);
                    return KeyFiguresReport.of(
                            KeyFigureMaterial.of(PublishedEditions.ofRecipients(6).edition(), report, EditionBasis.Own.CHANGED),
                            new CsvFigureLines().write(FigureLines.of(report)), SampleReports.MADE, ReportTexts.DANISH);
                }),
                report("key figures of recipients, own of twelve that differ", () -> keyFigures(
                        RECIPIENTS.ofFirst(
                                IntStream.range(0, 12)
                                        .mapToObj(place -> RECIPIENTS.municipality(place, "alt-udfyldt", 1 + place % 4, Map.of()))
                                        .toList(),
                                KeyFigureRounds.inhabitants(3000)),
                        ReportTexts.DANISH)),
                report("questionnaire with every type", () -> BlankQuestionnaire.of(
                        TestQuestionnaires.EVERY_TYPE, Optional.empty(), SampleReports.MADE, ReportTexts.DANISH)),
                report("questionnaire of one group, longest texts", () -> BlankQuestionnaire.of(
                        MunicipalityResults.wordy(TestQuestionnaires.GROUPS), TestQuestionnaires.GROUPS.group("ledere"), SampleReports.MADE,
                        ReportTexts.ENGLISH)),
                report("receipt, sent back with the longest comment", () -> SamplePapers.receipt(
                        SteeringOverview.VERSION, SampleResults.best(), LONGEST, ReportTexts.DANISH)),
                report("receipt of nothing answered, accepted", () -> SamplePapers.accepted(
                        MunicipalityResults.wordy(SteeringOverview.VERSION), Answers.NONE, LONGEST)),
                report("receipt in English", () -> SamplePapers.receipt(
                        SteeringOverview.VERSION, SampleResults.best(), "Look again.", ReportTexts.ENGLISH)),
                report("submitted answers, every type, longest texts, files", () -> SamplePapers.filed(
                        TestQuestionnaires.EVERY_TYPE,
                        SamplePapers.wordy(TestQuestionnaires.EVERY_TYPE, InventedAnswers.of(TestQuestionnaires.EVERY_TYPE, 2), LONGEST),
                        files(),
                        ReportTexts.DANISH)),
                report("submitted answers, none", () -> SamplePapers.filed(
                        MunicipalityResults.wordy(SteeringOverview.VERSION), Answers.NONE, List.of(), ReportTexts.ENGLISH)),
                report("submitted answers, don't know", () -> SamplePapers.filed(
                        CASES.questionnaire(), CASES.municipality(0, "alt-ved-ikke", 1, Map.of()).answers(), List.of(), ReportTexts.DANISH)),
                report("person's copy, anonymous", () -> SamplePapers.copy(
                        LeadershipSurvey.VERSION, LeadershipSurvey.LEADERS, InventedAnswers.of(LeadershipSurvey.VERSION, 3),
                        Optional.empty(), ReportTexts.DANISH)),
                report("person's copy, nothing answered, longest name", () -> SamplePapers.copy(
                        LeadershipSurvey.VERSION, LeadershipSurvey.CHAIRS, Answers.NONE, Optional.of("Navn uden ende ".repeat(13).strip()),
                        ReportTexts.ENGLISH)),
                report("person's copy, longest texts", () -> SamplePapers.copy(
                        MunicipalityResults.wordy(TestQuestionnaires.GROUPS), new GroupId("ledere"),
                        SamplePapers.wordy(TestQuestionnaires.GROUPS, InventedAnswers.of(TestQuestionnaires.GROUPS, 3), LONGEST),
                        Optional.of("Ane Berg"), ReportTexts.DANISH)));
    }

    private static List<FiledFile> files() {
        ItemCode code = TestQuestionnaires.item("filer").code();
        return List.of(
                new FiledFile(
                        code, new EvidenceFile(new UUID(1, 2), "Ordudenmellemrum".repeat(6) + ".pdf", 20_000_000), Optional.of("ab".repeat(32))),
                new FiledFile(code, new EvidenceFile(new UUID(1, 3), "gammelt.docx", 99), Optional.empty()));
    }

    /** Themes of a municipality's score report, each on its one page: the first one and, of many questions, the longest. */
    static Stream<Named<Supplier<List<Report>>>> sheets() {
        QuestionnaireVersion wordy = MunicipalityResults.wordy(SteeringOverview.VERSION);
        return Stream.of(
                sheet("98 municipalities", 0, () -> SampleReports.material(98), ReportTexts.DANISH),
                sheet("edition of nobody", 0, () -> SampleReports.material(0), ReportTexts.ENGLISH),
                sheet("with everything", 6, () -> SampleReports.full(72), ReportTexts.DANISH),
                sheet("no answers", 2, () -> ScoreMaterial.of(MunicipalityResults.alone(SteeringOverview.VERSION, Answers.NONE, "Runde")),
                        ReportTexts.DANISH),
                sheet("longest texts, nothing earned", 2, () -> ScoreMaterial.of(
                        MunicipalityResults.compared(
                                wordy, SampleResults.worst(), "Runde om styring på det specialiserede socialområde ".repeat(3).strip())),
                        ReportTexts.DANISH),
                sheet("all worst, group refused", 1, () -> ScoreMaterial.of(SampleResults.compared(
                        SampleResults.worst(), ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, false)), ReportTexts.DANISH));
    }

    private static Named<Supplier<List<Report>>> sheet(String name, int theme, Supplier<ScoreMaterial> material, Locale language) {
        return Named.of("theme sheet, " + name, () -> {
            ScoreMaterial told = material.get();
            return ThemeSheet.fullestFirst(
                    told, told.result().questionnaire().themes().get(theme), DATA, SampleReports.MADE, language);
        });
    }

    static Stream<Named<List<Letter>>> letters() {
        InvitationLetter anonymous = SampleLetters.letters(true);
        String long200 = "Formand for udvalget for social, sundhed og arbejdsmarked ".repeat(4).substring(0, 200).strip();
        return Stream.of(
                Named.of("letter with a code", List.of(
                        anonymous.to(SampleLetters.to("Ane Berg", "Formand for socialudvalget", "da", "0101 0147"), SampleLetters.ADDRESS))),
                Named.of("letters in two languages", List.of(
                        anonymous.to(SampleLetters.to("", "Formand", "da", "0751"), SampleLetters.ADDRESS),
                        anonymous.to(SampleLetters.to("Bo \uD83D\uDE00 O'Hara <b>", "", "en", "0101"), SampleLetters.ADDRESS))),
                Named.of("letter, longest texts", List.of(
                        anonymous.to(SampleLetters.to(long200, long200, "da", "0101 0147"), SampleLetters.ADDRESS + "A".repeat(300)))),
                Named.of("98 letters", IntStream.range(0, 98)
                        .mapToObj(place -> SampleLetters.letters(false).to(
                                SampleLetters.to("Leder " + (char) ('A' + place % 26), "", "da", "0101"), SampleLetters.ADDRESS))
                        .toList()));
    }

    private static Named<Supplier<Report>> report(String name, Supplier<Report> report) {
        return Named.of(name, report);
    }

    private static Report keyFigures(KeyFigureReport report, Locale language) {
        return KeyFiguresReport.of(KeyFigureMaterial.provisional(report), new CsvFigureLines().write(FigureLines.of(report)), SampleReports.MADE, language);
    }

    private static OwnSurvey oneGroup() {
        OwnSurvey all = OwnSurveys.whole(8);
        QuestionnaireVersion asked = all.questionnaire();
        QuestionnaireVersion one = new QuestionnaireVersion(
                asked.id(), asked.state(), asked.title(), asked.introduction(), asked.reservation(), asked.origin(), asked.previous(),
                asked.groups().stream().filter(group -> group.id().equals(LeadershipSurvey.LEADERS)).toList(),
                asked.literature(), asked.themes(), asked.consistency(), asked.checks(), asked.assessment(), asked.translations(),
                asked.contentHash());
        return new OwnSurvey(
                one, all.title(), all.fictitious(), all.municipality(), all.minimum(), all.edition(), all.own(), all.nation());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_keeps_what_is_promised_of_all(Supplier<Report> supplier) throws Exception {
        Report report = supplier.get();
        byte[] pdf = DrawnPages.drawn(report);
        try (DrawnPages pages = new DrawnPages(pdf)) {
            isLegible(pages);
            assertEquals(List.of(), widows(pages));
            describesItself(report, pages);
        }
        if (report.reproducible()) {
            assertArrayEquals(pdf, DrawnPages.drawn(report), "the same input, the same bytes");
        }
        isValid(pdf);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_sheet_keeps_what_is_promised_of_all(Supplier<List<Report>> supplier) throws Exception {
        List<Report> extents = supplier.get();
        byte[] pdf = DrawnPages.sheet(extents);
        try (DrawnPages pages = new DrawnPages(pdf)) {
            assertEquals(1, pages.document().getNumberOfPages());
            isLegible(pages);
            isTitled(extents.get(0).documentTitle(), extents.get(0).language(), pages);
            assertArrayEquals(DATA, pages.attachments().get("data.csv"));
            List<String> told = pages.alternatives();
            assertTrue(extents.stream().anyMatch(extent -> alternatives(extent).equals(told)), told::toString);
        }
        assertArrayEquals(pdf, DrawnPages.sheet(extents), "the same input, the same bytes");
        isValid(pdf);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_keeps_what_is_promised_of_all(List<Letter> letters) throws Exception {
        byte[] pdf = SampleLetters.drawn(letters);
        try (DrawnPages pages = new DrawnPages(pdf)) {
            assertTrue(pages.document().getNumberOfPages() >= letters.size());
            isLegible(pages);
            isTitled(SampleLetters.TITLE, letters.get(0).language(), pages);
            assertEquals(letters.size(), pages.alternatives().size(), "each code says where it leads");
        }
        isValid(pdf);
    }

    private static void isLegible(DrawnPages pages) {
        assertEquals(List.of(), pages.letters().stream().filter(letter -> letter.size() < LEAST_LETTERS - 0.01f).limit(5).toList());
        assertEquals(List.of(), pages.letters().stream().filter(EveryReportTest::isOutside).limit(5).toList());
        assertEquals(List.of(), pages.overlaps().stream().limit(5).toList());
    }

    private static void isTitled(String title, Locale language, DrawnPages pages) {
        assertEquals(title, pages.document().getDocumentInformation().getTitle());
        assertTrue(pages.showsTitle());
        assertEquals(language.toLanguageTag(), pages.document().getDocumentCatalog().getLanguage());
    }

    private static void isValid(byte[] pdf) throws Exception {
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    /** Of its figures, in reading order. */
    private static List<String> alternatives(Report report) {
        SvgWriter svg = SvgWriter.in(report.language());
        return report.blocks().stream()
                .flatMap(EveryReportTest::alone)
                .filter(Block.Drawing.class::isInstance)
                .map(block -> svg.alternative(((Block.Drawing) block).figure()))
                .toList();
    }

    private static boolean isOutside(DrawnPages.Letter letter) {
        return letter.x() < Sheet.LEFT - HAIR
                || letter.upright() && letter.x() + letter.width() > Sheet.LEFT + Sheet.WIDTH + HAIR
                || letter.y() < 0
                || letter.y() + letter.size() > Sheet.SIZE.getHeight();
    }

    /** Headings that nothing but headings stands under on their page. */
    private static List<Bookmark> widows(DrawnPages pages) throws Exception {
        List<Bookmark> found = new ArrayList<>();
        for (Bookmark heading : pages.bookmarks()) {
            boolean followed = pages.letters().stream().anyMatch(letter -> letter.page() == heading.page()
                    && letter.y() > Sheet.BOTTOM - HAIR
                    && letter.y() < heading.y()
                    && !isOfHeading(letter));
            if (!followed) {
                found.add(heading);
            }
        }
        return found;
    }

    private static boolean isOfHeading(DrawnPages.Letter letter) {
        return Stream.of(Sheet.CHAPTER, Sheet.SECTION, Sheet.PART).anyMatch(size -> Math.abs(letter.size() - size) < 0.1);
    }

    private static void describesItself(Report report, DrawnPages pages) throws Exception {
        isTitled(report.documentTitle(), report.language(), pages);
        List<Block> blocks = report.blocks().stream().flatMap(EveryReportTest::alone).toList();
        assertEquals(
                blocks.stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() <= LOWEST_BOOKMARK)
                        .map(block -> ((Block.Heading) block).text())
                        .toList(),
                pages.bookmarks().stream().map(Bookmark::title).toList());
        int page = 0;
        for (Bookmark bookmark : pages.bookmarks()) {
            assertTrue(bookmark.page() >= page, bookmark + " stands before the one that it follows");
            page = bookmark.page();
        }
        assertEquals(alternatives(report), pages.alternatives());
        Map<String, byte[]> attached = pages.attachments();
        assertEquals(report.attachments().stream().map(Report.Attachment::name).toList(), List.copyOf(attached.keySet()));
        report.attachments().forEach(file -> assertArrayEquals(file.content(), attached.get(file.name())));
    }

    private static Stream<Block> alone(Block block) {
        return block instanceof Block.Together together ? together.blocks().stream().flatMap(EveryReportTest::alone) : Stream.of(block);
    }
}
