package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Which points an item can give at all, by its rule and options; a neutral answer gives none of its own. */
public final class PossiblePoints {

    private PossiblePoints() {}

    /** Whether the item can give just two different points, as an item answered by yes and no. */
    public static boolean areTwo(Item item) {
        ScoringRule rule = item.rule();
        if (rule instanceof ScoringRule.PointsPerOption) {
            return ofOptions(item).size() == 2;
        }
        if (rule instanceof ScoringRule.MeanOfRows) {
            return sumsOfRows(item) == 2;
        }
        if (rule instanceof ScoringRule.CountThreshold threshold) {
            int most = item.rows().isEmpty() ? threshold.counting().size() : item.rows().size();
            return ofCounts(threshold, most).size() == 2;
        }
        if (rule instanceof ScoringRule.MeanOfScaleValues) {
            return item.rows().size() <= 1 && scaleValues(item) == 2;
        }
        return rule instanceof ScoringRule.ShareOfTicks && Math.max(1, item.rows().size()) * Formula.boxes(item.options()).size() == 1;
    }

    private static long scaleValues(Item item) {
        return item.options().stream().flatMap(option -> option.value().stream()).distinct().count();
    }

    private static Set<Points> ofOptions(Item item) {
        return item.options().stream()
                .flatMap(option -> option.points().stream())
                .map(OptionPoints::values)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static Set<Points> ofCounts(ScoringRule.CountThreshold rule, int rows) {
        return Stream.iterate(0, count -> count <= rows, count -> count + 1)
                .map(rule::pointsFor)
                .collect(Collectors.toSet());
    }

    /** How many different sums the rows can make, as far as that is 0, 1, 2 or more. */
    private static int sumsOfRows(Item item) {
        Set<BigFraction> sums = Set.of(BigFraction.ZERO);
        for (Row row : item.rows()) {
            Set<BigFraction> longer = new TreeSet<>();
            for (BigFraction sum : sums) {
                inRow(item, row).forEach(points -> longer.add(sum.add(points.value())));
            }
            sums = longer;
            if (sums.size() > 2) {
                break;
            }
        }
        return sums.size();
    }

    private static List<Points> inRow(Item item, Row row) {
        return item.options().stream()
                .map((AnswerOption option) -> option.pointsIn(row.key()))
                .flatMap(Optional::stream)
                .toList();
    }
}
