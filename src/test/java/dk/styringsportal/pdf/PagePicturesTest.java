package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.report.BlankQuestionnaire;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.report.keyfigures.KeyFiguresReport;
import dk.styringsportal.report.meeting.ThemeSheet;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.OwnSurveys;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.SamplePapers;
import dk.styringsportal.testing.SampleReports;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.TestQuestionnaires;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they look, one of each type, beside pictures that are kept. pdftoppm renders them; fonts lie in the files, so only its
 * smoothing differs from version to version, which the tolerance leaves room for. Where a page has been changed on purpose, look at
 * target/pages and renew the pictures with {@code mvn test -Dtest=PagePicturesTest -Dpages.renew=true}.
 */
class PagePicturesTest {

    private static final Path KEPT = Path.of("src/test/resources/dk/styringsportal/pdf/pages");
    private static final Path LOOK = Path.of("target/pages");
    private static final String DOTS_PER_INCH = "40";

    /** Of 256 greys: less is smoothing. */
    private static final int SEEN = 64;

    /** Of all dots: where half a page has moved by one of them, more than one in 100 differ. */
    private static final double TOLERATED = 0.004;

    /** Makes a file. */
    interface Drawing {
        byte[] pdf() throws IOException;
    }

    /**
     * A report, and which of its pages are looked at.
     *
     * @param pages from 1
     */
    record Look(String name, Drawing drawing, List<Integer> pages) {

