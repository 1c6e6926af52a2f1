package dk.styringsportal.benchmark;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.PossiblePoints;
import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The figures of all submitted responses, or of those of a group: every municipality weighs alike, and every figure
 * carries the number it rests on. An incomplete response counts where it has points and nowhere else.
 *
 * @param n submitted responses; 0 when there are none, and then no figure has a distribution
 * @param themes in the questionnaire's order
 * @param items in the questionnaire's order
 * @param ranks in the order of the responses
 */
public record NationalFigures(
        int n, Optional<Distribution> total, List<ThemeFigures> themes, List<ItemFigures> items, List<Rank> ranks) {

    /** What a theme scored. A neutral answer counts with its points here, as in the total (decision S5). */
    public record ThemeFigures(int number, Optional<Distribution> distribution) {}

    public NationalFigures {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        ranks = List.copyOf(ranks);
    }

    /**
     * The figures of these responses.
     *
     * @param submitted at most one of each municipality
     */
    public static NationalFigures of(QuestionnaireVersion questionnaire, List<ScoredResponse> submitted) {
        List<Integer> numbers = questionnaire.themes().stream().map(Theme::number).toList();
        return new NationalFigures(
                submitted.size(),
                distribution(submitted.stream().map(response -> response.scorecard().total())),
                numbers.stream().map(number -> themeFigures(number, submitted)).toList(),
                questionnaire.items().stream().map(item -> itemFigures(item, submitted)).toList(),
                Rank.all(submitted, numbers));
    }

    /**
     * The same without what rests on fewer: an edition shows no such figure.
     *
     * @param minimum of municipalities with points, and of those that answered a field
     */
    public NationalFigures withAtLeast(int minimum) {
        return new NationalFigures(
                n,
                total.filter(found -> found.n() >= minimum),
                themes.stream()
                        .map(theme -> new ThemeFigures(
                                theme.number(), theme.distribution().filter(found -> found.n() >= minimum)))
                        .toList(),
                items.stream().map(item -> item.withAtLeast(minimum)).toList(),
                ranks);
    }

    public ThemeFigures theme(int number) {
        return themes.stream().filter(theme -> theme.number() == number).findFirst().orElseThrow();
    }

    public ItemFigures item(ItemCode code) {
        return items.stream().filter(item -> item.item().equals(code)).findFirst().orElseThrow();
    }

    private static ThemeFigures themeFigures(int number, List<ScoredResponse> submitted) {
        return new ThemeFigures(
                number,
                distribution(submitted.stream().map(response -> response.scorecard().theme(number).points())));
    }

    private static ItemFigures itemFigures(Item item, List<ScoredResponse> submitted) {
        List<ItemScore> scores = submitted.stream()
                .map(response -> response.scorecard().item(item.code()))
                .toList();
        List<Points> own = scores.stream()
                .filter(score -> !score.neutral())
                .flatMap(score -> score.points().stream())
                .toList();
        List<Answers> answers = submitted.stream().map(ScoredResponse::answers).toList();
        return new ItemFigures(
                item.code(),
                distribution(own.stream().map(Optional::of)),
                (int) scores.stream().filter(ItemScore::neutral).count(),
                PossiblePoints.areTwo(item),
                (int) own.stream().filter(Points.ALL::equals).count(),
                AnswerCounts.of(item, answers));
    }

    /** Of those that have points; empty when nobody has. */
    private static Optional<Distribution> distribution(Stream<Optional<Points>> points) {
        List<BigFraction> values =
                points.flatMap(Optional::stream).map(Points::value).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Distribution.ofExact(values));
    }
}
