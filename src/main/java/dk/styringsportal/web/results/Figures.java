package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.web.drawing.PageFigure;
import java.util.List;
import java.util.Optional;

/** Draws where one municipality stands. Every drawing has its figures beside it in words as well. */
final class Figures {

    private final PageWords words;
    private final MunicipalityResult result;

    Figures(PageWords words, MunicipalityResult result) {
        this.words = words;
        this.result = result;
    }

    /** All themes under one another, with or without comparison. */
    String themes() {
        return draw("temaer", profile());
    }

    private Figure.ThemeProfile profile() {
        List<Figure.ThemeProfile.Line> lines =
                result.questionnaire().themes().stream().map(this::profileLine).toList();
        return new Figure.ThemeProfile(words.say("figure.themes", name()), Optional.of(name()), lines);
    }

    private Figure.ThemeProfile.Line profileLine(Theme theme) {
        return new Figure.ThemeProfile.Line(
                words.say("theme.heading", theme.number(), theme.title()),
                result.scorecard().theme(theme.number()).points(),
                result.comparison()
                        .flatMap(comparison -> comparison.theme(theme.number()).line().nation()));
    }

    /**
     * A theme's or question's distribution with the own value; nothing where nobody has points.
     *
     * @param place a word for the place on the page, used once
     * @param about the theme or question, as it stands on the page
     */
    String strip(String place, String title, String about, Comparison.Line line) {
        return line.nation()
                .map(nation -> new Figure.DistributionStrip(
                        title,
                        line.own().map(points -> new Figure.Own(name(), points)),
                        nation,
                        line.group().map(group -> new Figure.GroupMedian(groupName(), group.median()))))
                .map(figure -> PageFigure.draw(figure, about, "figur-" + place, words.locale()))
                .orElse("");
    }

    /** The same around a middle; empty where there are too few themes for a shape. */
    String radar() {
        Figure.ThemeProfile profile = profile();
        return profile.lines().size() < Figure.Radar.FEWEST ? "" : draw("radar", new Figure.Radar(profile));
    }

    private String groupName() {
        GroupBasis basis = result.comparison().orElseThrow().group();
        return new GroupViews(words).name(basis.group());
    }

    private String name() {
        return result.municipality().name();
    }

    private String draw(String place, Figure figure) {
        return PageFigure.draw(figure, "figur-" + place, words.locale());
    }
}
