package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.need.NeedFigure.Reason;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.scoring.NeedGap;
import dk.styringsportal.scoring.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The need gaps of one respondent group of a campaign. No figure is made over several groups: one less the others would be that of
 * a group too small to show. Whoever answers about two municipalities at once counts once in the nation and in both of them.
 *
 * <p>Whoever reads a gap has the distributions of need and use as well, so that a gap stands only where both of these do; and a
 * municipality knows its own, so that the nation's stands only where what it is left with may be told too.
 *
 * <p>Source 000, lines 58–64: what is used should match what is needed, so that no more is not always better.
 */
public final class NeedLines {

    /** In percent. */
    private static final int WHOLE = 100;

    private final QuestionnaireVersion questionnaire;
    private final GroupId group;
    private final DisclosureRules rules;

    public NeedLines(QuestionnaireVersion questionnaire, GroupId group, DisclosureRules rules) {
        this.questionnaire = questionnaire;
        this.group = group;
        this.rules = rules;
    }

    /** Whether the questionnaire asks any group for need and use. */
    public static boolean areIn(QuestionnaireVersion questionnaire) {
        return !groups(questionnaire).isEmpty();
    }

    /** The groups that are asked for both, in the questionnaire's order. */
    public static List<GroupId> groups(QuestionnaireVersion questionnaire) {
        return questionnaire.groups().stream()
                .map(group -> group.id())
                .filter(id -> items(questionnaire).anyMatch(item -> item.routing().isFor(Optional.of(id))))
                .toList();
    }

    private static Stream<Item> items(QuestionnaireVersion questionnaire) {
        return questionnaire.items().stream().filter(item -> item.rule() instanceof ScoringRule.NeedMinusUse);
    }

    /**
     * In the questionnaire's order; none where the group is asked for none.
     *
     * @param own whose gaps are wanted beside the nation's
     */
    public List<NeedLine> of(List<SurveyResponse> responses, Optional<OrganisationCode> own) {
        List<SurveyResponse> ofGroup = responses.stream().filter(response -> response.group().equals(group)).toList();
        Counting counting = new Counting(questionnaire);
        ofGroup.forEach(response -> counting.add(Optional.of(group), response.about(), response.answers()));
        Set<Item> asked = items(questionnaire).flatMap(item -> Stream.of(item, use(item))).collect(Collectors.toSet());
        SurveyCounts counts = counting.counts().only((field, any) -> asked.contains(field.item()));
        Frequencies nation = new Frequencies(new ShownCounts(counts, rules).shown());
        Optional<Frequencies> ofOwn = own.map(municipality ->
                new Frequencies(new OwnCounts(counts, municipality, rules, Set.of()).shown()));
        List<Given> given = ofGroup.stream().map(this::given).toList();
        return items(questionnaire)
                .filter(item -> item.routing().isFor(Optional.of(group)))
                .flatMap(item -> item.rows().stream()
                        .filter(row -> row.routing().isFor(Optional.of(group)))
                        .map(row -> line(item, row, given, nation, own, ofOwn)))
                .toList();
    }

    private Item use(Item need) {
        return questionnaire.item(((ScoringRule.NeedMinusUse) need.rule()).use()).orElseThrow();
    }

    /** How the group has answered, as far as the distributions show it: they are read beside the gaps. */
    private final class Frequencies {

        private final SurveyCounts shown;

        Frequencies(SurveyCounts shown) {
            this.shown = shown;
        }

        /**
         * Whether the gap of so many may stand beside the distributions of need and use: both are shown as they are, and those who have
         * a value in only one of the two are none, enough, or so few among so many that a mean told in tenths says nothing of them.
         */
        boolean bear(Item item, Row row, int both) {
            Item use = use(item);
            Field needed = new Field(item, Optional.of(row));
            Optional<Field> used = use.rows().stream().filter(one -> one.key().equals(row.key())).findFirst().map(one -> new Field(use, Optional.of(one)));
            List<Field> fields = shown.fields(Optional.of(group));
            if (used.isEmpty() || !fields.contains(needed) || !fields.contains(used.get())) {
                return false;
            }
            int onlyOne = valued(needed) + valued(used.get()) - 2 * both;
            return onlyOne == 0 || onlyOne >= rules.minimum() || both >= NeedFigure.TENTHS * onlyOne * steps(item, use);
        }

