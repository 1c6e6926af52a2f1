package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.need.NeedCounting;
import dk.styringsportal.benchmark.need.NeedLines;
import dk.styringsportal.benchmark.need.NeedsTold;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The need gaps of an edition: none where its questionnaire asks for no needs, and none of groups that are shown as one with others. */
final class NeedFigures {

    private final List<GroupId> groups;
    private final DisclosureRules rules;
    private final Former former;
    private final NeedCounting counting;

    NeedFigures(QuestionnaireVersion questionnaire, Optional<GroupPool> pool, DisclosureRules rules, Former former) {
        this.groups = NeedLines.groups(questionnaire, pool);
        this.rules = rules;
        this.former = former;
        this.counting = new NeedCounting(questionnaire);
    }

    void add(EditionResponse response) {
        response.group().filter(groups::contains).ifPresent(group ->
                counting.add(group, About.of(response.about()), response.answers()));
    }

    /** @param shown the distributions that may be shown, also as they were in the edition before */
    List<EditionFigure> figures(SurveyCounts counts, ShownCounts judged, SurveyCounts shown) {
        NeedsTold.Basis now = new NeedsTold.Basis(counts, counting.counts());
        List<EditionFigure> figures = new ArrayList<>();
        for (GroupId group : groups) {
            NeedsTold told = new NeedsTold(group, rules);
            List<NeedsTold.Line> lines = former.isSome()
                    ? told.revised(
                            now,
                            shown,
                            field -> judged.isKept(field, group),
                            new NeedsTold.Basis(former.counts(), former.needs()),
                            (item, row) -> former.named(NeedFigureLine.name(group, item, row))
                                    .map(NeedFigureLine::before)
                                    .orElse(NeedsTold.Before.WITHHELD))
                    : told.first(now, shown);
            lines.forEach(line -> figures.add(figure(group, line)));
        }
        return figures;
    }

    private EditionFigure figure(GroupId group, NeedsTold.Line line) {
        Map<String, Object> keys = NeedFigureLine.keys(group, line.item(), line.row());
        return line.anew().map(figure -> NeedFigureLine.of(keys, figure)).orElseGet(() -> asBefore(keys, line.isChanged()));
    }

    /** What the edition before did not tell is not told now either. */
    private EditionFigure asBefore(Map<String, Object> keys, boolean isChanged) {
        EditionFigure withheld = EditionFigure.suppressed(NeedFigureLine.KIND, keys, Reason.DERIVABLE);
        return former.named(withheld.name())
                .map(told -> told.isSuppressed() || !isChanged ? told : Former.kept(told))
                .orElse(withheld);
    }
}
