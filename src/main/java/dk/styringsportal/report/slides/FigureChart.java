package dk.styringsportal.report.slides;

import dk.styringsportal.report.Figure;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A drawing of pages and print as a chart that can be edited. */
final class FigureChart {

    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);

    private FigureChart() {}

    /** Empty for a kind of drawing that key figures do not have. */
    static Optional<Chart> of(Figure figure) {
        if (figure instanceof Figure.Amounts amounts) {
            return Optional.of(amounts(amounts));
        }
        if (figure instanceof Figure.Shares shares) {
            return Optional.of(shares(shares));
        }
        return figure instanceof Figure.StackedShares stacked ? Optional.of(stacked(stacked)) : Optional.empty();
    }

    /** What has no number says why beside its name. */
    private static Chart amounts(Figure.Amounts figure) {
        List<Chart.Category> categories = new ArrayList<>();
        List<Optional<Chart.Value>> values = new ArrayList<>();
        for (Figure.Amounts.Line line : figure.lines()) {
            String label = ChartLabels.brief(line.label());
            categories.add(new Chart.Category(
                    line.amount().isPresent() ? label : SlideWords.say("category.none", label, line.without())));
            values.add(line.amount().map(amount -> new Chart.Value(amount, NUMBERS.figure(amount, figure.decimals()))));
        }
        return new Chart(
                Chart.Kind.BARS,
                Chart.Unit.NUMBER,
                figure.decimals(),
                categories,
                List.of(new Chart.Series(figure.title(), false, values)));
    }

    private static Chart shares(Figure.Shares figure) {
        return new Chart(
                Chart.Kind.BARS,
                Chart.Unit.SHARE,
                figure.lines().stream()
                        .map(line -> ChartLabels.brief(line.label()))
                        .map(Chart.Category::new)
                        .toList(),
                List.of(new Chart.Series(
                        SlideWords.say("series.share"),
                        false,
                        figure.lines().stream().map(line -> line.share().map(FigureChart::value)).toList())));
    }

    private static Chart stacked(Figure.StackedShares figure) {
        List<Chart.Series> series = IntStream.range(0, figure.options().size())
                .mapToObj(option -> new Chart.Series(
                        figure.options().get(option).label(),
                        figure.options().get(option).apart(),
                        figure.lines().stream()
                                .map(line -> Optional.of(value(new Share(line.counts().get(option), line.n()))))
                                .toList()))
                .toList();
        return new Chart(
                Chart.Kind.STACKED,
                Chart.Unit.SHARE,
                figure.lines().stream()
                        .map(line -> SlideWords.say("category.n", ChartLabels.brief(line.label()), NUMBERS.count(line.n())))
                        .map(Chart.Category::new)
                        .toList(),
                series);
    }

    private static Chart.Value value(Share share) {
        return new Chart.Value(share.toDouble(), SlideWords.say("share", NUMBERS.percent(share), NUMBERS.count(share.part())));
    }
}
