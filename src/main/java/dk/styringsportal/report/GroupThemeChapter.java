package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the groups answered the questions of a theme; those without any figure stand together at its end. */
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
        blocks.add(new Block.Heading(2, words.text("theme.heading", String.valueOf(theme.number()), theme.title())));
        List<OwnSurvey.GapLine> gaps = survey.gaps(theme);
        List<GroupFieldBlocks> questions = fields.stream()
                .map(line -> new GroupFieldBlocks(
                        survey, line, gaps.stream().filter(gap -> gap.field().equals(line.field())).toList(), words, figures))
                .toList();
        questions.stream().filter(GroupFieldBlocks::isShown).forEach(question -> blocks.addAll(question.all()));
        List<Block.TableRow> hidden = questions.stream()
                .filter(question -> !question.isShown())
                .map(GroupFieldBlocks::line)
                .toList();
        if (!hidden.isEmpty()) {
            blocks.add(new Block.Table(
                    Optional.of(words.text("unshown.questions")),
                    List.of(
                            new Block.Column(words.text("survey.question"), 5, false),
                            new Block.Column(words.text("unshown.reason"), 5, false)),
                    hidden));
        }
        return blocks;
    }
}
