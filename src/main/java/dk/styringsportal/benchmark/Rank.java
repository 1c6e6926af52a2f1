package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Points;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A municipality's place among those that have a score: 1 is highest, and ties share the best rank (1, 2, 2, 4).
 * Compared are exact points, since rounded ones would part equals and join unequals (decisions S2 and S13).
 *
 * @param total empty where the total is
 * @param themes by theme number; a theme without points is not there
 */
public record Rank(OrganisationCode organisation, Optional<Integer> total, Map<Integer, Integer> themes) {

    public Rank {
        themes = Map.copyOf(themes);
    }

    /**
     * The rank of each response, in the order of the responses.
     *
     * @param themes the numbers of the themes to rank
     */
    static List<Rank> all(List<ScoredResponse> responses, List<Integer> themes) {
        List<Optional<Integer>> totals = ranks(responses, response -> response.scorecard().total());
        Map<Integer, List<Optional<Integer>>> byTheme = new HashMap<>();
        for (int theme : themes) {
            byTheme.put(theme, ranks(responses, response -> response.scorecard().theme(theme).points()));
        }
        List<Rank> all = new ArrayList<>();
        for (int i = 0; i < responses.size(); i++) {
            all.add(new Rank(responses.get(i).organisation(), totals.get(i), at(i, byTheme)));
        }
        return all;
    }

    private static Map<Integer, Integer> at(int place, Map<Integer, List<Optional<Integer>>> byTheme) {
        Map<Integer, Integer> ranks = new HashMap<>();
        byTheme.forEach((theme, column) -> column.get(place).ifPresent(rank -> ranks.put(theme, rank)));
        return ranks;
    }

    private static List<Optional<Integer>> ranks(
            List<ScoredResponse> responses, Function<ScoredResponse, Optional<Points>> figure) {
        List<Optional<Points>> points = responses.stream().map(figure).toList();
        TreeMap<Points, Integer> alike = new TreeMap<>();
        points.forEach(score -> score.ifPresent(value -> alike.merge(value, 1, Integer::sum)));
        Map<Points, Integer> rankOf = new HashMap<>();
        int above = 0;
        for (Map.Entry<Points, Integer> entry : alike.descendingMap().entrySet()) {
            rankOf.put(entry.getKey(), above + 1);
            above += entry.getValue();
        }
        return points.stream().map(score -> score.map(rankOf::get)).toList();
    }
}
