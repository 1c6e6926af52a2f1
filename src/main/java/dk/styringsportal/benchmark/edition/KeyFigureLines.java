package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.GrossingUp;
import dk.styringsportal.benchmark.keyfigures.Hidden;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.NumberOfAll;
import dk.styringsportal.benchmark.keyfigures.PartsOfAll;
import dk.styringsportal.benchmark.keyfigures.ReleasedNumbers;
import dk.styringsportal.benchmark.keyfigures.Spread;
import dk.styringsportal.benchmark.keyfigures.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The numbers of a report on key figures of all municipalities as an edition says them: each shown, or withheld, by itself. */
final class KeyFigureLines {

    private static final String N = "n";

    /** Digits after the point; a report prints six at most. */
    private static final int DECIMALS = 12;

    private final List<FigureNumbers> numbers;
    private final int fewUnder;
    private final Map<String, EditionFigure> figures = new LinkedHashMap<>();

    /** @param fewUnder a number behind which stand fewer persons or cases is marked */
    KeyFigureLines(List<FigureNumbers> numbers, int fewUnder) {
        this.numbers = List.copyOf(numbers);
        this.fewUnder = fewUnder;
    }

    /** What those municipalities' numbers come to, by themselves: without regard to an edition before. */
    static KeyFigureLines of(KeyFigureBasis basis, ReleasedNumbers released) {
        return new KeyFigureLines(KeyFigureReport.numbersOfAll(released), basis.sheet().fewUnder());
    }

