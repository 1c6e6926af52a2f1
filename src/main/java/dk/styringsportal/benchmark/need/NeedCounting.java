package dk.styringsportal.benchmark.need;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.scoring.NeedGap;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Counts need gaps as responses come by, one at a time, and keeps none: what it holds grows with rows, groups and municipalities, not
 * with the respondents. For one thread.
 */
public final class NeedCounting {

    private final QuestionnaireVersion questionnaire;
    private final List<Asks> asking;
    private final Map<NeedCounts.Place, SortedMap<About, SortedMap<BigDecimal, Integer>>> counted = new HashMap<>();

    /** Two items that ask for need and use of the same. */
    private record Asks(Item need, Item use) {}

    public NeedCounting(QuestionnaireVersion questionnaire) {
        this.questionnaire = questionnaire;
        this.asking = questionnaire.items().stream()
                .filter(item -> item.rule() instanceof ScoringRule.NeedMinusUse)
                .map(item -> new Asks(item, NeedLines.use(questionnaire, item)))
                .toList();
    }

    /** Counts one response. What is not asked of the respondent counts nowhere. */
    public void add(GroupId group, About about, Answers answers) {
        if (asking.isEmpty()) {
            return;
        }
        Asked asked = Asked.of(questionnaire, Optional.of(group), answers);
        for (Asks asks : asking) {
            NeedGap.of(asks.need(), asks.use(), asked).rows().forEach((row, gap) -> counted
                    .computeIfAbsent(new NeedCounts.Place(group, asks.need().code(), row), same -> new TreeMap<>())
                    .computeIfAbsent(about, same -> new TreeMap<>())
                    .merge(decimal(gap), 1, Integer::sum));
        }
    }

    /** Exact, since the values of options are decimals. */
    private static BigDecimal decimal(BigFraction gap) {
        return gap.bigDecimalValue().stripTrailingZeros();
    }

    /** What has been counted so far. */
    public NeedCounts counts() {
        Map<NeedCounts.Place, SortedMap<About, Gaps>> all = new HashMap<>();
        counted.forEach((place, abouts) -> {
            SortedMap<About, Gaps> gaps = new TreeMap<>();
            abouts.forEach((about, counts) -> gaps.put(about, new Gaps(Collections.unmodifiableSortedMap(counts))));
            all.put(place, gaps);
        });
        return new NeedCounts(all);
    }
}
