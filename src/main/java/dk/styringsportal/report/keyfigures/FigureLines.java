package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.NumberOfAll;
import dk.styringsportal.benchmark.keyfigures.PartsOfAll;
import dk.styringsportal.benchmark.keyfigures.PersonsBehind;
import dk.styringsportal.benchmark.keyfigures.Spread;
import dk.styringsportal.benchmark.keyfigures.Told;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.keyfigures.FigureLine.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** The numbers of a report on key figures, line by line, with the names in Danish. What the report hides has a code here. */
public final class FigureLines {

    private static final int HUNDRED = 100;

    private final KeyFigureReport report;
    private final FigureSentences words;
    private final List<FigureLine> lines = new ArrayList<>();

    private FigureLines(KeyFigureReport report) {
        this.report = report;
        this.words = new FigureSentences(report, ReportTexts.DANISH);
    }

    /** In the order of the report. */
    public static List<FigureLine> of(KeyFigureReport report) {
        FigureLines lines = new FigureLines(report);
        report.figures().forEach(figure -> {
            if (figure instanceof FigureNumbers.Counted counted) {
                counted.lines().forEach(line -> lines.add(counted, line));
            } else if (figure instanceof FigureNumbers.Measured measured) {
                measured.lines().forEach(line -> lines.add(measured, line));
            }
        });
        return List.copyOf(lines.lines);
    }

    /** Where a number belongs. */
    private record Place(ReportFigure figure, String row, String part, String unit) {}

    private void add(FigureNumbers.Counted figure, FigureNumbers.CountedLine line) {
        String row = line.line().label().map(words::of).orElse("");
        Optional<BigFraction> base = CountedBlocks.base(line, figure.content().cumulative());
        for (int i = 0; i < line.line().parts().size(); i++) {
            Place place = new Place(
                    figure.figure(), row, words.of(line.line().parts().get(i).label()), words.of(figure.content().unit()));
            if (!line.own().isEmpty()) {
                own(place, line.own().get(i), base);
            }
            all(place, line.all(), i);
        }
        line.spread().ifPresent(spread -> spread(
                new Place(figure.figure(), row, words.of(line.line().parts().get(0).label()), ""), spread));
    }

    private void own(Place place, CellValue value, Optional<BigFraction> base) {
        own(place, Measure.COUNT, value, value instanceof CellValue.Known known ? words.mark(Optional.of(known.value())) : "");
        if (value instanceof CellValue.Known known && base.filter(whole -> whole.signum() > 0).isPresent()) {
            put(place, municipality(), Measure.SHARE, Optional.of(known.value().divide(base.get())), Optional.empty(), Optional.empty(),
                    words.mark(base));
        }
    }

    private void all(Place place, Told<PartsOfAll> told, int part) {
        Optional<Integer> n = told.value().map(PartsOfAll::municipalities);
        if (told.value().flatMap(PartsOfAll::bounded).isPresent()) {
            told.value().flatMap(PartsOfAll::bounded).ifPresent(bounded -> put(
                    place,
                    FigureLine.ALL,
                    bounded.option() == part ? Measure.SHARE_OVER : Measure.SHARE_UNDER,
                    Optional.of(BigFraction.of(bounded.option() == part ? bounded.overPercent() : bounded.underPercent(), HUNDRED)),
                    Optional.empty(),
                    n,
                    ""));
            return;
        }
        Told<BigFraction> count = told.value().map(parts -> parts.parts().get(part)).orElse(told.map(parts -> BigFraction.ZERO));
        Optional<BigFraction> base = told.value().flatMap(PartsOfAll::base);
        all(place, Measure.COUNT, count, n, count.value().isPresent() ? words.mark(count.value()) : "");
        if (base.filter(whole -> whole.signum() > 0).isPresent()) {
            all(place, Measure.SHARE, count.map(some -> some.divide(base.get())), n, words.mark(base));
        }
    }

