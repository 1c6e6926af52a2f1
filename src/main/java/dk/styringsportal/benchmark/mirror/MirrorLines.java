package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.scoring.MirrorGap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The mirror gaps of a campaign, from what both sides have sent. Whoever answers about two municipalities at once counts once in
 * the nation and in the pairs of both.
 */
public final class MirrorLines {

    /** In percent. */
    private static final int WHOLE = 100;

    private MirrorLines() {}

    /** Whether the questionnaire mirrors anything. */
    public static boolean areIn(QuestionnaireVersion questionnaire) {
        return questionnaire.items().stream().anyMatch(item -> item.rule() instanceof ScoringRule.MirrorGap);
    }

    /**
     * In the questionnaire's order; none where it mirrors nothing. For KL, which has every answer, and from which a gap beside the
     * distributions so keeps nothing: what rests on few is left out because it says little. Nobody else may read these.
     *
     * @param minimum fewer respondents than this on a side are not shown; at least 1
     */
    public static List<MirrorLine> of(QuestionnaireVersion questionnaire, List<SurveyResponse> responses, int minimum) {
        return of(questionnaire, responses, minimum, WHOLE);
    }

    /**
     * The same for a municipality, which must not learn from the nation's gap what one of the others, or a few persons, said; nor from
     * a gap beside the distributions what one group on a side said.
     *
     * @param pool groups that are shown as one
     */
    public static List<MirrorLine> forMunicipality(
            QuestionnaireVersion questionnaire,
            List<SurveyResponse> responses,
            DisclosureRules rules,
            Optional<GroupPool> pool,
            OrganisationCode own) {
        Counting counting = new Counting(questionnaire);
        responses.forEach(response -> counting.add(Optional.of(response.group()), response.about(), response.answers()));
        SurveyCounts mirrored =
                counting.counts().only((field, group) -> field.item().rule() instanceof ScoringRule.MirrorGap);
        SurveyCounts counts = pool.map(mirrored::pooled).orElse(mirrored);
        Function<GroupId, GroupId> shownAs = group -> pool.filter(some -> some.isIn(questionnaire)).map(some -> some.of(group)).orElse(group);
        SurveyCounts nation = new ShownCounts(counts, rules).shown();
        OwnCounts inside = new OwnCounts(counts, own, rules, Set.of());
        SurveyCounts ofOwn = inside.shown();
        return of(questionnaire, responses, rules.minimum(), rules.dominancePercent()).stream()
                .map(line -> line.withoutDerivable(rules.minimum())
                        .restingOn(
                                group -> isTold(line, Optional.of(shownAs.apply(group)), counts, nation),
                                own,
                                group -> isTold(line, Optional.of(shownAs.apply(group)), inside.counts(), ofOwn)))
                .toList();
    }

    private static boolean isTold(MirrorLine line, Optional<GroupId> group, SurveyCounts all, SurveyCounts shown) {
        Field field = new Field(line.item(), line.row());
        return all.counts(field, group).n() == 0 || shown.fields(group).contains(field);
    }

    private static List<MirrorLine> of(
            QuestionnaireVersion questionnaire, List<SurveyResponse> responses, int minimum, int dominancePercent) {
        List<MirrorGap.Respondent> persons = new ArrayList<>();
        List<MirrorGap.Respondent> byMunicipality = new ArrayList<>();
        for (SurveyResponse response : responses) {
            Answers asked = Asked.of(questionnaire, Optional.of(response.group()), response.answers()).answers();
            persons.add(new MirrorGap.Respondent(response.group(), asked));
            response.about()
                    .organisations()
                    .forEach(about -> byMunicipality.add(
                            new MirrorGap.Respondent(Optional.of(about), response.group(), asked)));
        }
        return questionnaire.items().stream()
                .filter(item -> item.rule() instanceof ScoringRule.MirrorGap)
                .flatMap(item -> rows(item).stream().map(row -> line(item, row, persons, byMunicipality, minimum, dominancePercent)))
                .toList();
    }

    private static List<Optional<Row>> rows(Item item) {
        return item.rows().isEmpty() ? List.of(Optional.empty()) : item.rows().stream().map(Optional::of).toList();
    }

    private static MirrorLine line(
            Item item,
            Optional<Row> row,
            List<MirrorGap.Respondent> persons,
            List<MirrorGap.Respondent> byMunicipality,
            int minimum,
            int dominancePercent) {
        SortedMap<OrganisationCode, MirrorFigure> pairs = new TreeMap<>();
        MirrorGap.inPairs(item, row.map(Row::key), byMunicipality)
                .forEach((municipality, gap) -> pairs.put(municipality, figure(gap, minimum)));
        return new MirrorLine(
                item,
                row,
                MirrorGap.of(item, row.map(Row::key), persons)
                        .map(gap -> figure(gap, minimum))
                        .map(gap -> isDominated(MirrorGap.sizes(item, row.map(Row::key), byMunicipality), dominancePercent)
                                ? withheld(gap)
                                : gap)
                        .orElse(new MirrorFigure.Withheld(MirrorFigure.Reason.ONE_SIDED)),
                pairs);
    }

    /** Whether one municipality has more than that part of the answers of a side. */
    private static boolean isDominated(List<Collection<Integer>> sides, int dominancePercent) {
        return sides.stream().anyMatch(sizes -> {
            int all = sizes.stream().mapToInt(Integer::intValue).sum();
            return sizes.stream().anyMatch(size -> size * WHOLE > all * dominancePercent);
        });
    }

    private static MirrorFigure withheld(MirrorFigure gap) {
        return gap instanceof MirrorFigure.Shown ? new MirrorFigure.Withheld(MirrorFigure.Reason.DOMINATED) : gap;
    }

    private static MirrorFigure figure(MirrorGap gap, int minimum) {
        return gap.of() >= minimum && gap.minus() >= minimum
                ? new MirrorFigure.Shown(gap)
                : new MirrorFigure.Withheld(MirrorFigure.Reason.TOO_FEW);
    }
}
