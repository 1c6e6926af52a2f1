package dk.styringsportal.web.editions;

import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.FigureChange;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.editions.FiguresView.ChangeLine;
import dk.styringsportal.web.editions.FiguresView.GroupLine;
import dk.styringsportal.web.editions.FiguresView.ThemeLink;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes out what an edition says, for the pages that show it. */
@RequestScoped
class ShownEdition {

    /** Longer lists nobody reads on a page. */
    private static final int MOST_CHANGES = 100;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionParts parts;

    @Inject
    private CommentHtml html;

    @Inject
    private EditionWords words;

    @Inject
    private PageWords numbers;

    /**
     * @param own the scores of the municipality that looks; empty for all others
     * @param base address of the page that shows it: "/udgave?id=1"
     */
    FiguresView figures(Edition edition, Optional<Scorecard> own, String base) {
        EditionContent content = content(edition);
        QuestionnaireVersion questionnaire = definition(edition);
        return new FiguresView(
                edition.title(),
                words.say("closed", numbers.date(content.facts().closedAt())),
                content.figure("responses", Map.of())
                        .flatMap(figure -> figure.number("n"))
                        .map(n -> words.say("responses", n.intValue()))
                        .orElse(""),
                content.facts().fictitious(),
                drawing(content, own).themes(questionnaire),
                new PointsLines(words, numbers, content, own).themesAndTotal(questionnaire),
                groups(questionnaire, content),
                html.of(edition, questionnaire, content.commentary().to(Commentary.WHOLE).orElse(""), 3, base),
                questionnaire.themes().stream()
                        .map(theme -> new ThemeLink(
                                theme.number(), numbers.say("theme.heading", theme.number(), theme.title())))
                        .toList(),
                parts.links(edition, content, questionnaire),
                content.changes().stream().limit(MOST_CHANGES).map(ShownEdition::change).toList(),
                content.changes().size() > MOST_CHANGES
                        ? words.say("changes.more", MOST_CHANGES, content.changes().size())
                        : "",
                content.method());
    }

    /** Empty for a theme that the questionnaire has not. */
    Optional<ThemeFiguresView> theme(Edition edition, int number, Optional<Scorecard> own, String base) {
        EditionContent content = content(edition);
        QuestionnaireVersion questionnaire = definition(edition);
        return questionnaire.theme(number).map(theme -> new ThemeFiguresView(
                number,
                numbers.say("theme.heading", theme.number(), theme.title()),
                html.of(edition, questionnaire, content.commentary().to(String.valueOf(number)).orElse(""), 4, base),
                drawing(content, own).items(theme),
                new PointsLines(words, numbers, content, own).items(theme),
                new AnswerTables(words, numbers, questionnaire, content).of(theme),
                new QuoteLists(numbers, questionnaire, content.quotes()).of(theme)));
    }

    /** What is drawn after this is from the edition. */
    private EditionContent content(Edition edition) {
        EditionContent content = reading.content(edition);
        PageFigure.comeFrom(FigureSource.of(edition.title(), Optional.of(edition), content.facts().fictitious()));
        return content;
    }

    private PointsDrawing drawing(EditionContent content, Optional<Scorecard> own) {
        return new PointsDrawing(words, numbers, content, own, own.map(scores -> words.say("own")));
    }

    private QuestionnaireVersion definition(Edition edition) {
        return reading.definition(edition, numbers.locale());
    }

    private List<GroupLine> groups(QuestionnaireVersion questionnaire, EditionContent content) {
        return questionnaire.groups().stream()
                .map(group -> new GroupLine(
                        group.title(),
                        content.figure("respondents", Map.of("group", group.id().value()))
                                .map(figure -> respondents(figure, content))
                                .orElse("–")))
                .toList();
    }

    private String respondents(EditionFigure figure, EditionContent content) {
        return figure.number("n")
                .map(n -> numbers.count(n.intValue()))
                .orElse(words.say("suppressed", content.facts().minimumGroup()));
    }

    private static ChangeLine change(FigureChange change) {
        return new ChangeLine(
                change.figure(),
                change.value(),
                change.before().isEmpty() ? "–" : change.before(),
                change.now().isEmpty() ? "–" : change.now());
    }
}
