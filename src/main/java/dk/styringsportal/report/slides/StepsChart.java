package dk.styringsportal.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart of differences in steps of a scale, to both sides of nought, put together line by line. */
final class StepsChart {

    /** Lines on one slide. */
    static final int MOST = 10;

    private static final int DECIMALS = 1;

    private final String series;
    private final List<Chart.Category> categories = new ArrayList<>();
    private final List<Optional<Chart.Value>> values = new ArrayList<>();

    /** @param series what the bars are */
    StepsChart(String series) {
        this.series = series;
    }

    /**
     * @param steps empty where there is no bar
     * @param words the number in words; without one, what is said instead
     */
    void add(String label, Optional<Double> steps, String words) {
        String brief = ChartLabels.brief(label);
        categories.add(new Chart.Category(steps.isPresent() ? brief : SlideWords.say("category.none", brief, words)));
        values.add(steps.map(number -> new Chart.Value(number, words)));
    }

    /** Of at least one line. */
    Chart chart() {
        return new Chart(
                Chart.Kind.BARS,
                Chart.Unit.STEPS,
                DECIMALS,
                categories,
                List.of(new Chart.Series(series, false, values)));
    }
}