    private void add(FigureNumbers.Measured figure, FigureNumbers.MeasuredLine line) {
        NumberOfAll all = line.all();
        Place place = new Place(
                figure.figure(),
                line.figure().title().danish() + ": " + NumberBars.label(line.figure(), line.cell(), line.figure().cells(), words.texts()),
                "",
                line.figure().unit().danish());
        line.own().ifPresent(value -> own(place, Measure.NUMBER, value, words.mark(line.persons().map(PersonsBehind::counted))));
        Optional<Integer> n = Optional.of(all.municipalities());
        String mark = all.few() ? " *" : "";
        if (all.sum().hidden().isPresent() || all.sum().value().isPresent()) {
            all(place, Measure.SUM, all.sum(), n, mark);
        }
        all.grossingUp().flatMap(MeasuredBlocks::factor).ifPresent(factor ->
                put(place, FigureLine.ALL, Measure.FACTOR, Optional.of(factor), Optional.empty(), n, ""));
        if (all.grossingUp().isPresent()) {
            all(place, Measure.ESTIMATE, all.together(), n, mark);
        } else if (all.sum().value().isEmpty() && all.sum().hidden().isEmpty()) {
            all(place, Measure.TOGETHER, all.together(), n, mark);
        }
        if (line.cell().persons().isPresent()) {
            all(place, Measure.PERSONS, all.persons(), n, mark);
        }
        spread(place, all.spread());
    }

    private void spread(Place place, Spread spread) {
        measure(place, Measure.MEDIAN, spread, spread.quartiles(), Spread.Quartiles::median);
        measure(place, Measure.LOWER_QUARTILE, spread, spread.quartiles(), Spread.Quartiles::lower);
        measure(place, Measure.UPPER_QUARTILE, spread, spread.quartiles(), Spread.Quartiles::upper);
        measure(place, Measure.LOWEST, spread, spread.extremes(), Spread.Extremes::lowest);
        measure(place, Measure.HIGHEST, spread, spread.extremes(), Spread.Extremes::highest);
    }

    private <T> void measure(Place place, Measure measure, Spread spread, Told<T> told, Function<T, Double> part) {
        all(place, measure, told.map(found -> BigFraction.from(part.apply(found))), Optional.of(spread.n()), "");
    }

    private void own(Place place, Measure measure, CellValue value, String mark) {
        if (value instanceof CellValue.Known known) {
            put(place, municipality(), measure, Optional.of(known.value()), Optional.empty(), Optional.empty(), mark);
        } else {
            CellValue.Reason reason = ((CellValue.Without) value).reason();
            put(place, municipality(), measure, Optional.empty(),
                    Optional.of(reason == CellValue.Reason.NOT_APPLICABLE ? DataCode.NOT_RELEVANT : DataCode.NO_ANSWER), Optional.empty(), "");
        }
    }

    private void all(Place place, Measure measure, Told<BigFraction> told, Optional<Integer> n, String mark) {
        Optional<DataCode> code = told.hidden().isPresent() ? Optional.of(DataCode.SUPPRESSED) : Optional.of(DataCode.NONE);
        put(place, FigureLine.ALL, measure, told.value(), told.value().isPresent() ? Optional.empty() : code, n, mark);
    }

    private String municipality() {
        return report.own().orElseThrow().value();
    }

    private void put(
            Place place,
            String area,
            Measure measure,
            Optional<BigFraction> value,
            Optional<DataCode> code,
            Optional<Integer> municipalities,
            String mark) {
        boolean share = measure == Measure.SHARE || measure == Measure.SHARE_OVER || measure == Measure.SHARE_UNDER;
        lines.add(new FigureLine(
                place.figure().number().orElse(""),
                words.of(place.figure().title()),
                place.row(),
                place.part(),
                area,
                measure,
                share ? "" : place.unit(),
                value,
                code,
                municipalities,
                mark.strip()));
    }
}
