package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.GroupCounts;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes out the points of themes: of each group, and of two and two over what both were asked. */
record ThemeScoreViews(FigureTexts texts, GroupNames names, GroupCounts counts, Withholding withholding) {

    /** @param cells one for each group */
    public record ThemeView(String title, List<CellView> cells) {}

    /**
     * @param points or why they are not shown
     * @param fields "5 spørgsmål"; empty where there are no points
     */
    public record CellView(String points, String fields) {}

    /** Two groups and the themes in which both were asked the same. */
    public record PairView(String key, String one, String other, List<PairLine> lines) {}

    public record PairLine(String theme, String one, String other, String difference, String fields) {}

    List<String> groups() {
        return counts.groups().stream().map(names::of).toList();
    }

    /** Themes in which any group has points, or has them withheld. */
    List<ThemeView> themes() {
        return counts.questionnaire().themes().stream()
                .map(theme -> new ThemeView(
                        theme.title(),
                        counts.groups().stream().map(group -> cell(theme, group)).toList()))
                .filter(view -> view.cells().stream().anyMatch(cell -> !cell.points().equals(FigureTexts.NOTHING)))
                .toList();
    }

    private CellView cell(Theme theme, Optional<GroupId> group) {
        ThemeScore score = counts.score(theme, group);
        return score.points().isPresent()
                ? new CellView(texts.numbers().points(score.points()), fields(score))
                : new CellView(
                        withholding.of(counts.questionnaire(), theme, group).orElse(FigureTexts.NOTHING), "");
    }

    private String fields(ThemeScore score) {
        return texts.say("themes.fields", score.fields());
    }

    /** Two and two groups that have a theme in common. */
    List<PairView> pairs() {
        List<GroupId> groups = counts.groups().stream().flatMap(Optional::stream).toList();
        List<PairView> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (GroupId other : groups.subList(i + 1, groups.size())) {
                PairView pair = pair(groups.get(i), other);
                if (!pair.lines().isEmpty()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private PairView pair(GroupId one, GroupId other) {
        List<PairLine> lines = counts.questionnaire().themes().stream()
                .flatMap(theme -> line(theme, one, other).stream())
                .toList();
        return new PairView("par-" + one + "-" + other, names.of(one), names.of(other), lines);
    }

    private Optional<PairLine> line(Theme theme, GroupId one, GroupId other) {
        List<ThemeScore> both = ThemeScore.compared(counts, theme, one, other);
        return both.get(0).points().map(Points::value).flatMap(first -> both.get(1).points().map(Points::value)
                .map(second -> new PairLine(
                        theme.title(),
                        texts.numbers().points(both.get(0).points()),
                        texts.numbers().points(both.get(1).points()),
                        difference(first, second),
                        texts.numbers().count(both.get(0).fields()))));
    }

    private String difference(BigFraction first, BigFraction second) {
        return texts.numbers().difference(first.subtract(second).doubleValue());
    }
}
