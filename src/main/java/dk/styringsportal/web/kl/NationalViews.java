package dk.styringsportal.web.kl;

import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.Rank;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.SpreadSentences;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.web.results.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes out national figures and ranks for KL's tables. */
final class NationalViews {

    private static final String NOTHING = "–";

    private final PageWords words;
    private final QuestionnaireVersion questionnaire;
    private final NationalFigures figures;

    /** @param places rank of each theme, in the themes' order */
    public record RankView(String code, String name, String total, List<String> places) {}

    /** A theme's questions. */
    public record ThemeItemsView(int number, String title, List<FiguresView> items) {}

    NationalViews(PageWords words, QuestionnaireVersion questionnaire, NationalFigures figures) {
        this.words = words;
        this.questionnaire = questionnaire;
        this.figures = figures;
    }

    /** The themes, and the total after them. */
    List<FiguresView> themesAndTotal() {
        List<FiguresView> lines = new ArrayList<>();
        for (Theme theme : questionnaire.themes()) {
            lines.add(line(
                    String.valueOf(theme.number()),
                    words.say("theme.heading", theme.number(), theme.title()),
                    figures.theme(theme.number()).distribution(),
                    "",
                    0));
        }
        lines.add(line("", words.say("result.total"), figures.total(), "", 0));
        return lines;
    }

    List<ThemeItemsView> items() {
        return questionnaire.themes().stream()
                .map(theme -> new ThemeItemsView(
                        theme.number(),
                        theme.title(),
                        theme.items().stream().map(this::item).toList()))
                .toList();
    }

    FiguresView item(Item item) {
        ItemFigures found = figures.item(item.code());
        return line(
                item.code().value(),
                words.say("item.heading", item.number(), item.wording().text()),
                found.distribution(),
                found.twoValued() && found.scored() > 0
                        ? words.say("national.fullPoints", found.fullPoints(), found.scored())
                        : "",
                found.neutral());
    }

    private FiguresView line(
            String code, String title, Optional<Distribution> distribution, String fullPoints, int leftOut) {
        boolean twoValued = !fullPoints.isEmpty();
        return new FiguresView(
                code,
                title,
                distribution.map(Distribution::n).orElse(0),
                distribution.map(found -> words.points(found.mean())).orElse(NOTHING),
                distribution.filter(found -> !twoValued).map(found -> words.points(found.median())).orElse(NOTHING),
                distribution.filter(found -> !twoValued).map(found -> words.range(found.q1(), found.q3())).orElse(NOTHING),
                distribution.map(found -> words.points(found.min())).orElse(NOTHING),
                distribution.map(found -> words.points(found.max())).orElse(NOTHING),
                distribution.map(SpreadSentences.in(words.locale())::deviation).orElse(NOTHING),
                fullPoints,
                leftOut);
    }

    /** Best total first; those without a total last. */
    List<RankView> ranks() {
        return figures.ranks().stream()
                .sorted(Comparator.comparing(rank -> rank.total().orElse(Integer.MAX_VALUE)))
                .map(this::rank)
                .toList();
    }

    private RankView rank(Rank rank) {
        return new RankView(
                rank.organisation().value(),
                Municipalities.ofDenmark().get(rank.organisation()).name(),
                rank.total().map(String::valueOf).orElse(NOTHING),
                questionnaire.themes().stream()
                        .map(theme -> rank.themes().get(theme.number()))
                        .map(place -> place == null ? NOTHING : place.toString())
                        .toList());
    }
}
