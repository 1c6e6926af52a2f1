package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.edition.PublishedNeeds;
import dk.styringsportal.benchmark.edition.PublishedSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.UnshownQuestions;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.report.data.PublishedEdition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The slides of a survey among respondent groups: who answered, points by theme, each question, where groups differ, where need
 * exceeds use, where two sides differ, how they answered by facts about municipalities, and what they are positive about.
 */
final class GroupSlides {

    private static final List<String> ENDS = List.of("top", "bottom");

    private final EditionContent content;
    private final QuestionnaireVersion questionnaire;
    private final SlidePages pages;
    private final SurveyWords words;

    GroupSlides(PublishedEdition published, SlidePages pages) {
        this.content = published.content();
        this.questionnaire = published.questionnaire();
        this.pages = pages;
        this.words = new SurveyWords(
                ReportTexts.DANISH,
                DisclosureRules.withMinimum(content.facts().minimumGroup()));
    }

    void addAll() {
        respondents();
        new GroupPoints(content, questionnaire, pages).add();
        questionnaire.themes().forEach(this::answers);
        new GapSlides(new PublishedSurvey(questionnaire, content), pages).addAll();
        new NeedSlides(new PublishedNeeds(questionnaire, content), pages).addAll();
        new MirrorSlides(new PublishedMirrors(questionnaire, content), pages).addAll();
        new ClassSlides(content, questionnaire, words, pages).addAll();
        rankings();
    }

    /** A table for each end of each group's ranking, then the groups of which none may be shown. */
    private void rankings() {
        List<String> unshown = new ArrayList<>();
        for (RespondentGroup group : questionnaire.groups()) {
            content.figure("ranking", Map.of("group", group.id().value())).ifPresent(ranking -> {
                if (ranking.isSuppressed()) {
                    unshown.add(SlideWords.say(
                            "ranking.none", SurveyWords.brief(group), words.withheld(ranking).orElseThrow()));
                } else {
                    ENDS.forEach(end -> ranking(ranking, group, end));
                }
            });
        }
        pages.text(SlideWords.say("ranking.unshown"), unshown);
    }

    /** Each question of which anything is shown, then those of which nothing is. */
    private void answers(Theme theme) {
        String name = EditionNames.theme(theme);
        pages.text(
                SlideWords.say("commentary.theme", name),
                content.commentary().to(String.valueOf(theme.number())).stream().toList());
        UnshownQuestions unshown = new UnshownQuestions(ReportTexts.in(ReportTexts.DANISH));
        for (Field field : Field.of(questionnaire)) {
            if (theme.items().contains(field.item())) {
                GroupAnswers answers = new GroupAnswers(content, questionnaire, field, words, pages);
                if (answers.isWithheld()) {
                    unshown.add(field.item(), field.row(), answers.unshown());
                } else {
                    answers.add();
                }
            }
        }
        pages.unshown(name, unshown);
    }

    private void respondents() {
        List<Block.TableRow> rows = new ArrayList<>();
        for (RespondentGroup group : questionnaire.groups()) {
            content.figure("respondents", Map.of("group", group.id().value())).ifPresent(figure -> rows.add(new Block.TableRow(
                    group.title(),
                    List.of(
                            new Block.Cell(words.answers(figure), false),
                            new Block.Cell(figure.number("municipalities")
                                    .map(number -> number.toPlainString())
                                    .orElseGet(() -> words.answers(figure)), false)))));
        }
        if (!rows.isEmpty()) {
            List<Block.Column> columns = List.of(
                    new Block.Column(SlideWords.say("column.group"), 4, false),
                    new Block.Column(SlideWords.say("column.answers"), 2, true),
                    new Block.Column(SlideWords.say("column.municipalities"), 2, true));
            pages.table(SlideWords.say("respondents"), new Block.Table(Optional.empty(), columns, rows), List.of());
        }
    }

    private void ranking(EditionFigure ranking, RespondentGroup group, String end) {
        List<Block.TableRow> rows = Arrays.stream(ranking.values().get(end).toString().split(" "))
                .flatMap(name -> Field.of(questionnaire).stream().filter(field -> field.name().equals(name)))
                .flatMap(field -> row(field, group).stream())
                .toList();
        List<Block.Column> columns = List.of(
                new Block.Column(SlideWords.say("column.question"), 6.4, false),
                new Block.Column(SlideWords.say("column.positive"), 1.8, true),
                new Block.Column(SlideWords.say("column.n"), 1, true));
        pages.table(
                SlideWords.say("ranking." + end, SurveyWords.brief(group)),
                new Block.Table(Optional.empty(), columns, rows),
                List.of(SlideWords.say("note.ranking")));
    }

    private Optional<Block.TableRow> row(Field field, RespondentGroup group) {
        return GroupAnswers.figure(content, field, group).map(figure -> new Block.TableRow(
                SurveyWords.numbered(field),
                List.of(new Block.Cell(words.positive(figure), false), new Block.Cell(words.answers(figure), false))));
    }
}
