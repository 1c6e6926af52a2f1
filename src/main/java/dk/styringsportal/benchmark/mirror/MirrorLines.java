package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.mirror.MirrorFigure.Reason;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.scoring.MirrorGap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The mirror gaps of a campaign, from counts of what both sides have sent. Whoever answers about two municipalities at once counts once
 * in the nation and in the pairs of both.
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
     * @param counts each group by itself
     * @param minimum fewer respondents than this on a side are not shown; at least 1
     */
    public static List<MirrorLine> of(SurveyCounts counts, int minimum) {
        return Mirrored.all(counts.questionnaire(), Optional.empty()).stream()
                .map(mirrored -> {
                    SortedMap<OrganisationCode, MirrorFigure> pairs = new TreeMap<>();
                    mirrored.municipalities(counts).forEach(municipality -> mirrored
                            .gap(counts, about -> about.isAbout(municipality))
                            .ifPresent(gap -> pairs.put(municipality, figure(gap, minimum))));
                    return new MirrorLine(
                            mirrored.field().item(), mirrored.field().row(), nation(mirrored, counts, minimum, WHOLE), pairs);
                })
                .toList();
    }

    /**
     * The same for a municipality, which must not learn from the nation's gap what one of the others, or a few persons, said; nor from
     * a gap beside the distributions what one group on a side said.
     *
     * @param counts each group by itself
     * @param pool groups that are shown as one
     */
    public static List<MirrorLine> forMunicipality(
            SurveyCounts counts, DisclosureRules rules, Optional<GroupPool> pool, OrganisationCode own) {
        SurveyCounts mirrored = counts.only((field, group) -> field.item().rule() instanceof ScoringRule.MirrorGap);
        SurveyCounts all = pool.map(mirrored::pooled).orElse(mirrored);
        OwnCounts inside = new OwnCounts(all, own, rules, Set.of());
        return beside(inEdition(all, new ShownCounts(all, rules).shown(), rules, pool), all, inside, inside.shown(), rules, pool);
    }

    /**
     * The nation's as everybody may read them: made of the distributions that are shown and of nothing else, so that they tell no more
     * than those, also where these stand as in an edition before. A side that has some of the groups that are shown as one has none.
     *
     * @param all how everybody answered, with groups that are shown as one
     * @param shown as far as it is shown
     */
    public static List<MirrorLine> inEdition(
            SurveyCounts all, SurveyCounts shown, DisclosureRules rules, Optional<GroupPool> pool) {
        SurveyCounts told = shown.only((field, group) -> !all.isOfOneAlone(field, group));
        return mirrored(all.questionnaire(), pool).stream()
                .map(mirrored -> new MirrorLine(
                        mirrored.field().item(),
                        mirrored.field().row(),
                        nation(mirrored, all, told, rules),
                        Collections.emptySortedMap()))
                .toList();
    }

    /** In the order of {@link #inEdition}, since both leave out the same. */
    private static List<Mirrored> mirrored(QuestionnaireVersion questionnaire, Optional<GroupPool> pool) {
        Optional<GroupPool> shown = pool.filter(some -> some.groups().stream()
                .noneMatch(group -> questionnaire.groups().stream().anyMatch(one -> one.id().equals(group))));
        return Mirrored.all(questionnaire, shown).stream()
                .filter(mirrored -> shown.isEmpty() || !MirrorLine.parts(mirrored.field().item(), shown.get()))
                .toList();
    }

    private static MirrorFigure nation(Mirrored mirrored, SurveyCounts all, SurveyCounts shown, DisclosureRules rules) {
        MirrorFigure now = nation(mirrored, all, rules.minimum(), rules.dominancePercent());
        if (now instanceof MirrorFigure.Withheld) {
            return now;
        }
        return mirrored.isTold(all, shown)
                ? nation(mirrored, shown, rules.minimum(), rules.dominancePercent())
                : new MirrorFigure.Withheld(Reason.DERIVABLE);
    }

    private static MirrorFigure nation(Mirrored mirrored, SurveyCounts counts, int minimum, int dominancePercent) {
        return mirrored.gap(counts, any -> true)
                .map(gap -> figure(gap, minimum))
                .map(gap -> gap instanceof MirrorFigure.Shown && mirrored.isDominated(counts, dominancePercent, WHOLE)
                        ? new MirrorFigure.Withheld(Reason.DOMINATED)
                        : gap)
                .orElse(new MirrorFigure.Withheld(Reason.ONE_SIDED));
    }

    /**
     * The nation's with a municipality's own, as far as the municipality may read them.
     *
     * @param nation as {@link #inEdition} gives them, or as an edition has them
     * @param all how everybody answered, with groups that are shown as one
     * @param own what was answered about the municipality
     * @param shown the distributions that it is shown of that as they are
     */
    public static List<MirrorLine> beside(
            List<MirrorLine> nation,
            SurveyCounts all,
            OwnCounts own,
            SurveyCounts shown,
            DisclosureRules rules,
            Optional<GroupPool> pool) {
        List<Mirrored> lines = mirrored(all.questionnaire(), pool);
        return nation.stream()
                .map(line -> lines.stream()
                        .filter(mirrored -> mirrored.field().item().code().equals(line.item().code())
                                && mirrored.field().row().map(row -> row.key()).equals(line.row().map(row -> row.key())))
                        .findFirst()
                        .flatMap(mirrored -> own(mirrored, all, own, shown, rules))
                        .map(figure -> line.with(own.own(), figure))
                        .orElse(line))
                .toList();
    }

    private static Optional<MirrorFigure> own(
            Mirrored mirrored, SurveyCounts all, OwnCounts own, SurveyCounts shown, DisclosureRules rules) {
        MirrorFigure whole = nation(mirrored, all, rules.minimum(), rules.dominancePercent());
        return mirrored.gap(own.counts(), any -> true).map(gap -> {
            MirrorFigure figure = figure(gap, rules.minimum());
            return figure instanceof MirrorFigure.Withheld
                            || mirrored.isTold(own.counts(), shown) && !leavesFew(whole, gap, rules.minimum())
                    ? figure
                    : new MirrorFigure.Withheld(Reason.DERIVABLE);
        });
    }

    /** Whether a gap leaves fewer than the minimum of the nation's on a side. */
    private static boolean leavesFew(MirrorFigure nation, MirrorGap own, int minimum) {
        return nation instanceof MirrorFigure.Shown whole
                && (isFew(whole.gap().of() - own.of(), minimum) || isFew(whole.gap().minus() - own.minus(), minimum));
    }

    private static boolean isFew(int others, int minimum) {
        return others > 0 && others < minimum;
    }

    private static MirrorFigure figure(MirrorGap gap, int minimum) {
        return gap.of() >= minimum && gap.minus() >= minimum
                ? new MirrorFigure.Shown(gap)
                : new MirrorFigure.Withheld(Reason.TOO_FEW);
    }
}
