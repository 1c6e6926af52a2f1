package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the groups answered the questions of a theme, and how they differ. */
final class GroupThemeChapter {

    private final OwnSurvey survey;
    private final Theme theme;
    private final Words words;
    private final SurveyWords figures;

    GroupThemeChapter(OwnSurvey survey, Theme theme, Words words, SurveyWords figures) {
        this.survey = survey;
        this.theme = theme;
        this.words = words;
        this.figures = figures;
    }

    /** None for a theme in which no group chooses options. */
    List<Block> blocks() {
        List<OwnSurvey.FieldLine> fields = survey.fields(theme);
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, words.text("theme.heading", String.valueOf(theme.number()), theme.title())));
        fields.forEach(line -> blocks.addAll(new GroupFieldBlocks(survey, line, words, figures).all()));
        List<OwnSurvey.GapLine> gaps = survey.gaps(theme);
        if (!gaps.isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("survey.gaps")));
            blocks.add(gaps(gaps));
            blocks.add(new Block.SmallPrint(words.text("survey.gaps.text")));
        }
        return blocks;
    }

    private Block gaps(List<OwnSurvey.GapLine> gaps) {
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(words.text("survey.question"), 4.4, false),
                new Block.Column(words.text("survey.pair"), 3, false)));
        if (survey.edition().isPresent()) {
            columns.add(new Block.Column(words.text("survey.gaps.stand"), 2.4, false));
        }
        columns.add(new Block.Column(survey.municipality().name(), 2, true));
        if (survey.edition().isPresent()) {
            columns.add(new Block.Column(words.text("survey.nation"), 1.4, true));
            columns.add(new Block.Column(words.text("survey.gaps.interval"), 2.6, true));
        }
        return new Block.Table(
                Optional.of(words.text("survey.gaps.caption", theme.title())), columns, gaps.stream().map(this::row).toList());
    }

    private Block.TableRow row(OwnSurvey.GapLine gap) {
        List<Block.Cell> cells = new ArrayList<>();
        String one = SurveyWords.brief(gap.one());
        String other = SurveyWords.brief(gap.other());
        cells.add(new Block.Cell(words.text("survey.pair.of", one, other), false));
        if (survey.edition().isPresent()) {
            cells.add(new Block.Cell(gap.nation().map(found -> figures.stand(found, one, other)).orElse("–"), false));
        }
        cells.add(new Block.Cell(
                gap.own().map(figures::difference).orElseGet(figures::noOwnDifference), gap.own().isPresent()));
        if (survey.edition().isPresent()) {
            cells.add(new Block.Cell(gap.nation().map(figures::difference).orElse("–"), false));
            cells.add(new Block.Cell(gap.nation().map(figures::interval).orElse("–"), false));
        }
        return new Block.TableRow(
                words.text("survey.question.short", String.valueOf(gap.field().item().number()), SurveyWords.question(gap.field())),
                cells);
    }
}
