package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads how an item is scored. */
final class RuleReader {

    private final Section item;
    private final RoutingReader routing;

    RuleReader(Section item, RoutingReader routing) {
        this.item = item;
        this.routing = routing;
    }

    ScoringRule rule() {
        if (!item.has("rule")) {
            return new ScoringRule.NotScored();
        }
        return switch (item.text("rule")) {
            case "points-per-option" -> new ScoringRule.PointsPerOption();
            case "mean-of-rows" -> new ScoringRule.MeanOfRows();
            case "share-of-ticks" -> new ScoringRule.ShareOfTicks();
            case "count-threshold" -> countThreshold();
            case "mean-of-scale-values" -> new ScoringRule.MeanOfScaleValues();
            case "need-minus-use" -> new ScoringRule.NeedMinusUse(
                    new ItemCode(routing.item(wanted("use"), "use").text("code")));
            default -> mirrorGap();
        };
    }

    private ScoringRule countThreshold() {
        Set<OptionKey> counting =
                wanted("counting").texts("counting").stream().map(OptionKey::new).collect(Collectors.toSet());
        SortedMap<Integer, Points> thresholds = new TreeMap<>();
        for (Section threshold : wanted("thresholds").sections("thresholds")) {
            if (thresholds.containsKey(threshold.wholeNumber("atLeast"))) {
                throw threshold.fault("atLeast", "part.twice", threshold.text("atLeast"));
            }
            thresholds.put(threshold.wholeNumber("atLeast"), threshold.points("points"));
        }
        return new ScoringRule.CountThreshold(counting, thresholds);
    }

    private ScoringRule mirrorGap() {
        Section mirror = wanted("mirror").section("mirror");
        return new ScoringRule.MirrorGap(routing.groups(mirror, "of"), routing.groups(mirror, "minus"));
    }

    private Section wanted(String name) {
        if (!item.has(name)) {
            throw item.fault("rule", "rule.thresholds", item.text("rule"), name);
        }
        return item;
    }
}
