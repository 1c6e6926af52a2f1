package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SvgWriter;
import java.util.List;
import java.util.Optional;

/** Draws where one municipality stands. Every drawing has its figures beside it in words as well. */
final class Figures {

    private static final String THEMES = "temaer";
    private static final String THEME = "tema-";

    private final PageWords words;
    private final MunicipalityResult result;

    Figures(PageWords words, MunicipalityResult result) {
        this.words = words;
        this.result = result;
    }

    /** All themes under one another, with or without comparison. */
    String themes() {
        return draw(THEMES, profile());
    }

    private Figure profile() {
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
     */
    String strip(String place, String title, Comparison.Line line) {
        return strip(title, line).map(figure -> draw(place, figure)).orElse("");
    }

    private Optional<Figure> strip(String title, Comparison.Line line) {
        return line.nation().map(nation -> new Figure.DistributionStrip(
                title,
                line.own().map(points -> new Figure.Own(name(), points)),
                nation,
                line.group().map(group -> new Figure.GroupMedian(groupName(), group.median()))));
    }

    /** The figure at that place of the page, as its drawing has it: {@value #THEMES}, "tema-3", "q07". Empty where there is none. */
    Optional<Figure> at(String place) {
        if (place.equals(THEMES)) {
            return result.questionnaire().counting().isEmpty() ? Optional.empty() : Optional.of(profile());
        }
        Optional<Figure> ofTheme = result.questionnaire().themes().stream()
                .filter(theme -> place.equals(THEME + theme.number()))
                .findFirst()
                .flatMap(theme -> result.comparison()
                        .flatMap(comparison -> strip(theme.title(), comparison.theme(theme.number()).line())));
        return ofTheme.or(() -> result.questionnaire().item(place).filter(Item::givesPoints).flatMap(this::ofItem));
    }

    private Optional<Figure> ofItem(Item item) {
        return result.comparison()
                .map(comparison -> comparison.item(item.code()))
                .filter(line -> !line.twoValued())
                .flatMap(line -> strip(words.say("item.number", item.number()), line.line()));
    }

    private String groupName() {
        GroupBasis basis = result.comparison().orElseThrow().group();
        return new GroupViews(words).name(basis.group());
    }

    private String name() {
        return result.municipality().name();
    }

    private String draw(String place, Figure figure) {
        return SvgWriter.in(words.locale()).write(figure, "figur-" + place);
    }
}
