package dk.styringsportal.report;

import dk.styringsportal.benchmark.MunicipalityResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A municipality's scores in one campaign, from the overview to every question's answer, points, reason, recommendation
 * and comparison, with method, reservation and sources.
 */
public final class ScoreReport {

    private ScoreReport() {}

    /**
     * @param madeAt printed on the cover
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(MunicipalityResult result, Instant madeAt, Locale language) {
        Words words = Words.in(language);
        List<Block> blocks = new ArrayList<>(new OverviewChapter(result, words).blocks());
        result.questionnaire().themes().forEach(theme -> blocks.addAll(new ThemeChapter(result, words, theme).blocks()));
        blocks.addAll(new MethodChapter(result, words).blocks());
        blocks.addAll(new SourcesChapter(result.questionnaire(), words).blocks());
        return new Report(
                words.texts().language(), cover(result, madeAt, words), notice(result, words), madeAt, blocks);
    }

    private static Optional<Report.Notice> notice(MunicipalityResult result, Words words) {
        return result.campaign().fictitious()
                ? Optional.of(new Report.Notice(words.text("fictitious"), words.text("fictitious.text")))
                : Optional.empty();
    }

    private static Report.Cover cover(MunicipalityResult result, Instant madeAt, Words words) {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(words.text("cover.campaign"), result.campaign().title()));
        facts.add(new Report.Cover.Fact(
                words.text("cover.submitted"), words.dates().day(result.submission().at())));
        facts.add(new Report.Cover.Fact(
                words.text("cover.comparison"),
                result.comparison()
                        .map(comparison -> words.text(
                                "cover.comparison.of",
                                String.valueOf(comparison.n()),
                                words.dates().day(comparison.asOf())))
                        .orElseGet(() -> words.text("comparison.follows"))));
        facts.add(new Report.Cover.Fact(words.text("cover.made"), words.dates().day(madeAt)));
        return new Report.Cover(
                words.text("score.report"), result.municipality().name(), result.questionnaire().title(), facts);
    }
}