        static Look of(String name, Supplier<Report> report, Integer... pages) {
            return new Look(name, () -> DrawnPages.drawn(report.get()), List.of(pages));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Look> looks() {
        ScoreMaterial full = SampleReports.full(72);
        return Stream.of(
                Look.of("score", () -> SampleReports.score(full, ReportTexts.DANISH), 1, 2, 3, 4, 5, 6, 7, 9, 45),
                Look.of("groups", () -> SampleReports.groups(OwnSurveys.whole(8), ReportTexts.DANISH), 2, 3, 4),
                Look.of("few", () -> SampleReports.groups(OwnSurveys.ofEdition(true, Optional.empty()), ReportTexts.DANISH), 5),
                Look.of("nation", () -> NationalReport.of(
                        PublishedEditions.ofScores(40), Optional.empty(), SampleReports.PROSE, new byte[] {1}, ReportTexts.DANISH), 2),
                Look.of("gaps", () -> NationalReport.of(
                        PublishedEditions.ofDataUse(60), Optional.empty(), SampleReports.PROSE, new byte[] {1}, ReportTexts.DANISH), 47, 52),
                Look.of("blank", () -> BlankQuestionnaire.of(
                        TestQuestionnaires.EVERY_TYPE, Optional.empty(), SampleReports.MADE, ReportTexts.DANISH), 2, 4),
                Look.of("keyfigures", () -> keyFigures(KeyFigureRounds.progression()), 2, 4),
                Look.of("receipt", () -> SamplePapers.receipt(
                        SteeringOverview.VERSION, SampleResults.best(), "Se på spørgsmål 4 igen.", ReportTexts.DANISH), 2),
                Look.of("filed", () -> SamplePapers.filed(
                        TestQuestionnaires.EVERY_TYPE, InventedAnswers.of(TestQuestionnaires.EVERY_TYPE, 2), List.of(),
                        ReportTexts.DANISH), 2, 4),
                Look.of("copy", () -> SamplePapers.copy(
                        LeadershipSurvey.VERSION, LeadershipSurvey.LEADERS, InventedAnswers.of(LeadershipSurvey.VERSION, 3), Optional.empty(),
                        ReportTexts.DANISH), 1, 2),
                new Look("sheet", () -> DrawnPages.sheet(ThemeSheet.fullestFirst(
                        full, full.result().questionnaire().themes().get(2), new byte[] {1}, SampleReports.MADE,
                        ReportTexts.DANISH)), List.of(1)),
                new Look("letter", () -> SampleLetters.drawn(List.of(SampleLetters.letters(true).to(
                        SampleLetters.to("Ane Berg", "Formand for socialudvalget", "da", "0101 0147"), SampleLetters.ADDRESS))), List.of(1)));
    }

    private static Report keyFigures(KeyFigureRounds rounds) {
        KeyFigureReport report = rounds.ofFirst(rounds.alike(10, "alt-udfyldt"), Population.NONE);
        return KeyFiguresReport.of(KeyFigureMaterial.provisional(report), new byte[] {1}, SampleReports.MADE, ReportTexts.DANISH);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_look_as_they_did(Look look, @TempDir Path folder) throws Exception {
        Path pdf = Files.write(folder.resolve("report.pdf"), look.drawing().pdf());
        List<String> changed = new ArrayList<>();
        for (int page : look.pages()) {
            String name = look.name() + "-" + page + ".png";
            BufferedImage actual = rendered(pdf, page, folder.resolve(name));
            if (Boolean.getBoolean("pages.renew")) {
                Files.createDirectories(KEPT);
                ImageIO.write(actual, "png", KEPT.resolve(name).toFile());
            } else {
                difference(actual, name).ifPresent(changed::add);
            }
        }
        assertTrue(changed.isEmpty(), () -> String.join("\n", changed) + "\nPictures of pages and of what differs: " + LOOK
                + ". To keep the new ones: mvn test -Dtest=PagePicturesTest -Dpages.renew=true");
    }

    private static BufferedImage rendered(Path pdf, int page, Path picture) throws IOException, InterruptedException {
        String stem = picture.toString().replaceFirst("\\.png$", "");
        Process process;
        try {
            process = new ProcessBuilder(
                            "pdftoppm", "-gray", "-png", "-singlefile", "-r", DOTS_PER_INCH, "-f", String.valueOf(page), "-l",
                            String.valueOf(page), pdf.toString(), stem)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            return fail("pdftoppm draws the pages: install poppler-utils, as deploy/test.sh does", missing);
        }
        String said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor() == 0 && Files.exists(picture), "pdftoppm could not draw page " + page + ": " + said);
        return ImageIO.read(picture.toFile());
    }

    /** What is wrong with the page; empty where it looks as it did. */
    private static Optional<String> difference(BufferedImage actual, String name) throws IOException {
        Path kept = KEPT.resolve(name);
        if (!Files.exists(kept)) {
            write(actual, name);
            return Optional.of("There is no picture " + kept);
        }
        BufferedImage wanted = ImageIO.read(kept.toFile());
        if (wanted.getWidth() != actual.getWidth() || wanted.getHeight() != actual.getHeight()) {
            write(actual, name);
            return Optional.of(name + " is " + actual.getWidth() + " x " + actual.getHeight() + " dots, not " + wanted.getWidth()
                    + " x " + wanted.getHeight());
        }
        BufferedImage differing = new BufferedImage(wanted.getWidth(), wanted.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int dots = 0;
        for (int y = 0; y < wanted.getHeight(); y++) {
            for (int x = 0; x < wanted.getWidth(); x++) {
                boolean differs = Math.abs(grey(wanted, x, y) - grey(actual, x, y)) > SEEN;
                differing.getRaster().setSample(x, y, 0, differs ? 0 : 255);
                dots += differs ? 1 : 0;
            }
        }
        double share = (double) dots / wanted.getWidth() / wanted.getHeight();
        if (share <= TOLERATED) {
            return Optional.empty();
        }
        write(actual, name);
        write(differing, name.replace(".png", "-difference.png"));
        return Optional.of(String.format("%s: %.2f %% of its dots differ, %.2f %% are tolerated", name, 100 * share, 100 * TOLERATED));
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }

    private static void write(BufferedImage picture, String name) throws IOException {
        Files.createDirectories(LOOK);
        ImageIO.write(picture, "png", LOOK.resolve(name).toFile());
    }
}
