package dk.styringsportal.api;

import dk.styringsportal.application.Results;
import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.Rank;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.statistics.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The nation's figures as JSON.
 *
 * @param edition whose figures they are; null for the answers as they are now, which are provisional
 */
public record NationalJson(
        int n,
        DistributionJson total,
        List<ThemeJson> themes,
        List<QuestionJson> questions,
        List<RankJson> ranks,
        NationEditionJson edition) {

    /**
     * The edition that the figures are from.
     *
     * @param state approved, where it is not public yet, or published
     * @param checksum SHA-256 of its file up to the last line
     */
    public record NationEditionJson(long id, String version, String state, String checksum) {

        private static NationEditionJson of(Edition edition) {
            return new NationEditionJson(
                    edition.id().value(),
                    edition.version().toString(),
                    edition.state().name().toLowerCase(Locale.ROOT),
                    edition.checksum());
        }
    }

    /** A theme's figures. */
    public record ThemeJson(
            int number,
            int n,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal q1,
            BigDecimal q3,
            BigDecimal min,
            BigDecimal max) {}

    /**
     * A question's figures.
     *
     * @param neutral how many gave the neutral answer; they are not in n
     * @param fullPoints how many have 100 points
     */
    public record QuestionJson(
            String id,
            int n,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal q1,
            BigDecimal q3,
            BigDecimal min,
            BigDecimal max,
            int neutral,
            int fullPoints,
            boolean twoValued) {}

    /** A municipality's ranks, 1 highest; the themes' in their order; null where there is no score. */
    public record RankJson(String organisation, Integer total, List<Integer> themes) {}

    static NationalJson of(Results.Nation nation) {
        NationalFigures figures = nation.figures();
        return new NationalJson(
                figures.n(),
                DistributionJson.of(figures.total()),
                figures.themes().stream()
                        .map(theme -> theme(theme.number(), theme.distribution()))
                        .toList(),
                figures.items().stream().map(NationalJson::question).toList(),
                figures.ranks().stream().map(rank -> rank(figures, rank)).toList(),
                nation.newest().filter(edition -> !nation.live()).map(NationEditionJson::of).orElse(null));
    }

    private static ThemeJson theme(int number, Optional<Distribution> distribution) {
        DistributionJson json = DistributionJson.of(distribution);
        return new ThemeJson(
                number, json.n(), json.mean(), json.median(), json.q1(), json.q3(), json.min(), json.max());
    }

    private static QuestionJson question(ItemFigures figures) {
        DistributionJson json = DistributionJson.of(figures.distribution());
        return new QuestionJson(
                figures.item().value(),
                json.n(),
                json.mean(),
                json.median(),
                json.q1(),
                json.q3(),
                json.min(),
                json.max(),
                figures.neutral(),
                figures.fullPoints(),
                figures.twoValued());
    }

    private static RankJson rank(NationalFigures figures, Rank rank) {
        return new RankJson(
                rank.organisation().value(),
                rank.total().orElse(null),
                figures.themes().stream()
                        .map(theme -> rank.themes().get(theme.number()))
                        .toList());
    }
}
