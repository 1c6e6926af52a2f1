package dk.styringsportal.api;

import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Row;
import java.util.List;

/**
 * What a group is most and least positive about.
 *
 * @param group null in a questionnaire without groups
 */
public record RankingJson(String group, List<PlaceJson> top, List<PlaceJson> bottom) {

    /**
     * An item, or a row of it, in its place.
     *
     * @param row null for an item without rows
     * @param positiveShare of all who answered, as a part of 1
     */
    public record PlaceJson(String item, String row, double mean, double positiveShare) {

        private static PlaceJson of(Ranking.Place place) {
            return new PlaceJson(
                    place.counts().field().item().code().value(),
                    place.counts().field().row().map(Row::key).map(Object::toString).orElse(null),
                    place.mean().doubleValue(),
                    place.positive().toDouble());
        }
    }

    static RankingJson of(Ranking ranking) {
        return new RankingJson(
                ranking.group().map(GroupId::value).orElse(null),
                ranking.top().stream().map(PlaceJson::of).toList(),
                ranking.bottom().stream().map(PlaceJson::of).toList());
    }
}
