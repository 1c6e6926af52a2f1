package dk.styringsportal.report.committee;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Brief;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.Incompleteness;
import dk.styringsportal.report.NationBasis;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.ThemeTable;
import dk.styringsportal.report.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A municipality's result for its committee on two pages: result, three strengths, three points to develop, reservation, and a
 * draft of the case text. All figures are the score report's. Long texts are cut, so that it stays on two pages.
 */
public final class CommitteePaper {

    /**
     * The table tells the same as the drawing, which has room on the first page beside so many themes, in so many characters of
     * names; measured with LibreOffice.
     */
    private static final int MOST_DRAWN = 8;

    private static final int MOST_CHARACTERS_DRAWN = 350;

    private static final int MOST_IN_TABLE = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 240;
    private static final int LONGEST_TITLE = 100;

    private final ScoreMaterial material;
    private final MunicipalityResult result;
    private final Words words;
    private final HighlightWords highlights;
    private final List<Block> blocks = new ArrayList<>();

    private CommitteePaper(ScoreMaterial material, Words words) {
        this.material = material;
        this.result = material.result();
        this.words = words;
        this.highlights = new HighlightWords(result, words);
    }

    /**
     * @param madeAt told in the file
     * @param language of the paper's own words; Danish for every language but English
     */
    public static Report of(ScoreMaterial material, Instant madeAt, Locale language) {
        return new CommitteePaper(material, Words.in(language)).report(madeAt);
    }

    private Report report(Instant madeAt) {
        Highlights strengths = Highlights.strengths(result, words);
        Highlights toDevelop = Highlights.toDevelop(result, words);
        boolean scored = !result.questionnaire().counting().isEmpty();
        result();
        if (scored) {
            blocks.add(new Block.Heading(2, words.text("committee.strengths")));
            list(strengths, false);
            blocks.add(new Block.Heading(2, words.text("committee.develop")));
            list(toDevelop, true);
        }
        blocks.add(new Block.Heading(2, words.text("reservation")));
        plain(words.text(scored ? "committee.reservation" : "committee.reservation.unscored"));
        blocks.addAll(new CaseText(material, words).blocks(strengths, toDevelop));
        return new Report(
                words.texts().language(),
                cover(),
                words.texts().notice(result.campaign().fictitious()),
                madeAt,
                blocks,
                true);
    }

    private Report.Cover cover() {
        List<Report.Cover.Fact> facts = new ArrayList<>(List.of(
                new Report.Cover.Fact(words.text("cover.campaign"), Brief.of(result.campaign().title(), LONGEST_TITLE)),
                new Report.Cover.Fact(words.text("cover.submitted"), words.dates().day(result.submission().at()))));
        new NationBasis(material, words)
                .brief()
                .ifPresent(compared -> facts.add(new Report.Cover.Fact(words.text("cover.comparison"), compared)));
        return new Report.Cover(
                words.text("committee.kind"),
                result.municipality().name(),
                Brief.of(result.questionnaire().title(), LONGEST_TITLE),
                facts);
    }

    private void result() {
        blocks.add(new Block.Heading(2, words.text("committee.result")));
        plain(String.join(" ", new ResultSentences(result, words).all()));
        List<String> gaps = new Incompleteness(result, words.texts().language()).sentences();
        if (!gaps.isEmpty()) {
            plain(Brief.of(String.join(" ", gaps), LONGEST_REASON));
        }
        if (result.questionnaire().counting().isEmpty()) {
            return;
        }
        Figure.ThemeProfile profile = profile(result, words);
        int characters = profile.lines().stream().mapToInt(line -> line.label().length()).sum();
        if (profile.lines().size() <= MOST_DRAWN && characters <= MOST_CHARACTERS_DRAWN) {
            blocks.add(new Block.Drawing(profile));
        }
        table();
    }

    /** The themes' points beside the nation's, in short names. */
    static Figure.ThemeProfile profile(MunicipalityResult result, Words words) {
        return new Figure.ThemeProfile(
                words.text("profile.title"),
                Optional.of(result.municipality().name()),
                result.questionnaire().themes().stream()
                        .map(theme -> new Figure.ThemeProfile.Line(
                                words.text("theme.short", String.valueOf(theme.number()), Brief.of(theme.title(), LONGEST_NAME)),
                                result.scorecard().theme(theme.number()).points(),
                                result.comparison()
                                        .map(comparison -> comparison.theme(theme.number()).line())
                                        .flatMap(Comparison.Line::nation)))
                        .toList());
    }

    private void table() {
        Block.Table whole = new ThemeTable(result, words).table();
        blocks.add(new Block.Table(
                whole.caption(), whole.columns(), whole.rows().stream().limit(MOST_IN_TABLE).map(CommitteePaper::brief).toList()));
        if (whole.rows().size() > MOST_IN_TABLE) {
            plain(words.text("committee.themes.cut", String.valueOf(MOST_IN_TABLE), String.valueOf(whole.rows().size())));
        }
    }

    static Block.TableRow brief(Block.TableRow row) {
        return new Block.TableRow(Brief.of(row.head(), LONGEST_NAME), row.cells());
    }

    private void list(Highlights named, boolean advice) {
        if (!named.items().isEmpty()) {
            blocks.add(new Block.BulletList(
                    Optional.empty(), named.items().stream().map(item -> line(item, advice)).toList()));
        }
        named.remark().ifPresent(this::plain);
    }

    private String line(Item item, boolean advice) {
        String figures = highlights.figures(item);
        return advice ? highlights.advice(item).map(text -> figures + "\n" + text).orElse(figures) : figures;
    }

    private void plain(String text) {
        blocks.add(new Block.Paragraph(Optional.empty(), text));
    }
}
