package dk.styringsportal.report;

import dk.styringsportal.benchmark.MunicipalityResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A municipality's scores in one campaign: overview, development since the last round, how its groups differ, what to do next; then
 * every question's answer, points, reason, recommendation and comparison, with method, reservation and sources.
 */
public final class ScoreReport {

    private static final String DATA = "data.csv";

    private ScoreReport() {}

    /**
     * @param data what it says as CSV, which the report carries inside
     * @param madeAt printed on the cover
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(ScoreMaterial material, byte[] data, Instant madeAt, Locale language) {
        Words words = Words.in(language);
        return report(
                material,
                madeAt,
                words,
                List.of(new Report.Attachment(DATA, words.text("score.report.data"), "text/csv", data)));
    }

    /** Of a result alone, with no data inside. */
    public static Report of(MunicipalityResult result, Instant madeAt, Locale language) {
        return report(ScoreMaterial.of(result), madeAt, Words.in(language), List.of());
    }

    private static Report report(ScoreMaterial material, Instant madeAt, Words words, List<Report.Attachment> data) {
        MunicipalityResult result = material.result();
        NationBasis basis = new NationBasis(material, words);
        List<Block> blocks = new ArrayList<>(new OverviewChapter(result, basis, words).blocks());
        material.development().ifPresent(rounds -> blocks.addAll(new DevelopmentChapter(rounds, words).blocks()));
        blocks.addAll(new GroupGapsChapter(material.groups(), words).blocks());
        blocks.addAll(new AdviceChapter(material, words).blocks());
        result.questionnaire().themes().forEach(theme -> blocks.addAll(new ThemeChapter(result, words, theme).blocks()));
        blocks.addAll(new MethodChapter(result, basis, words).blocks());
        blocks.addAll(new SourcesChapter(result.questionnaire(), words).blocks());
        return new Report(
                words.texts().language(),
                cover(result, basis, madeAt, words),
                words.texts().notice(result.campaign().fictitious()),
                madeAt,
                blocks,
                true,
                data);
    }

    private static Report.Cover cover(
            MunicipalityResult result, NationBasis basis, Instant madeAt, Words words) {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(words.text("cover.campaign"), result.campaign().title()));
        facts.add(new Report.Cover.Fact(
                words.text("cover.submitted"), words.dates().day(result.submission().at())));
        facts.addAll(basis.facts());
        facts.add(new Report.Cover.Fact(words.text("cover.made"), words.dates().day(madeAt)));
        return new Report.Cover(
                words.text("score.report"), result.municipality().name(), result.questionnaire().title(), facts);
    }
}
