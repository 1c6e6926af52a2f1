package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.need.NeedFigure.Reason;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The need gaps of one respondent group of a campaign. No figure is made over several groups: one less the others would be that of
 * a group too small to show. Whoever answers about two municipalities at once counts once in the nation and in both of them.
 *
 * <p>Source 000, lines 58–64: what is used should match what is needed, so that no more is not always better.
 */
public final class NeedLines {

    private final QuestionnaireVersion questionnaire;
    private final GroupId group;
    private final int minimum;

    /** @param minimum fewer respondents than this are not shown; at least 1 */
    public NeedLines(QuestionnaireVersion questionnaire, GroupId group, int minimum) {
        this.questionnaire = questionnaire;
        this.group = group;
        this.minimum = minimum;
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
        List<Given> given = responses.stream()
                .filter(response -> response.group().equals(group))
                .map(this::given)
                .toList();
        return items(questionnaire)
                .filter(item -> item.routing().isFor(Optional.of(group)))
                .flatMap(item -> item.rows().stream()
                        .filter(row -> row.routing().isFor(Optional.of(group)))
                        .map(row -> line(item, row, given, own)))
                .toList();
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

    private NeedLine line(Item item, Row row, List<Given> given, Optional<OrganisationCode> own) {
        List<BigFraction> nation = new ArrayList<>();
        given.forEach(one -> one.gap(item, row).ifPresent(nation::add));
        return new NeedLine(item, row, figure(nation), own.map(municipality -> {
            List<BigFraction> ofIt = given.stream()
                    .filter(one -> one.about().contains(municipality))
                    .flatMap(one -> one.gap(item, row).stream())
                    .toList();
            int others = nation.size() - ofIt.size();
            return others > 0 && others < minimum && ofIt.size() >= minimum
                    ? new NeedFigure.Withheld(Reason.DERIVABLE)
                    : figure(ofIt);
        }));
    }

    private NeedFigure figure(List<BigFraction> gaps) {
        if (gaps.isEmpty()) {
            return new NeedFigure.Withheld(Reason.NOBODY);
        }
        return gaps.size() < minimum ? new NeedFigure.Withheld(Reason.TOO_FEW) : NeedFigure.Shown.of(gaps);
    }
}
