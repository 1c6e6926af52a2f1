package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Optional;

/** Points of themes: of each group by itself, then of two and two over what both were asked. */
final class ThemeLines {

    private ThemeLines() {}

    static CsvTable of(SurveyCounts counts) {
        CsvTable table = new CsvTable("tema", "gruppe", "sammen med", "point", "spørgsmål");
        SurveyNames names = new SurveyNames(counts.questionnaire());
        List<GroupId> groups = counts.groups().stream().flatMap(Optional::stream).toList();
        for (Theme theme : counts.questionnaire().themes()) {
            counts.groups().forEach(group -> add(table, theme, names, ThemeScore.of(counts, theme, group), ""));
            for (int i = 0; i < groups.size(); i++) {
                for (GroupId later : groups.subList(i + 1, groups.size())) {
                    List<ThemeScore> both = ThemeScore.compared(counts, theme, groups.get(i), later);
                    add(table, theme, names, both.get(0), names.group(Optional.of(later)));
                    add(table, theme, names, both.get(1), names.group(Optional.of(groups.get(i))));
                }
            }
        }
        return table;
    }

    private static void add(CsvTable table, Theme theme, SurveyNames names, ThemeScore score, String together) {
        if (score.points().isPresent()) {
            table.line()
                    .text(theme.title())
                    .text(names.group(score.group()))
                    .text(together)
                    .exact(score.points().map(Points::value))
                    .count(score.fields());
        }
    }
}
