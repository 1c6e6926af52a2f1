package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.web.editions.FiguresView.PointsLine;
import dk.styringsportal.web.results.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes out an edition's figures in points, with a municipality's own beside them where one looks. */
final class PointsLines {

    private static final String NOTHING = "–";

    private final EditionWords words;
    private final PageWords numbers;
    private final EditionContent content;
    private final Optional<Scorecard> own;

    PointsLines(EditionWords words, PageWords numbers, EditionContent content, Optional<Scorecard> own) {
        this.words = words;
        this.numbers = numbers;
        this.content = content;
        this.own = own;
    }

    /** The themes, and the total after them; none where nothing is scored. */
    List<PointsLine> themesAndTotal(QuestionnaireVersion questionnaire) {
        List<PointsLine> lines = new ArrayList<>();
        for (Theme theme : questionnaire.themes()) {
            content.figure("theme", Map.of("theme", theme.number()))
                    .map(figure -> line(
                            numbers.say("theme.heading", theme.number(), theme.title()),
                            figure,
                            own.flatMap(scores -> scores.theme(theme.number()).points())))
                    .ifPresent(lines::add);
        }
        content.figure("total", Map.of())
                .map(figure -> line(numbers.say("result.total"), figure, own.flatMap(Scorecard::total)))
                .ifPresent(lines::add);
        return lines;
    }

    /** The scored questions of a theme. */
    List<PointsLine> items(Theme theme) {
        List<PointsLine> lines = new ArrayList<>();
        for (Item item : theme.items()) {
            content.figure("item", Map.of("item", item.code().value()))
                    .map(figure -> line(
                            numbers.say("item.heading", item.number(), item.wording().text()),
                            figure,
                            own.flatMap(scores -> scores.item(item.code()).points())))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private PointsLine line(String title, EditionFigure figure, Optional<Points> points) {
        return new PointsLine(
                title,
                figure.kind().equals("total"),
                points.map(numbers::points).orElse(NOTHING),
                figure.number("n").map(n -> numbers.count(n.intValue())).orElse(""),
                points(figure, "mean"),
                points(figure, "median"),
                figure.isSuppressed() ? "" : quartiles(figure),
                points(figure, "min"),
                points(figure, "max"),
                points(figure, "sd"),
                figure.isSuppressed() ? words.say("suppressed", content.facts().minimumGroup()) : "");
    }

    private String points(EditionFigure figure, String name) {
        return figure.number(name).map(number -> numbers.points(number.doubleValue())).orElse(NOTHING);
    }

    private String quartiles(EditionFigure figure) {
        return figure.number("q1")
                .map(lower -> numbers.range(lower.doubleValue(), figure.number("q3").orElseThrow().doubleValue()))
                .orElse(NOTHING);
    }
}
