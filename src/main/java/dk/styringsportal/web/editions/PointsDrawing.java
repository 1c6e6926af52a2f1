package dk.styringsportal.web.editions;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.national.FiveNumbers;
import dk.styringsportal.scoring.PossiblePoints;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.results.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws an edition's points: median and quartiles under one another, and a municipality's own where one looks. */
final class PointsDrawing {

    private final EditionWords words;
    private final PageWords numbers;
    private final EditionContent content;
    private final Optional<Scorecard> own;
    private final Optional<String> ownName;

    /** @param ownName the name beside the own points, where there are any */
    PointsDrawing(
            EditionWords words, PageWords numbers, EditionContent content, Optional<Scorecard> own, Optional<String> ownName) {
        this.words = words;
        this.numbers = numbers;
        this.content = content;
        this.own = own;
        this.ownName = ownName;
    }

    /** The themes of a scored questionnaire; empty where nothing is to be drawn. */
    String themes(QuestionnaireVersion questionnaire) {
        List<Figure.ThemeProfile.Line> lines = new ArrayList<>();
        questionnaire.themes().forEach(theme -> content.figure("theme", Map.of("theme", theme.number()))
                .map(figure -> line(
                        numbers.say("theme.heading", theme.number(), theme.title()),
                        figure,
                        own.flatMap(scores -> scores.theme(theme.number()).points())))
                .ifPresent(lines::add));
        return draw("figur-temaer", words.say("figure.themes"), lines);
    }

    /** A theme's questions, those that can give but two different points left out: their median would say little. */
    String items(Theme theme) {
        List<Figure.ThemeProfile.Line> lines = new ArrayList<>();
        theme.items().stream()
                .filter(item -> !PossiblePoints.areTwo(item))
                .forEach(item -> content.figure("item", Map.of("item", item.code().value()))
                        .map(figure -> line(
                                numbers.say("item.heading", item.number(), item.wording().text()),
                                figure,
                                own.flatMap(scores -> scores.item(item.code()).points())))
                        .ifPresent(lines::add));
        return draw("figur-point", words.say("figure.items", theme.number(), theme.title()), lines);
    }

    private static Figure.ThemeProfile.Line line(String label, EditionFigure figure, Optional<Points> points) {
        return new Figure.ThemeProfile.Line(label, points, FiveNumbers.of(figure));
    }

    private String draw(String id, String title, List<Figure.ThemeProfile.Line> lines) {
        return lines.stream().allMatch(line -> line.nation().isEmpty())
                ? ""
                : PageFigure.draw(new Figure.ThemeProfile(title, ownName, lines), id, numbers.locale());
    }
}
