package dk.styringsportal.report.slides;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart in words, with all its numbers. */
final class ChartWords {

    private final Chart chart;

    private ChartWords(Chart chart) {
        this.chart = chart;
    }

    /** "Liggende søjler med andele. Ja: 40 pct. (16). Nej: 60 pct. (24)." */
    static String of(Chart chart) {
        return new ChartWords(chart).words();
    }

    private String words() {
        String kind = SlideWords.say("chart." + chart.kind() + "." + chart.unit());
        return kind + " "
                + IntStream.range(0, chart.categories().size()).mapToObj(this::category).collect(Collectors.joining(" "));
    }

    private String category(int at) {
        String label = chart.categories().get(at).label();
        List<String> values = chart.series().stream()
                .flatMap(series -> series.values().get(at).map(value -> named(series, value)).stream())
                .toList();
        return values.isEmpty() ? label + "." : label + ": " + ended(String.join(", ", values));
    }

    private String named(Chart.Series series, Chart.Value value) {
        return chart.series().size() == 1 ? value.words() : series.name() + " " + value.words();
    }

    /** "30 pct." ends in a full stop already. */
    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
