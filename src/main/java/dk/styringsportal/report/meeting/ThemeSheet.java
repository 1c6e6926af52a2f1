package dk.styringsportal.report.meeting;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.BesideFigures;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Brief;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.NationBasis;
import dk.styringsportal.report.Reason;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One theme on one page for a meeting: the result beside the nation's, its questions, what speaks for and against, and what to
 * discuss. It is told in several extents, of which the fullest that has room is drawn; what is left out is said.
 */
public final class ThemeSheet {

    private static final String DATA = "data.csv";
    private static final int LONGEST_TITLE = 130;

    private final ScoreMaterial material;
    private final MunicipalityResult result;
    private final Theme theme;
    private final Words words;
    private final Extent extent;
    private final ThemeQuestions questions;
    private final QuestionTable table;
    private final LeftOut leftOut;
    private final List<Block> blocks = new ArrayList<>();

    private ThemeSheet(ScoreMaterial material, Theme theme, Words words, Extent extent) {
        this.material = material;
        this.result = material.result();
        this.theme = theme;
        this.words = words;
        this.extent = extent;
        this.leftOut = new LeftOut(words);
        this.questions = new ThemeQuestions(result, theme);
        this.table = new QuestionTable(result, words, extent, leftOut);
    }

    /**
     * The same sheet, told ever more briefly.
     *
     * @param theme of the result's questionnaire
     * @param data the score report's as CSV, which the sheet carries inside
     * @param language of the sheet's own words; Danish for every language but English
     */
    public static List<Report> fullestFirst(
            ScoreMaterial material, Theme theme, byte[] data, Instant madeAt, Locale language) {
        Words words = Words.in(language);
        return Extent.FULLEST_FIRST.stream()
                .map(extent -> new ThemeSheet(material, theme, words, extent).report(data, madeAt))
                .toList();
    }

    private Report report(byte[] data, Instant madeAt) {
        Optional<Comparison.Line> line = result.comparison()
                .map(comparison -> comparison.theme(theme.number()).line())
                .map(found -> new Comparison.Line(found.own(), found.nation(), Optional.empty()));
        boolean scored = result.scorecard().theme(theme.number()).points().isPresent() || !questions.toDiscuss().isEmpty();
        if (scored) {
            blocks.add(new BesideFigures(result, words).of(result.scorecard().theme(theme.number()).points(), line));
            line.flatMap(this::strip).ifPresent(this::figure);
        }
        blocks.add(new Block.Heading(2, words.text("sheet.questions")));
        blocks.add(table.of(questions.first(extent.questions()), scored));
        leftOut.questions(questions.all().size() - Math.min(extent.questions(), questions.all().size()));
        if (scored) {
            reasons("for", questions.speakingFor());
            reasons("against", questions.speakingAgainst());
        }
        discussion();
        String end = ((scored ? words.text("sheet.reservation") + " " : "") + leftOut.sentence().orElse("")).strip();
        if (!end.isEmpty()) {
            blocks.add(new Block.SmallPrint(end));
        }
        return new Report(
                words.texts().language(),
                cover(),
                words.texts().notice(result.campaign().fictitious()),
                madeAt,
                blocks,
                true,
                List.of(new Report.Attachment(DATA, words.text("score.report.data"), "text/csv", data)));
    }

    private Report.Cover cover() {
        String title = words.text("theme.heading", String.valueOf(theme.number()), Brief.of(theme.title(), LONGEST_TITLE));
        String campaign = Brief.of(result.campaign().title(), LONGEST_TITLE);
        String submitted = words.dates().day(result.submission().at());
        List<String> basis = new ArrayList<>(List.of(words.text("sheet.of", campaign, submitted)));
        basis.addAll(new NationBasis(material, words).sentences());
        return new Report.Cover(
                words.text("sheet.whose", words.text("sheet.kind"), result.municipality().name()),
                title,
                Brief.of(result.questionnaire().title(), LONGEST_TITLE),
                List.of(new Report.Cover.Fact(words.text("cover.campaign"), String.join(" ", basis))));
    }

    private Optional<Figure> strip(Comparison.Line line) {
        return line.nation().map(nation -> new Figure.DistributionStrip(
                words.text("strip.title", Brief.of(theme.title(), LONGEST_TITLE)),
                result.scorecard().theme(theme.number()).points()
                        .map(points -> new Figure.Own(result.municipality().name(), points)),
                nation,
                Optional.empty()));
    }

    private void figure(Figure strip) {
        if (extent.figure()) {
            blocks.add(new Block.Drawing(strip));
        } else {
            leftOut.figure();
        }
    }

    private void reasons(String side, List<Item> items) {
        String lead = words.text("sheet." + side);
        if (items.isEmpty()) {
            String none = result.comparison().isPresent()
                    ? words.text("sheet.none." + side)
                    : words.text("sheet.alone." + side);
            blocks.add(new Block.Paragraph(Optional.of(lead), none));
            return;
        }
        List<Item> told = items.subList(0, Math.min(extent.reasons(), items.size()));
        blocks.add(new Block.BulletList(Optional.of(lead), told.stream().map(this::reason).toList()));
        leftOut.reasons(told.size() < items.size());
    }

    private String reason(Item item) {
        String number = String.valueOf(item.number());
        String calculation = leftOut.brief(reasonOf(item).calculation(), Extent.LONGEST_REASON);
        return table.mean(item)
                .map(mean -> words.text("sheet.reason.nation", number, calculation, mean))
                .orElseGet(() -> words.text("sheet.reason", number, calculation));
    }

    private Reason reasonOf(Item item) {
        return words.reasons().of(item, result.scorecard().item(item.code()));
    }

    /** What the questionnaire recommends where more could be earned, and two questions that fit every theme. */
    private void discussion() {
        blocks.add(new Block.Heading(2, words.text("sheet.discuss")));
        List<Item> advised = questions.toDiscuss().stream().filter(item -> !advice(item).isBlank()).toList();
        List<Item> told = advised.subList(0, Math.min(extent.advice(), advised.size()));
        List<String> lines = new ArrayList<>(List.of(words.text("sheet.discuss.picture")));
        told.forEach(item -> lines.add(words.text("sheet.reason", String.valueOf(item.number()),
                leftOut.brief(advice(item), extent.adviceLength()))));
        lines.add(words.text("sheet.discuss.first"));
        blocks.add(new Block.BulletList(Optional.empty(), lines));
        leftOut.advice(advised.size() - told.size());
    }

    /** The recommendation behind the question, else what would earn more points; empty where there is neither. */
    private String advice(Item item) {
        Reason reason = reasonOf(item);
        return reason.recommendation().isBlank()
                ? reason.improvements().stream().findFirst().orElse("")
                : reason.recommendation();
    }
}
