package dk.styringsportal.report.committee;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.report.Words;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three questions in which a municipality is strongest, and the three with most to gain. Beside the nation they are the ones
 * that the score report begins its lists with; alone they are told by their points.
 *
 * @param items at most {@link #MOST}, in order
 * @param remark why there are fewer, or that others are as far; empty where nothing is to be said
 */
record Highlights(List<Item> items, Optional<String> remark) {

    static final int MOST = 3;

    Highlights {
        items = List.copyOf(items);
    }

    static Highlights strengths(MunicipalityResult result, Words words) {
        return result.comparison()
                .map(comparison -> beside(result, words, comparison, true))
                .orElseGet(() -> alone(result, words, true));
    }

    static Highlights toDevelop(MunicipalityResult result, Words words) {
        return result.comparison()
                .map(comparison -> beside(result, words, comparison, false))
                .orElseGet(() -> alone(result, words, false));
    }

    private static Highlights beside(MunicipalityResult result, Words words, Comparison comparison, boolean above) {
        List<ItemCode> all = above ? comparison.strongest() : comparison.weakest();
        List<ItemCode> first = all.subList(0, Math.min(MOST, all.size()));
        List<Item> items = first.stream().map(code -> result.questionnaire().item(code).orElseThrow()).toList();
        if (items.isEmpty()) {
            return new Highlights(items, Optional.of(none(result, words, above)));
        }
        if (items.size() < MOST) {
            String key = above ? "committee.fewer.above" : "committee.fewer.below";
            return new Highlights(items, Optional.of(words.text(key, String.valueOf(items.size()))));
        }
        return new Highlights(
                items,
                isTied(comparison, first.get(MOST - 1), first) ? Optional.of(words.text("committee.tied")) : Optional.empty());
    }

    private static String none(MunicipalityResult result, Words words, boolean above) {
        return pointed(result).isEmpty()
                ? words.text("committee.no.points")
                : words.text(above ? "strongest.none" : "weakest.none");
    }

    /** Whether a question that is not named is as far from the mean as the last one that is. */
    private static boolean isTied(Comparison comparison, ItemCode last, List<ItemCode> named) {
        Optional<Double> distance = comparison.item(last).differenceToMean();
        return comparison.items().stream()
                .anyMatch(line -> !named.contains(line.item()) && line.differenceToMean().equals(distance));
    }

    private static Highlights alone(MunicipalityResult result, Words words, boolean most) {
        List<Item> pointed = pointed(result);
        if (pointed.isEmpty()) {
            return new Highlights(List.of(), Optional.of(words.text("committee.no.points")));
        }
        Comparator<Item> byPoints = Comparator.comparing(item -> points(result, item));
        Points highest = points(result, pointed.stream().max(byPoints).orElseThrow());
        Points lowest = points(result, pointed.stream().min(byPoints).orElseThrow());
        if (highest.equals(lowest)) {
            return new Highlights(List.of(), Optional.of(alike(highest, words)));
        }
        Points other = most ? lowest : highest;
        List<Item> ordered = pointed.stream()
                .filter(item -> !points(result, item).equals(other))
                .sorted(most ? byPoints.reversed() : byPoints)
                .toList();
        List<Item> named = ordered.subList(0, Math.min(MOST, ordered.size()));
        return new Highlights(named, remark(result, words, ordered, most));
    }

    private static Optional<String> remark(MunicipalityResult result, Words words, List<Item> ordered, boolean most) {
        if (ordered.size() < MOST) {
            String key = most ? "committee.fewer.most" : "committee.fewer.least";
            return Optional.of(words.text(key, String.valueOf(ordered.size())));
        }
        boolean tied = ordered.size() > MOST
                && points(result, ordered.get(MOST)).equals(points(result, ordered.get(MOST - 1)));
        return tied ? Optional.of(words.text("committee.tied.alone")) : Optional.empty();
    }

    private static String alike(Points points, Words words) {
        if (points.equals(Points.ALL)) {
            return words.text("committee.all.full");
        }
        return points.equals(Points.NONE)
                ? words.text("committee.all.zero")
                : words.text("committee.all.alike", words.numbers().points(points));
    }

    /** Those with points by their own answer, in the questionnaire's order. */
    private static List<Item> pointed(MunicipalityResult result) {
        List<Item> pointed = new ArrayList<>();
        for (Item item : result.questionnaire().counting()) {
            ItemScore score = result.scorecard().item(item.code());
            if (score.standing() == Standing.SCORED && score.points().isPresent()) {
                pointed.add(item);
            }
        }
        return pointed;
    }

    private static Points points(MunicipalityResult result, Item item) {
        return result.scorecard().item(item.code()).points().orElseThrow();
    }
}
