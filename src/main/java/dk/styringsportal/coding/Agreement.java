package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.statistics.agreement.AgreementTable;
import dk.styringsportal.statistics.agreement.Kappa;
import dk.styringsportal.statistics.agreement.KappaWeights;
import dk.styringsportal.statistics.agreement.KrippendorffAlpha;
import dk.styringsportal.statistics.agreement.Metric;
import dk.styringsportal.statistics.agreement.Ratings;
import dk.styringsportal.statistics.interval.Bootstrap;
import dk.styringsportal.statistics.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far two coders agreed before anything was settled. A text that one of them left untagged is missing: that both found no code is
 * no agreement, and that one did is no disagreement; both are counted beside.
 *
 * @param texts that were compared, each once however many wrote it
 * @param untaggedByOne those that one coder gave no code at all
 * @param untaggedByBoth those that neither gave one
 * @param lines where a text has one code: one for all, and one for each row where there are rows; else one for each code
 */
public record Agreement(int texts, int untaggedByOne, int untaggedByBoth, List<Line> lines) {

    /** With it the intervals can be computed again. */
    public static final long SEED = 20_140_101;

    public Agreement {
        lines = List.copyOf(lines);
    }

    /**
     * One thing they agreed about or not.
     *
     * @param about a row or a code; empty for all together
     * @param n how many times both tagged
     * @param alike how many of these alike
     * @param kappa Cohen's; of texts with one code only, and where the table has one
     * @param alpha Krippendorff's, nominal
     * @param alphaInterval by drawing texts
     */
    public record Line(
            Optional<String> about,
            int n,
            int alike,
            Optional<Kappa> kappa,
            OptionalDouble alpha,
            Optional<Interval> alphaInterval) {}

    /** Of what was compared. */
    public static Agreement of(DoubleCoding coding) {
        List<DoubleCoding.Pair> pairs = coding.pairs();
        List<DoubleCoding.Pair> both = pairs.stream()
                .filter(pair -> pair.first().isPresent() && pair.second().isPresent())
                .toList();
        int neither = (int) pairs.stream()
                .filter(pair -> pair.first().isEmpty() && pair.second().isEmpty())
                .count();
        boolean multiple = both.stream().anyMatch(pair -> pair.first().get() instanceof AnswerValue.Ticked);
        return new Agreement(
                pairs.size(),
                pairs.size() - both.size() - neither,
                neither,
                multiple ? perCode(coding, both) : single(coding, both));
    }

    private static List<Line> single(DoubleCoding coding, List<DoubleCoding.Pair> both) {
        List<OptionKey> codes = coding.target().options().stream().map(AnswerOption::key).toList();
        List<Row> rows = coding.target().rows();
        if (rows.isEmpty()) {
            return List.of(line(Optional.empty(), codes, both.stream().map(pair -> List.of(tagged(pair, Optional.empty()))).toList()));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(line(Optional.empty(), codes, both.stream()
                .map(pair -> rows.stream().map(row -> tagged(pair, Optional.of(row.key()))).toList())
                .toList()));
        rows.forEach(row -> lines.add(line(
                Optional.of(row.label()), codes, both.stream().map(pair -> List.of(tagged(pair, Optional.of(row.key())))).toList())));
        return lines;
    }

    /** What the two gave in one place. */
    private record Tagged(Optional<OptionKey> first, Optional<OptionKey> second) {

        boolean byBoth() {
            return first.isPresent() && second.isPresent();
        }
    }

    private static Tagged tagged(DoubleCoding.Pair pair, Optional<RowKey> row) {
        return new Tagged(Codes.one(pair.first().orElseThrow(), row), Codes.one(pair.second().orElseThrow(), row));
    }

    /** @param texts the places of each text; texts are drawn whole for the interval */
    private static Line line(Optional<String> about, List<OptionKey> codes, List<List<Tagged>> texts) {
        List<List<Tagged>> tagged = texts.stream()
                .map(places -> places.stream().filter(Tagged::byBoth).toList())
                .filter(places -> !places.isEmpty())
                .toList();
        List<Tagged> all = tagged.stream().flatMap(List::stream).toList();
        AgreementTable table = AgreementTable.of(
                codes, all.stream().map(one -> one.first().get()).toList(), all.stream().map(one -> one.second().get()).toList());
        return new Line(
                about,
                all.size(),
                (int) all.stream().filter(one -> one.first().equals(one.second())).count(),
                Kappa.of(table, KappaWeights.NOMINAL),
                alpha(all, codes),
                Bootstrap.seeded(SEED).interval(
                        tagged, drawn -> alpha(drawn.stream().flatMap(List::stream).toList(), codes)));
    }

    private static OptionalDouble alpha(List<Tagged> places, List<OptionKey> codes) {
        return KrippendorffAlpha.of(
                new Ratings(places.stream()
                        .map(one -> List.of(
                                (double) codes.indexOf(one.first().get()), (double) codes.indexOf(one.second().get())))
                        .toList()),
                Metric.NOMINAL);
    }

    private static List<Line> perCode(DoubleCoding coding, List<DoubleCoding.Pair> both) {
        return coding.target().options().stream().map(code -> perCode(code, both)).toList();
    }

    private static Line perCode(AnswerOption code, List<DoubleCoding.Pair> both) {
        Ratings ratings = new Ratings(both.stream()
                .map(pair -> List.of(given(pair.first(), code), given(pair.second(), code)))
                .toList());
        return new Line(
                Optional.of(code.label()),
                both.size(),
                (int) ratings.units().stream().filter(unit -> unit.get(0).equals(unit.get(1))).count(),
                Optional.empty(),
                KrippendorffAlpha.of(ratings, Metric.NOMINAL),
                KrippendorffAlpha.interval(ratings, Metric.NOMINAL, Bootstrap.seeded(SEED)));
    }

    private static double given(Optional<AnswerValue> codes, AnswerOption code) {
        return Codes.in(codes.orElseThrow()).contains(code.key()) ? 1 : 0;
    }
}
