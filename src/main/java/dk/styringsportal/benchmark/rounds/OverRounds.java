package dk.styringsportal.benchmark.rounds;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.PartialMean;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Closed rounds of one questionnaire side by side, whatever its versions. Themes and items are those of the newest version, with
 * what they had in the versions before.
 *
 * @param rounds oldest first, at least one
 * @param themes in the newest version's order
 */
public record OverRounds(List<RoundFigures> rounds, Score total, List<ThemeScores> themes) {

    /**
     * One figure in one round.
     *
     * @param own empty where no municipality is looked at, or it has no points
     * @param nation empty where nobody has points, or no snapshot was taken
     */
    public record Value(Optional<Points> own, Optional<Distribution> nation) {

        static final Value NONE = new Value(Optional.empty(), Optional.empty());
    }

    /**
     * One figure through the rounds.
     *
     * @param values one for each round
     * @param breaks the rounds, counted from 0, whose value cannot be held against the one before
     */
    public record Line(List<Value> values, Set<Integer> breaks) {

        public Line {
            values = List.copyOf(values);
            breaks = Set.copyOf(breaks);
        }
    }

    /**
     * A theme's score or the total, as it was told in each round and chained: made of those items alone that all rounds have and
     * that can be compared throughout, so that it has no break.
     *
     * @param common the items it is chained over; where there are none the chained line has no value
     * @param scored how many items are scored in it in the newest version
     */
    public record Score(Line told, Line chained, Set<ItemCode> common, int scored) {

        /** Whether the chained line differs from what was told: some item is left out of it. */
        public boolean isChained() {
            return !told.breaks().isEmpty();
        }
    }

    /** A theme with its items. */
    public record ThemeScores(Theme theme, Score score, List<ItemLine> items) {}

    /** An item that is scored. */
    public record ItemLine(Item item, Line line) {}

    public OverRounds {
        rounds = List.copyOf(rounds);
        themes = List.copyOf(themes);
    }

    /** @param rounds oldest first, at least one */
    public static OverRounds of(List<RoundFigures> rounds) {
        List<QuestionnaireVersion> versions =
                rounds.stream().map(RoundFigures::questionnaire).toList();
        Comparability comparability = new Comparability(versions);
        QuestionnaireVersion newest = versions.get(versions.size() - 1);
        return new OverRounds(
                rounds,
                new Score(
                        line(rounds, version -> true, Scorecard::total, comparability.totalBreaks()),
                        chained(rounds, comparability.commonInTotal()),
                        comparability.commonInTotal(),
                        newest.counting().size()),
                newest.themes().stream().map(theme -> theme(rounds, comparability, theme)).toList());
    }

    private static ThemeScores theme(List<RoundFigures> rounds, Comparability comparability, Theme theme) {
        int number = theme.number();
        Set<ItemCode> common = comparability.commonIn(number);
        List<Item> scored = theme.items().stream().filter(Item::givesPoints).toList();
        return new ThemeScores(
                theme,
                new Score(
                        line(
                                rounds,
                                version -> version.themes().stream().anyMatch(one -> one.number() == number),
                                scorecard -> scorecard.theme(number).points(),
                                comparability.themeBreaks(number)),
                        chained(rounds, common),
                        common,
                        (int) scored.stream().filter(item -> !item.isOverall()).count()),
                scored.stream()
                        .map(item -> new ItemLine(item, item(rounds, item.code(), comparability)))
                        .toList());
    }

    /** Points of neutral answers rest on the other items and are not the item's own. */
    private static Line item(List<RoundFigures> rounds, ItemCode code, Comparability comparability) {
        return line(
                rounds,
                version -> version.item(code).isPresent(),
                scorecard -> Optional.of(scorecard.item(code)).filter(score -> !score.neutral()).flatMap(score -> score.points()),
                comparability.breaks(code));
    }

    private static Line chained(List<RoundFigures> rounds, Set<ItemCode> common) {
        return new Line(
                rounds.stream()
                        .map(round -> round.value(scorecard -> PartialMean.of(round.questionnaire(), scorecard, common)))
                        .toList(),
                Set.of());
    }

    private static Line line(
            List<RoundFigures> rounds,
            Predicate<QuestionnaireVersion> has,
            Function<Scorecard, Optional<Points>> figure,
            Set<Integer> breaks) {
        return new Line(
                rounds.stream()
                        .map(round -> has.test(round.questionnaire()) ? round.value(figure) : Value.NONE)
                        .toList(),
                breaks);
    }
}
