package dk.styringsportal.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart of differences in steps of a scale, to both sides of nought, put together line by line. What has no difference is left to the
 * table that follows, which says why.
 */
final class StepsChart {

    /** Lines on one slide. */
    private static final int MOST = 10;

    private static final int DECIMALS = 1;

    private final String series;
    private final List<Chart.Category> categories = new ArrayList<>();
    private final List<Optional<Chart.Value>> values = new ArrayList<>();
    private boolean lacksSome;

    /** @param series what the bars are */
    StepsChart(String series) {
        this.series = series;
    }

    /**
     * @param steps empty where there is no bar
     * @param words the number in words
     */
    void add(String label, Optional<Double> steps, String words) {
        if (steps.isPresent()) {
            categories.add(new Chart.Category(ChartLabels.brief(label)));
            values.add(steps.map(number -> new Chart.Value(number, words)));
        } else {
            lacksSome = true;
        }
    }

    /** Draws nothing where there is no bar at all. */
    void draw(String title, List<String> notes, SlidePages pages) {
        if (categories.isEmpty()) {
            return;
        }
        List<String> said = new ArrayList<>(notes);
        if (lacksSome) {
            said.add(SlideWords.say("note.steps.missing"));
        }
        pages.chart(title, chart(), MOST, said);
    }

    private Chart chart() {
        return new Chart(
                Chart.Kind.BARS,
                Chart.Unit.STEPS,
                DECIMALS,
                categories,
                List.of(new Chart.Series(series, false, values)));
    }
}
