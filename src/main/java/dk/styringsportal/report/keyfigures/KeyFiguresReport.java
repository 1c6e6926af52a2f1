package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.EditionNamed;
import dk.styringsportal.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The report on a round's key figures, of all municipalities or of one beside them: what the numbers rest on, figure by figure
 * what they are, and how they are made. Its numbers lie inside as CSV.
 */
public final class KeyFiguresReport {

    private static final String ATTACHMENT = "noegletal.csv";

    private KeyFiguresReport() {}

    /**
     * @param data the same numbers as CSV
     * @param madeAt printed on the cover
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(KeyFigureMaterial material, byte[] data, Instant madeAt, Locale language) {
        KeyFigureReport figures = material.figures();
        FigureSentences words = new FigureSentences(figures, language);
        List<Block> blocks = new ArrayList<>(new BasisChapter(material, words).blocks());
        for (FigureChapters.Chapter chapter : FigureChapters.of(figures, words)) {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(2, chapter.title()));
            chapter.figures().forEach(figure -> blocks.addAll(figure(figure)));
        }
        if (!material.commentary().isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("nationwide.commentary")));
            blocks.addAll(material.commentary());
        }
        blocks.addAll(new FiguresMethod(material, words).blocks());
        return new Report(
                words.texts().language(),
                cover(material, madeAt, words),
                words.texts().notice(figures.campaign().fictitious()),
                madeAt,
                blocks,
                true,
                List.of(new Report.Attachment(ATTACHMENT, words.text("keyfigures.data"), "text/csv", data)));
    }

    private static List<Block> figure(FigureChapters.Part figure) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, figure.title()));
        blocks.addAll(figure.blocks());
        figure.reservation().ifPresent(blocks::add);
        return blocks;
    }

    private static Report.Cover cover(KeyFigureMaterial material, Instant madeAt, FigureSentences words) {
        KeyFigureReport figures = material.figures();
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(words.text("cover.campaign"), figures.campaign().title()));
        facts.add(new Report.Cover.Fact(
                words.text("survey.figures"),
                figures.asOf()
                        .map(at -> words.text("cover.comparison.of", String.valueOf(figures.n()), words.dates().day(at)))
                        .orElse(words.text("comparison.follows"))));
        material.edition().ifPresent(from ->
                facts.addAll(new EditionNamed(from.edition(), words.texts(), words.dates()).facts()));
        facts.add(new Report.Cover.Fact(words.text("cover.made"), words.dates().day(madeAt)));
        return new Report.Cover(
                words.text("keyfigures.report"),
                words.own().orElse(words.text("survey.nation")),
                figures.questionnaire().title(),
                facts);
    }
}
