package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.mirror.MirrorLines;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.CrossTables;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a questionnaire with respondent groups. Counts alone are held, so memory does not grow with the respondents. All
 * else is made from what may be shown, so that nothing withheld can be worked out from a mean, a rank or a difference.
 */
final class GroupFigures implements FigureCount {

    private final int minimum;
    private final List<InvitedCount> invited;
    private final Backgrounds backgrounds;
    private final Former former;
    private final Optional<GroupPool> pool;
    private final List<Fact> facts;
    private final Counting counting;
    private final NeedFigures needs;

    GroupFigures(EditionHead head) {
        this.minimum = head.facts().minimumGroup();
        this.pool = head.facts().pool();
        this.invited = head.invited().counts().stream().map(this::pooled).toList();
        this.backgrounds = head.background().backgrounds();
        this.former = pool.map(head.former()::pooled).orElse(head.former());
        this.facts = head.tabled().facts();
        this.counting = new Counting(head.questionnaire());
        this.needs = new NeedFigures(head.questionnaire(), pool, rules(), former);
    }

    private InvitedCount pooled(InvitedCount count) {
        return pool.map(some -> new InvitedCount(
                        some.of(count.group()), count.about(), count.standing(), count.answered(), count.byOpenLink(), count.n()))
                .orElse(count);
    }

    @Override
    public void add(EditionResponse response) {
        counting.add(response.group(), About.of(response.about()), response.answers());
        needs.add(response);
    }

    @Override
    public List<EditionFigure> figures() {
        SurveyCounts apart = counting.counts();
        SurveyCounts counts = pool.map(apart::pooled).orElse(apart);
        ShownCounts judged = new ShownCounts(counts, rules(), former().map(earlier -> earlier));
        SurveyCounts shown = judged.shown().only((field, group) -> !counts.isOfOneAlone(field, group));
        List<GroupId> groups = counts.groups().stream().flatMap(Optional::stream).toList();
        List<EditionFigure> figures = new ArrayList<>();
        groups.forEach(group -> figures.add(respondents(judged.isCounted(group), group, counts)));
        groups.forEach(group -> counts.fields(Optional.of(group)).forEach(field ->
                figures.add(options(field, group, counts, judged))));
        if (!counts.questionnaire().holdsUseAgainstNeed()) {
            groups.forEach(group -> figures.add(SurveyFigure.of(Ranking.of(shown, Optional.of(group)), group)));
        }
        counts.questionnaire().themes().forEach(theme -> groups.forEach(group ->
                SurveyFigure.of(ThemeScore.of(shown, theme, Optional.of(group)), group).ifPresent(figures::add)));
        GroupGap.all(shown).forEach(gap -> figures.add(SurveyFigure.of(gap, shown)));
        BackgroundCorrelation.published(BackgroundCorrelation.ofOverall(shown, backgrounds), minimum)
                .forEach(found -> figures.add(SurveyFigure.of(found)));
        counts.questionnaire().groups().stream()
                .filter(group -> judged.isCounted(group.id()))
                .forEach(group -> figures.addAll(response(group, counts)));
        if (!facts.isEmpty()) {
            groups.forEach(group -> figures.addAll(classes(group, counts, judged)));
        }
        figures.addAll(needs.figures(counts, judged, shown));
        MirrorLines.inEdition(counts, shown, rules(), pool).forEach(line -> figures.add(MirrorFigureLine.of(line)));
        return figures;
    }

    private DisclosureRules rules() {
        return DisclosureRules.withMinimum(minimum);
    }

    private Optional<Former> former() {
        return former.isSome() ? Optional.of(former) : Optional.empty();
    }

    /** By facts. Where the whole group is told as in the edition before, so are its classes, and where it is not told neither are they. */
    private List<EditionFigure> classes(GroupId group, SurveyCounts counts, ShownCounts judged) {
        List<EditionFigure> figures = new ArrayList<>();
        CrossTables.forAll(counts, facts, group, rules(), former().map(earlier -> earlier)).forEach((field, tables) -> {
            for (int i = 0; i < facts.size(); i++) {
                List<EditionFigure> found = ClassFigure.of(facts.get(i), tables.get(i), former);
                if (counts.isOfOneAlone(field, Optional.of(group))) {
                    found.replaceAll(figure -> EditionFigure.suppressed(figure.kind(), figure.keys(), Reason.DERIVABLE));
                } else if (judged.isKept(field, group)) {
                    found.replaceAll(figure -> ClassFigure.asBefore(figure.keys(), former));
                }
                figures.addAll(found);
            }
        });
        return figures;
    }

    private EditionFigure options(Field field, GroupId group, SurveyCounts all, ShownCounts judged) {
        if (all.isOfOneAlone(field, Optional.of(group))) {
            return EditionFigure.suppressed(OptionFigure.KIND, OptionFigure.keys(field, group), Reason.DERIVABLE);
        }
        return judged.isKept(field, group)
                ? Former.kept(former.figure(field, group).orElseThrow())
                : OptionFigure.of(all.counts(field, Optional.of(group)), group, judged.cells(field, group));
    }

    /** Who answered, of groups whose number may be shown. */
    private List<EditionFigure> response(RespondentGroup group, SurveyCounts counts) {
        List<EditionFigure> figures = new ArrayList<>();
        Nonresponse nonresponse = Nonresponse.of(group, invited, backgrounds);
        if (nonresponse.asked() > 0) {
            figures.add(ResponseFigure.of(nonresponse));
        }
        figures.add(ResponseFigure.of(SourceFit.of(group, counts, backgrounds)));
        return figures;
    }

    private static EditionFigure respondents(boolean isShown, GroupId group, SurveyCounts counts) {
        Map<String, Object> keys = Map.of("group", group.value());
        return isShown
                ? new EditionFigure(
                        "respondents",
                        keys,
                        Map.of(
                                "n", counts.respondents(Optional.of(group)),
                                "municipalities", counts.municipalities(Optional.of(group)).size()))
                : EditionFigure.suppressed("respondents", keys);
    }
}
