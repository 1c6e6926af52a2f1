package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes out one question beside others. A question with only two possible point values says how many have full points
 * and how the answers are spread, since its median would say little; every other question shows its distribution.
 */
final class ItemComparisons {

    private final PageWords words;
    private final MunicipalityResult result;
    private final Figures figures;
    private final Function<Comparison.Line, List<String>> spread;

    ItemComparisons(PageWords words, MunicipalityResult result, Function<Comparison.Line, List<String>> spread) {
        this.spread = spread;
        this.words = words;
        this.result = result;
        this.figures = new Figures(words, result);
    }

    ItemView.ItemComparisonView view(Comparison.ItemLine line) {
        List<String> sentences = new ArrayList<>(line.twoValued() ? fullPoints(line) : distributions(line));
        line.differenceToMean()
                .map(difference -> words.say("item.difference", words.difference(difference)))
                .ifPresent(sentences::add);
        if (line.figures().neutral() > 0) {
            sentences.add(words.say("item.leftOut", line.figures().neutral()));
        }
        return new ItemView.ItemComparisonView(
                sentences,
                line.twoValued() ? "" : strip(line),
                line.twoValued() ? List.of(counts(line)) : List.of());
    }

    private List<String> fullPoints(Comparison.ItemLine line) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("item.fullPoints", line.fullPoints(), line.answered()));
        line.groupFigures()
                .map(group -> words.say("item.fullPoints.group", group.fullPoints(), group.scored()))
                .ifPresent(sentences::add);
        return sentences;
    }

    private List<String> distributions(Comparison.ItemLine line) {
        List<String> sentences = new ArrayList<>();
        line.line().nation().map(nation -> spread("item.nation", nation)).ifPresent(sentences::add);
        line.line().group().map(group -> spread("item.group", group)).ifPresent(sentences::add);
        sentences.addAll(spread.apply(line.line()));
        return sentences;
    }

    private String spread(String key, Distribution distribution) {
        return words.say(
                key,
                words.points(distribution.median()),
                words.range(distribution.q1(), distribution.q3()),
                distribution.n());
    }

    private AnswerCountsView counts(Comparison.ItemLine line) {
        return new AnswerTables(words)
                .of(
                        result.questionnaire().item(line.item()).orElseThrow(),
                        line.figures().answers(),
                        Optional.of(result.scorecard().item(line.item())));
    }

    private String strip(Comparison.ItemLine line) {
        Item item = result.questionnaire().item(line.item()).orElseThrow();
        return figures.strip(
                item.code().value(), words.say("figure.item", item.number()), EditionNames.question(item), line.line());
    }
}
