package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.scoring.Exact;
import dk.styringsportal.statistics.test.ChiSquare;
import dk.styringsportal.statistics.test.Independence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who of a group answered, by the size of municipalities, as an edition says it. */
final class ResponseFigure {

    private static final String ANSWERED = "answered";
    private static final String NOT_ANSWERED = "notAnswered";
    private static final String EXPECTED = "expected";

    private ResponseFigure() {}

    static EditionFigure of(Nonresponse found) {
        Map<String, Object> answered = new TreeMap<>();
        Map<String, Object> notAnswered = new TreeMap<>();
        Map<String, Object> expected = new TreeMap<>();
        found.classes().forEach(line -> {
            answered.put(key(line.size()), line.answered());
            notAnswered.put(key(line.size()), line.notAnswered());
            expected.put(key(line.size()), line.expected().doubleValue());
        });
        Map<String, Object> values = new TreeMap<>();
        values.put(ANSWERED, answered);
        values.put(NOT_ANSWERED, notAnswered);
        values.put(EXPECTED, expected);
        found.test().ifPresent(test -> {
            values.put("test", key(test.method()));
            values.put("statistic", Alike.everywhere(test.statistic()));
            values.put("df", test.df());
            values.put("p", Alike.everywhere(test.p()));
        });
        found.power().ifPresent(power -> values.put("power", Alike.everywhere(power.power())));
        return new EditionFigure(PublishedNonresponse.KIND, Map.of("group", found.group().id().value()), values);
    }

    static EditionFigure of(SourceFit fit) {
        Map<String, Object> answered = new TreeMap<>();
        Map<String, Object> expected = new TreeMap<>();
        fit.classes().forEach(line -> {
            answered.put(key(line.size()), line.answered());
            expected.put(key(line.size()), line.expected().doubleValue());
        });
        Map<String, Object> values = new TreeMap<>();
        values.put(ANSWERED, answered);
        values.put(EXPECTED, expected);
        fit.test().ifPresent(test -> {
            values.put("statistic", Alike.everywhere(test.statistic()));
            values.put("df", test.df());
            values.put("p", Alike.everywhere(test.p()));
        });
        return new EditionFigure(PublishedNonresponse.SOURCE_KIND, Map.of("group", fit.group().id().value()), values);
    }

    /** Of a figure of who was invited. */
    static Nonresponse.SizeLine line(EditionFigure figure, Size size) {
        return new Nonresponse.SizeLine(
                size,
                number(figure, ANSWERED, size).intValueExact(),
                number(figure, NOT_ANSWERED, size).intValueExact(),
                Exact.fraction(number(figure, EXPECTED, size)));
    }

    /** Of a figure of the source's test. */
    static SourceFit.SizeLine fitLine(EditionFigure figure, Size size) {
        return new SourceFit.SizeLine(
                size, number(figure, ANSWERED, size).intValueExact(), Exact.fraction(number(figure, EXPECTED, size)));
    }

    private static BigDecimal number(EditionFigure figure, String column, Size size) {
        return (BigDecimal) ((Map<?, ?>) figure.values().get(column)).get(key(size));
    }

    /** Whether answering and size go together; empty where there was nothing to test. */
    static Optional<Independence> independence(EditionFigure figure) {
        return chiSquare(figure).map(found -> new Independence(
                Independence.Method.valueOf(((String) figure.values().get("test")).toUpperCase(Locale.ROOT).replace('-', '_')),
                found.statistic(),
                found.df(),
                found.p(),
                leastExpected(figure)));
    }

    /** Over both rows, in the sizes of which anybody was invited. */
    private static double leastExpected(EditionFigure figure) {
        return Arrays.stream(Size.values())
                .map(size -> line(figure, size))
                .filter(line -> line.answered() + line.notAnswered() > 0)
                .mapToDouble(line -> Math.min(
                        line.expected().doubleValue(), line.answered() + line.notAnswered() - line.expected().doubleValue()))
                .min()
                .orElse(0);
    }

    static Optional<ChiSquare> chiSquare(EditionFigure figure) {
        return figure.number("statistic").map(statistic -> new ChiSquare(
                statistic.doubleValue(),
                figure.count("df"),
                figure.number("p").orElseThrow().doubleValue()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