        private int valued(Field field) {
            return shown.counts(field, Optional.of(group)).valued();
        }
    }

    /** The widest of the two scales, from its lowest to its highest value. */
    private static int steps(Item need, Item use) {
        return Stream.of(need, use)
                .mapToInt(item -> {
                    List<BigDecimal> values = item.options().stream().flatMap(option -> option.value().stream()).sorted().toList();
                    return values.get(values.size() - 1).subtract(values.get(0)).setScale(0, RoundingMode.UP).intValue();
                })
                .max()
                .orElseThrow();
    }

    /** What one respondent has said of each item that asks for a need. */
    private record Given(List<OrganisationCode> about, Map<ItemCode, NeedGap> gaps) {

        Optional<BigFraction> gap(Item item, Row row) {
            return Optional.ofNullable(gaps.get(item.code())).map(gap -> gap.rows().get(row.key()));
        }
    }

    private Given given(SurveyResponse response) {
        Map<ItemCode, NeedGap> gaps = new HashMap<>();
        Scoring.score(questionnaire, Optional.of(group), response.answers())
                .items()
                .forEach(score -> score.gap().ifPresent(gap -> gaps.put(score.item(), gap)));
        return new Given(response.about().organisations(), gaps);
    }

    private NeedLine line(
            Item item,
            Row row,
            List<Given> given,
            Frequencies frequencies,
            Optional<OrganisationCode> own,
            Optional<Frequencies> ofOwn) {
        List<Given> both = given.stream().filter(one -> one.gap(item, row).isPresent()).toList();
        Sides all = Sides.of(gaps(both, item, row));
        Map<OrganisationCode, Sides> inside = new HashMap<>();
        both.forEach(one -> one.about().forEach(municipality ->
                inside.merge(municipality, Sides.of(List.of(one.gap(item, row).orElseThrow())), Sides::plus)));
        Predicate<OrganisationCode> leavesEnough =
                municipality -> all.minus(inside.getOrDefault(municipality, Sides.NOBODY)).mayBeLeft(rules.minimum());
        NeedFigure nation = isDominated(both)
                ? new NeedFigure.Withheld(Reason.DOMINATED)
                : figure(
                        gaps(both, item, row),
                        frequencies.bear(item, row, both.size()) && knowing(given).stream().allMatch(leavesEnough));
        return new NeedLine(item, row, nation, own.map(municipality -> {
            List<BigFraction> gaps = gaps(both.stream().filter(one -> one.about().contains(municipality)).toList(), item, row);
            return figure(gaps, leavesEnough.test(municipality) && ofOwn.orElseThrow().bear(item, row, gaps.size()));
        }));
    }

    /** The municipalities that know how their own people answered: a report shows it to those that have the minimum. */
    private Set<OrganisationCode> knowing(List<Given> given) {
        Map<OrganisationCode, Integer> respondents = new HashMap<>();
        given.forEach(one -> one.about().forEach(municipality -> respondents.merge(municipality, 1, Integer::sum)));
        respondents.values().removeIf(n -> n < rules.minimum());
        return respondents.keySet();
    }

    private static List<BigFraction> gaps(List<Given> some, Item item, Row row) {
        return some.stream().flatMap(one -> one.gap(item, row).stream()).toList();
    }

    /** Whether one municipality has more of the answers than it may; an answer about two counts with the first of them. */
    private boolean isDominated(List<Given> both) {
        Map<OrganisationCode, Integer> sizes = new HashMap<>();
        both.forEach(one -> sizes.merge(one.about().get(0), 1, Integer::sum));
        return both.size() >= rules.minimum()
                && sizes.size() > 1
                && sizes.values().stream().anyMatch(size -> size * WHOLE > both.size() * rules.dominancePercent());
    }

    private NeedFigure figure(List<BigFraction> gaps, boolean mayBeTold) {
        if (gaps.isEmpty()) {
            return new NeedFigure.Withheld(Reason.NOBODY);
        }
        if (gaps.size() < rules.minimum()) {
            return new NeedFigure.Withheld(Reason.TOO_FEW);
        }
        return mayBeTold ? NeedFigure.Shown.of(gaps) : new NeedFigure.Withheld(Reason.DERIVABLE);
    }
}
