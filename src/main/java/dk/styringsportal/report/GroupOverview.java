package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first pages of a group report: points by theme and group, the largest differences, and what is not shown and why. */
final class GroupOverview {

    private final OwnSurvey survey;
    private final Words words;
    private final SurveyWords figures;

    GroupOverview(OwnSurvey survey, Words words, SurveyWords figures) {
        this.survey = survey;
        this.words = words;
        this.figures = figures;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!survey.questionnaire().holdsUseAgainstNeed()) {
            points(blocks);
        }
        blocks.add(new Block.Heading(3, words.text("survey.gaps.largest")));
        blocks.add(new LargestGaps(survey, words).shown());
        blocks.add(new Block.SmallPrint(words.text("survey.gaps.text")));
        withheld(blocks);
        return blocks;
    }

    private void points(List<Block> blocks) {
        blocks.add(new Block.Heading(3, words.text("survey.points")));
        List<Block.TableRow> rows = survey.questionnaire().themes().stream().flatMap(theme -> row(theme).stream()).toList();
        if (rows.isEmpty()) {
            blocks.add(plain(words.text("survey.points.none")));
        } else {
            blocks.add(table(rows));
            blocks.add(new Block.SmallPrint(words.text("survey.points.text")));
        }
    }

    private Block table(List<Block.TableRow> rows) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(words.text("theme"), 3.6, false)));
        survey.questionnaire().groups().forEach(group ->
                columns.add(new Block.Column(SurveyWords.brief(group), 1.5, true)));
        return new Block.Table(Optional.of(words.text("survey.points.caption", survey.municipality().name())), columns, rows);
    }

    /** Empty for a theme in which neither the municipality nor the nation has points. */
    private Optional<Block.TableRow> row(Theme theme) {
        List<RespondentGroup> groups = survey.questionnaire().groups();
        List<Block.Cell> cells = groups.stream().map(group -> cell(theme, group)).toList();
        boolean any = groups.stream().anyMatch(group -> survey.points(theme, group).points().isPresent()
                || survey.nationalPoints(theme, group).isPresent());
        return any
                ? Optional.of(new Block.TableRow(
                        words.text("theme.short", String.valueOf(theme.number()), theme.title()), cells))
                : Optional.empty();
    }

    /** "66,67 (landet 60,12)" */
    private Block.Cell cell(Theme theme, RespondentGroup group) {
        ThemeScore own = survey.points(theme, group);
        String points = words.numbers().points(own.points());
        Optional<String> nation = survey.nationalPoints(theme, group)
                .flatMap(figure -> figure.number("points"))
                .map(found -> words.numbers().points(found.doubleValue()));
        return new Block.Cell(
                nation.map(found -> words.text("survey.points.cell", points, found)).orElse(points), own.points().isPresent());
    }

    /** How many of a group's questions are shown, and why the others are not. */
    private void withheld(List<Block> blocks) {
        Map<RespondentGroup, Map<String, Integer>> byGroup = new LinkedHashMap<>();
        Map<RespondentGroup, Integer> asked = new LinkedHashMap<>();
        for (Theme theme : survey.questionnaire().themes()) {
            survey.fields(theme).forEach(line -> line.groups().forEach(group -> {
                asked.merge(group.group(), 1, Integer::sum);
                figures.withheld(group.own()).ifPresent(reason -> byGroup
                        .computeIfAbsent(group.group(), first -> new LinkedHashMap<>())
                        .merge(reason, 1, Integer::sum));
            }));
        }
        blocks.add(new Block.Heading(3, words.text("survey.hidden")));
        blocks.add(new Block.Table(
                Optional.of(words.text("survey.hidden.caption")),
                List.of(
                        new Block.Column(words.text("survey.group"), 2.6, false),
                        new Block.Column(words.text("survey.hidden.asked"), 1.2, true),
                        new Block.Column(words.text("survey.hidden.shown"), 1.2, true),
                        new Block.Column(words.text("unshown.reason"), 5, false)),
                asked.keySet().stream().map(group -> row(group, asked.get(group), byGroup.getOrDefault(group, Map.of()))).toList()));
    }

    private Block.TableRow row(RespondentGroup group, int asked, Map<String, Integer> reasons) {
        int hidden = reasons.values().stream().mapToInt(Integer::intValue).sum();
        List<String> why = reasons.entrySet().stream()
                .map(reason -> words.text("unshown.because", reason.getKey(), String.valueOf(reason.getValue())))
                .toList();
        return new Block.TableRow(
                SurveyWords.brief(group),
                List.of(
                        new Block.Cell(String.valueOf(asked), false),
                        new Block.Cell(String.valueOf(asked - hidden), false),
                        new Block.Cell(why.isEmpty() ? "–" : String.join("; ", why), false)));
    }

    private static Block plain(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }
}
