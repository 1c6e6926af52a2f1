package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.need.NeedFigure.Reason;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The need gaps of one respondent group of a campaign, from counts. No figure is made over several groups: one less the others would be
 * that of a group too small to show. Whoever answers about two municipalities at once counts once in the nation and in both of them.
 *
 * <p>Whoever reads a gap has the distributions of need and use as well, so that a gap stands only where both of these do; and a
 * municipality knows its own, so that the nation's stands only where what it is left with may be told too.
 *
 * <p>Source 000, lines 58–64: what is used should match what is needed, so that no more is not always better.
 */
public final class NeedLines {

    /** In percent. */
    private static final int WHOLE = 100;

    private final SurveyCounts counts;
    private final NeedCounts needs;
    private final GroupId group;
    private final DisclosureRules rules;

    /**
     * @param counts how everybody answered
     * @param needs the gaps of the same
     */
    public NeedLines(SurveyCounts counts, NeedCounts needs, GroupId group, DisclosureRules rules) {
        this.counts = counts;
        this.needs = needs;
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

    /** Those of which others than KL may see gaps: none that is shown as one with others. */
    public static List<GroupId> groups(QuestionnaireVersion questionnaire, Optional<GroupPool> pool) {
        List<GroupId> pooled = pool.filter(some -> some.isIn(questionnaire)).map(GroupPool::groups).orElse(List.of());
        return groups(questionnaire).stream().filter(group -> !pooled.contains(group)).toList();
    }

    private static Stream<Item> items(QuestionnaireVersion questionnaire) {
        return questionnaire.items().stream().filter(item -> item.rule() instanceof ScoringRule.NeedMinusUse);
    }

    static Item use(QuestionnaireVersion questionnaire, Item need) {
        return questionnaire.item(((ScoringRule.NeedMinusUse) need.rule()).use()).orElseThrow();
    }

    /** The rows that the group is asked, in the questionnaire's order. */
    List<NeedRow> rows() {
        return items(counts.questionnaire())
                .filter(item -> item.routing().isFor(Optional.of(group)))
                .flatMap(item -> item.rows().stream()
                        .filter(row -> row.routing().isFor(Optional.of(group)))
                        .map(row -> NeedRow.of(counts, needs, group, item, row)))
                .toList();
    }

    /**
     * As the answers stand now, in the questionnaire's order; none where the group is asked for none.
     *
     * @param own whose gaps are wanted beside the nation's
     */
    public List<NeedLine> of(Optional<OrganisationCode> own) {
        Set<Item> asked = items(counts.questionnaire())
                .flatMap(item -> Stream.of(item, use(counts.questionnaire(), item)))
                .collect(Collectors.toSet());
        SurveyCounts ofGroup = counts.only((field, some) -> some.equals(Optional.of(group)) && asked.contains(field.item()));
        Predicate<Field> nation = told(new ShownCounts(ofGroup, rules).shown());
        Optional<Predicate<Field>> ofOwn =
                own.map(municipality -> told(new OwnCounts(ofGroup, municipality, rules, Set.of()).shown()));
        return rows().stream()
                .map(row -> new NeedLine(
                        row.item(),
                        row.row(),
                        Optional.of(nation(row, nation)),
                        own.map(municipality -> own(row, municipality, ofOwn.orElseThrow()))))
                .toList();
    }

    /** The fields of the group whose distributions are among those shown. */
    Predicate<Field> told(SurveyCounts shown) {
        return Set.copyOf(shown.fields(Optional.of(group)))::contains;
    }

    /** @param isTold whether the nation's distribution of a field is shown as it is */
    NeedFigure nation(NeedRow row, Predicate<Field> isTold) {
        Gaps all = row.gaps(any -> true);
        if (isDominated(row)) {
            return new NeedFigure.Withheld(Reason.DOMINATED);
        }
        return figure(all, bears(row, isTold, any -> true, all)
                && knowing().stream().allMatch(municipality -> leavesEnough(row, municipality)
                        && bears(row, isTold, about -> !about.isAbout(municipality), all)));
    }

    /** @param isTold whether the municipality's own distribution of a field is shown as it is */
    NeedFigure own(NeedRow row, OrganisationCode municipality, Predicate<Field> isTold) {
        Predicate<About> own = about -> about.isAbout(municipality);
        Gaps gaps = row.gaps(own);
        return figure(gaps, leavesEnough(row, municipality) && bears(row, isTold, own, gaps));
    }

    private boolean leavesEnough(NeedRow row, OrganisationCode municipality) {
        return row.sides(about -> !about.isAbout(municipality)).mayBeLeft(rules.minimum());
    }

    /**
     * Whether a gap may stand beside the distributions of need and use.
     *
     * @param which those of whom both the reader sees, or is left with
     * @param told those whose mean is told
     */
    private boolean bears(NeedRow row, Predicate<Field> isTold, Predicate<About> which, Gaps told) {
        return row.use().isPresent()
                && isTold.test(row.need())
                && isTold.test(row.use().get())
                && row.mayHaveOnlyOne(row.onlyOne(which), told.n(), rules.minimum());
    }

    /** The municipalities that know how their own people answered: a report shows it to those that have the minimum. */
    Set<OrganisationCode> knowing() {
        Set<OrganisationCode> knowing = new TreeSet<>(counts.municipalities(Optional.of(group)));
        knowing.removeIf(municipality -> counts.respondents(Optional.of(group), municipality) < rules.minimum());
        return knowing;
    }

    /** Whether one municipality has more of the answers than it may; an answer about two counts with both. */
    private boolean isDominated(NeedRow row) {
        Map<OrganisationCode, Integer> sizes = new HashMap<>();
        row.byAbout().forEach((about, given) -> about.organisations()
                .forEach(organisation -> sizes.merge(organisation, given.gaps().n(), Integer::sum)));
        sizes.values().removeIf(size -> size == 0);
        int all = row.gaps(any -> true).n();
        return all >= rules.minimum()
                && sizes.size() > 1
                && sizes.values().stream().anyMatch(size -> size * WHOLE > all * rules.dominancePercent());
    }

    private NeedFigure figure(Gaps gaps, boolean mayBeTold) {
        if (gaps.n() == 0) {
            return new NeedFigure.Withheld(Reason.NOBODY);
        }
        if (gaps.n() < rules.minimum()) {
            return new NeedFigure.Withheld(Reason.TOO_FEW);
        }
        return mayBeTold ? NeedFigure.Shown.of(gaps) : new NeedFigure.Withheld(Reason.DERIVABLE);
    }
}
