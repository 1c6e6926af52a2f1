package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.interval.FinitePopulation;
import dk.styringsportal.statistics.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the points of others are spread, and where one's own lie among them: what a median and quartiles leave unsaid. */
public final class SpreadSentences {

    private final ReportTexts texts;
    private final Numbers numbers;

    private SpreadSentences(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
    }

    /** Danish for every language but English. */
    public static SpreadSentences in(Locale language) {
        return new SpreadSentences(language);
    }

    /**
     * Of the nation and the group, as far as there are any figures.
     *
     * @param group what the group is called
     * @param intervals of whom those with points are a part, to tell the intervals of means; empty where these are not told
     */
    public List<String> of(Comparison.Line line, String group, Optional<Comparison.Population> intervals) {
        List<String> sentences = new ArrayList<>();
        line.nation().ifPresent(nation -> {
            sentences.add(texts.text(
                    "spread.nation",
                    numbers.points(nation.mean()),
                    deviation(nation),
                    numbers.points(nation.min()),
                    numbers.points(nation.max())));
            below(line).ifPresent(sentences::add);
            intervals.flatMap(of -> interval("spread.interval", nation, of.nation())).ifPresent(sentences::add);
        });
        line.group().ifPresent(found -> {
            sentences.add(texts.text("spread.group", group, numbers.points(found.mean()), deviation(found)));
            intervals.flatMap(of -> interval("spread.group.interval", found, of.group())).ifPresent(sentences::add);
        });
        return sentences;
    }

    /** "38 pct. (27 af 72) af kommunerne ligger under."; empty without own points. */
    public Optional<String> below(Comparison.Line line) {
        return line.own()
                .map(Points::value)
                .flatMap(own -> line.nation().map(nation -> nation.shareBelow(own)))
                .map(share -> texts.text("spread.below", numbers.share(share)));
    }

    /** In points, "–" where there is but one value. */
    public String deviation(Distribution distribution) {
        return distribution.standardDeviation().isPresent()
                ? numbers.points(distribution.standardDeviation().getAsDouble())
                : "–";
    }

    private Optional<String> interval(String key, Distribution answered, int population) {
        return interval95(answered, population)
                .map(found -> texts.text(key, numbers.range(found.low(), found.high()), String.valueOf(population)));
    }

    /**
     * The 95 % interval of the mean that all who are asked would have, if it is chance who did not answer, cut to what points
     * can be; empty when all or only one answered.
     *
     * @param population how many are asked
     */
    public static Optional<Interval> interval95(Distribution answered, int population) {
        return answered.n() >= population
                ? Optional.empty()
                : new FinitePopulation(population).mean(answered).map(found -> new Interval(Math.max(0, found.low()), Math.min(100, found.high())));
    }
}
