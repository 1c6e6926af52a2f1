package dk.styringsportal.report.committee;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Brief;
import dk.styringsportal.report.Reason;
import dk.styringsportal.report.Words;
import dk.styringsportal.statistics.Distribution;
import java.util.Optional;

/** One named question in words: its figures, and what the questionnaire recommends. */
final class HighlightWords {

    /** In characters: two lines of the paper. */
    private static final int LONGEST_QUESTION = 120;

    private static final int LONGEST_ADVICE = 170;

    private final MunicipalityResult result;
    private final Words words;

    HighlightWords(MunicipalityResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** "4. Har I et visitationsudvalg? – 100 point, landets gennemsnit 54,17 (+45,8)". */
    String figures(Item item) {
        String points = points(item);
        Optional<String> difference = difference(item);
        return difference.isEmpty()
                ? words.text("committee.highlight", String.valueOf(item.number()), question(item), points)
                : words.text(
                        "committee.highlight.nation",
                        String.valueOf(item.number()),
                        question(item),
                        points,
                        mean(item).orElseThrow(),
                        difference.get());
    }

    String question(Item item) {
        return Brief.of(item.wording().text(), LONGEST_QUESTION);
    }

    String points(Item item) {
        return words.numbers().points(result.scorecard().item(item.code()).points());
    }

    /** The nation's; empty where nothing is compared. */
    Optional<String> mean(Item item) {
        return line(item).flatMap(line -> line.line().nation()).map(Distribution::mean).map(words.numbers()::points);
    }

    /** Own points minus the nation's mean; empty where nothing is compared. */
    Optional<String> difference(Item item) {
        return line(item).flatMap(Comparison.ItemLine::differenceToMean).map(words.numbers()::difference);
    }

    /** The recommendation behind the question, else what would earn more points; empty where there is neither. */
    Optional<String> advice(Item item) {
        Reason reason = words.reasons().of(item, result.scorecard().item(item.code()));
        if (!reason.recommendation().isBlank()) {
            return Optional.of(advice("recommendation", reason.recommendation()));
        }
        return reason.improvements().stream().findFirst().map(change -> advice("more", change));
    }

    private String advice(String lead, String text) {
        return words.text("committee.advice", words.text(lead), Brief.of(text, LONGEST_ADVICE));
    }

    private Optional<Comparison.ItemLine> line(Item item) {
        return result.comparison().map(comparison -> comparison.item(item.code()));
    }
}