    /** In the report's order; a number that two of its figures tell is there once. */
    List<EditionFigure> figures() {
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.get(place) instanceof FigureNumbers.Counted counted) {
                String figure = KeyFigureNames.of(counted.figure(), place);
                for (int line = 0; line < counted.lines().size(); line++) {
                    add(figure, line + 1, counted.lines().get(line));
                }
            } else {
                ((FigureNumbers.Measured) numbers.get(place)).lines().forEach(this::add);
            }
        }
        return List.copyOf(figures.values());
    }

    /**
     * The numbers without the lines of which a figure is withheld.
     *
     * @param withheld names of figures
     */
    List<FigureNumbers> without(Set<String> withheld) {
        List<FigureNumbers> told = new ArrayList<>();
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.get(place) instanceof FigureNumbers.Counted counted) {
                told.add(without(counted, KeyFigureNames.of(counted.figure(), place), withheld));
            } else {
                FigureNumbers.Measured measured = (FigureNumbers.Measured) numbers.get(place);
                told.add(new FigureNumbers.Measured(measured.figure(), measured.lines().stream()
                        .map(line -> isIn(withheld, KeyFigureNames.keys(line.figure(), line.cell())) ? line.withheld() : line)
                        .toList()));
            }
        }
        return told;
    }

    private static FigureNumbers without(FigureNumbers.Counted counted, String figure, Set<String> withheld) {
        List<FigureNumbers.CountedLine> lines = new ArrayList<>();
        for (FigureNumbers.CountedLine line : counted.lines()) {
            int place = lines.size() + 1;
            boolean hidden = IntStream.rangeClosed(1, line.line().parts().size())
                    .anyMatch(part -> isIn(withheld, KeyFigureNames.keys(figure, place, part)));
            lines.add(hidden ? line.withheld() : line);
        }
        return new FigureNumbers.Counted(counted.figure(), counted.content(), lines);
    }

    private static boolean isIn(Set<String> withheld, Map<String, Object> keys) {
        return KeyFigureNames.KINDS.stream().anyMatch(kind -> withheld.contains(EditionFigure.name(kind, keys)));
    }

    private void add(EditionFigure figure) {
        figures.putIfAbsent(figure.name(), figure);
    }

    private void add(FigureNumbers.MeasuredLine line) {
        Map<String, Object> keys = KeyFigureNames.keys(line.figure(), line.cell());
        NumberOfAll all = line.all();
        add(all.sum().hidden().or(() -> all.together().hidden()).or(() -> all.persons().hidden())
                .map(why -> withheld(KeyFigureNames.NUMBER, keys, why))
                .orElseGet(() -> new EditionFigure(KeyFigureNames.NUMBER, keys, values(all))));
        add(keys, all.spread());
    }

    private static Map<String, Object> values(NumberOfAll all) {
        Map<String, Object> values = new TreeMap<>();
        values.put(N, all.municipalities());
        all.sum().value().ifPresent(sum -> values.put("sum", decimal(sum)));
        all.persons().value().ifPresent(persons -> values.put("persons", decimal(persons)));
        all.together().value().ifPresent(number -> values.put(all.grossingUp().isPresent() ? "estimate" : "together", decimal(number)));
        if (all.grossingUp().isPresent() && all.grossingUp().get() instanceof GrossingUp.Factor factor) {
            values.put("factor", decimal(factor.value()));
            values.put("inhabitants", new BigDecimal(factor.answering()));
            values.put("inhabitantsOfNation", new BigDecimal(factor.nation()));
        }
        values.put("few", all.few() ? 1 : 0);
        return values;
    }

    private void add(String figure, int line, FigureNumbers.CountedLine counted) {
        for (int part = 0; part < counted.line().parts().size(); part++) {
            add(part(KeyFigureNames.keys(figure, line, part + 1), counted.all(), part));
        }
        counted.spread().ifPresent(spread -> add(KeyFigureNames.keys(figure, line, 1), spread));
    }

    private EditionFigure part(Map<String, Object> keys, Told<PartsOfAll> all, int part) {
        Optional<Hidden> hidden = all.hidden().or(() -> all.value()
                .filter(parts -> parts.bounded().isEmpty())
                .flatMap(parts -> parts.parts().get(part).hidden()));
        return hidden.map(why -> withheld(KeyFigureNames.PART, keys, why))
                .orElseGet(() -> new EditionFigure(
                        KeyFigureNames.PART, keys, all.value().map(parts -> values(parts, part)).orElse(Map.of(N, 0))));
    }

    /** @param part one that is told, from 0 */
    private Map<String, Object> values(PartsOfAll parts, int part) {
        Map<String, Object> values = new TreeMap<>();
        values.put(N, parts.municipalities());
        if (parts.bounded().isPresent()) {
            Cell.Bounded bounded = parts.bounded().get();
            values.put(
                    bounded.option() == part ? "overPercent" : "underPercent",
                    bounded.option() == part ? bounded.overPercent() : bounded.underPercent());
            return values;
        }
        BigFraction count = parts.parts().get(part).value().orElseThrow();
        BigFraction whole = parts.base().orElseThrow();
        values.put("count", decimal(count));
        if (whole.signum() > 0) {
            values.put("share", decimal(count.divide(whole)));
        }
        values.put("few", count.signum() > 0 && count.compareTo(BigFraction.of(fewUnder)) < 0 ? 1 : 0);
        return values;
    }

    private void add(Map<String, Object> keys, Spread spread) {
        Map<String, Object> quartiles = new TreeMap<>(Map.of(N, spread.n()));
        spread.quartiles().value().ifPresent(found ->
                quartiles.putAll(Map.of("q1", found.lower(), "median", found.median(), "q3", found.upper())));
        add(figure(KeyFigureNames.QUARTILES, keys, spread.quartiles().hidden(), quartiles));
        Map<String, Object> extremes = new TreeMap<>(Map.of(N, spread.n()));
        spread.extremes().value().ifPresent(found ->
                extremes.putAll(Map.of("min", found.lowest(), "max", found.highest())));
        add(figure(KeyFigureNames.EXTREMES, keys, spread.extremes().hidden(), extremes));
    }

    private static EditionFigure figure(
            String kind, Map<String, Object> keys, Optional<Hidden> hidden, Map<String, Object> values) {
        return hidden.map(why -> withheld(kind, keys, why)).orElseGet(() -> new EditionFigure(kind, keys, values));
    }

    private static EditionFigure withheld(String kind, Map<String, Object> keys, Hidden why) {
        return EditionFigure.suppressed(kind, keys, switch (why) {
            case FEW_CITIZENS, FEW_MUNICIPALITIES, NOT_YET -> Reason.TOO_FEW;
            case DERIVABLE -> Reason.DERIVABLE;
            case DOMINATED -> Reason.DOMINATED;
        });
    }

    private static BigDecimal decimal(BigFraction number) {
        return number.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }
}
