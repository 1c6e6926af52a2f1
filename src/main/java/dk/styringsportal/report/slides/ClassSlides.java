package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.PublishedClasses;
import dk.styringsportal.benchmark.edition.PublishedFact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How groups answered the overall questions by facts about their municipalities, as the national report has it: for each fact, group
 * and question a parted bar for all and for each class, and in words why a class has none. Questions of which the whole group's answers
 * are withheld are left out.
 */
final class ClassSlides {

    private static final int MOST_CLASSES = 10;

    private final EditionContent content;
    private final QuestionnaireVersion questionnaire;
    private final PublishedClasses published;
    private final SurveyWords words;
    private final SlidePages pages;

    ClassSlides(EditionContent content, QuestionnaireVersion questionnaire, SurveyWords words, SlidePages pages) {
        this.content = content;
        this.questionnaire = questionnaire;
        this.published = new PublishedClasses(questionnaire, content);
        this.words = words;
        this.pages = pages;
    }

    /** Nothing where the edition is tabled by no fact. */
    void addAll() {
        for (PublishedFact fact : content.tabled()) {
            for (RespondentGroup group : questionnaire.groups()) {
                for (Theme theme : questionnaire.themes()) {
                    published.fields(theme, group.id()).stream()
                            .filter(field -> field.item().isOverall() && field.hasValues())
                            .forEach(field -> add(fact, group, field));
                }
            }
        }
    }

    private void add(PublishedFact fact, RespondentGroup group, Field field) {
        Optional<EditionFigure> all = published.all(field, group.id()).filter(figure -> !figure.isSuppressed());
        if (all.isEmpty()) {
            return;
        }
        List<ToldAnswers.Line> lines = new ArrayList<>(List.of(new ToldAnswers.Line(SlideWords.say("classes.all"), all.get())));
        published.of(fact, field, group.id()).forEach(one -> lines.add(new ToldAnswers.Line(name(fact, one.oneClass()), one.figure())));
        String number = String.valueOf(field.item().number());
        pages.chart(
                SlideWords.say("classes", SurveyWords.brief(group), number, fact.title(ReportTexts.DANISH)),
                new ToldAnswers(field, words).stacked(lines),
                MOST_CLASSES,
                List.of(
                        SlideWords.say("note.question", number, field.item().wording().text(Optional.of(group.id()))),
                        SlideWords.say("note.classes")));
    }

    /** @param oneClass empty for those of whose municipality the fact is not known */
    private static String name(PublishedFact fact, Optional<String> oneClass) {
        return oneClass.flatMap(key -> fact.label(key, ReportTexts.DANISH))
                .map(ChartLabels::brief)
                .orElseGet(() -> SlideWords.say(oneClass.isPresent() ? "classes.none" : "classes.unknown"));
    }
}
