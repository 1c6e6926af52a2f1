package dk.styringsportal.web.results;

import dk.styringsportal.application.ComparisonGroups;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.Rank;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.ClarificationSentences;
import dk.styringsportal.report.Incompleteness;
import dk.styringsportal.report.NationBasis;
import dk.styringsportal.report.SpreadSentences;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.scoring.Standing;
import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes out one municipality's result for the page. */
final class ResultViews {

    private static final ThemeView.SpreadView NO_SPREAD = new ThemeView.SpreadView("–", "–", "–");

    private final PageWords words;
    private final MunicipalityResult result;
    private final Optional<Edition> edition;
    private final NationBasis basis;
    private final List<ComparisonGroups.Offered> offered;
    private final GroupKey chosen;
    private final Function<Comparison.Line, List<String>> spread;
    private final ItemViews items;
    private final Figures figures;

    /**
     * @param offered the groups the reader can choose from
     * @param chosen the one that the result is compared with
     * @param interval whether the uncertainty of means is shown
     */
    ResultViews(
            PageWords words,
            ComparedResult compared,
            List<ComparisonGroups.Offered> offered,
            GroupKey chosen,
            boolean interval) {
        this.words = words;
        this.result = compared.result();
        this.edition = compared.edition().map(EditionBasis::edition);
        this.basis = NationBasis.of(compared, words.locale());
        this.offered = offered;
        this.chosen = chosen;
        this.spread = line -> SpreadSentences.in(words.locale()).of(
                line, groupName(), result.comparison().filter(found -> interval).map(Comparison::population));
        this.items = new ItemViews(words, result, spread);
        this.figures = new Figures(words, result);
    }

    ResultView view() {
        Optional<Comparison> comparison = result.comparison();
        return new ResultView(
                result.municipality().name(),
                result.campaign().title(),
                result.campaign().fictitious(),
                words.say(
                        result.submission().isAcceptedIncomplete() ? "result.accepted" : "result.submitted",
                        words.moment(result.submission().at()), result.submission().by()),
                comparison.map(this::compared).orElse(words.say("result.comparisonFollows")),
                edition.stream().map(this::edition).toList(),
                basis.remarks(),
                comparison.stream().map(found -> new GroupViews(words).view(found.group(), offered, chosen, basis.group())).toList(),
                figures.themes(),
                figures.radar(),
                total(),
                result.questionnaire().themes().stream().map(this::theme).toList(),
                comparison.map(found -> differences(found, found.strongest())).orElse(List.of()),
                comparison.map(found -> differences(found, found.weakest())).orElse(List.of()),
                !result.questionnaire().counting().isEmpty(),
                result.questionnaire().reservation(),
                new Incompleteness(result, words.locale()).sentences(),
                new ClarificationSentences(result, words.locale()).all());
    }

    private String compared(Comparison comparison) {
        return edition.isPresent()
                ? words.say("result.compared", comparison.n())
                : words.say("result.comparedAsOf", words.date(comparison.asOf()), comparison.n());
    }

    private ResultView.EditionView edition(Edition one) {
        return new ResultView.EditionView(
                basis.named().orElseThrow(), one.id().toString(), one.checksum(), one.state() == EditionState.PUBLISHED);
    }

    private ThemeView theme(Theme theme) {
        Optional<Comparison.Line> line =
                result.comparison().map(comparison -> comparison.theme(theme.number()).line());
        Optional<Integer> rank = rank().map(ranks -> ranks.themes().get(theme.number()));
        return scored(
                theme.number(),
                theme.title(),
                result.scorecard().theme(theme.number()).points(),
                line,
                rank,
                line.map(found -> strip(theme, found)).orElse(""),
                notes(theme),
                theme.items().stream().filter(this::isShown).map(items::view).toList());
    }

    private String strip(Theme theme, Comparison.Line line) {
        return figures.strip("tema-" + theme.number(), words.say("figure.theme"), EditionNames.theme(theme), line);
    }

    /** Questions that were asked. */
    private boolean isShown(Item item) {
        return item.type().asks() && result.scorecard().item(item.code()).standing() != Standing.NOT_ASKED;
    }

    private ThemeView total() {
        return scored(
                0,
                words.say("result.total"),
                result.scorecard().total(),
                result.comparison().map(Comparison::total),
                rank().flatMap(Rank::total),
                "",
                List.of(),
                List.of());
    }

    private ThemeView scored(
            int number,
            String title,
            Optional<Points> points,
            Optional<Comparison.Line> line,
            Optional<Integer> rank,
            String svg,
            List<String> notes,
            List<ItemView> itemViews) {
        Optional<Distribution> nation = line.flatMap(Comparison.Line::nation);
        return new ThemeView(
                number,
                title,
                points.map(words::points).orElse("–"),
                nation.map(this::spread).orElse(NO_SPREAD),
                line.flatMap(Comparison.Line::group).map(this::spread).orElse(NO_SPREAD),
                points.isPresent() && nation.isPresent()
                        ? words.difference(points.get().toDouble() - nation.get().median())
                        : "–",
                line.map(spread).orElse(List.of()),
                rank.map(place -> words.say("result.place", place, result.comparison().orElseThrow().ranked()))
                        .orElse(""),
                svg,
                notes,
                itemViews);
    }

    private String groupName() {
        return result.comparison().map(found -> new GroupViews(words).name(found.group().group())).orElse("");
    }

    private ThemeView.SpreadView spread(Distribution distribution) {
        return new ThemeView.SpreadView(
                words.points(distribution.median()),
                words.range(distribution.q1(), distribution.q3()),
                String.valueOf(distribution.n()));
    }

    /** Without internal homes several questions of theme 3 are moot, but only question 17 says so (decision S6). */
    private List<String> notes(Theme theme) {
        return theme.items().stream()
                .filter(item -> result.scorecard().item(item.code()).neutral())
                .map(item -> words.say("theme.neutral", item.number()))
                .toList();
    }

    private List<ResultView.DifferenceView> differences(Comparison comparison, List<ItemCode> codes) {
        return codes.stream().map(code -> difference(comparison, code)).toList();
    }

    private ResultView.DifferenceView difference(Comparison comparison, ItemCode code) {
        Item item = result.questionnaire().item(code).orElseThrow();
        ItemScore score = result.scorecard().item(code);
        return new ResultView.DifferenceView(
                code.value(),
                item.number(),
                item.wording().text(),
                words.points(score.points().orElseThrow()),
                words.difference(comparison.item(code).differenceToMean().orElseThrow()));
    }

    private Optional<Rank> rank() {
        return result.comparison().flatMap(Comparison::rank);
    }
}
