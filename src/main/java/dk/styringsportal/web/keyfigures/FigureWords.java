package dk.styringsportal.web.keyfigures;

import dk.styringsportal.benchmark.keyfigures.PersonsBehind;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.report.keyfigures.DrawnFigure;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.results.PageWords;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What KL's and a municipality's tables of key figures say alike. */
final class FigureWords {

    private static final int DECIMALS_OF_PERSONS = 1;

    private final PageWords words;
    private final List<PopulationSource> sources;

    FigureWords(PageWords words, List<PopulationSource> sources) {
        this.words = words;
        this.sources = sources;
    }

    /** "§ 107, 2015"; only what tells the figure's numbers apart. */
    String label(KeyFigure figure, FigureCell cell) {
        boolean rows = figure.cells().stream().map(FigureCell::row).distinct().count() > 1;
        boolean columns = figure.cells().stream().map(FigureCell::column).distinct().count() > 1;
        String label = Stream.of(cell.row().filter(row -> rows || !columns), cell.column().filter(column -> columns))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return label.isEmpty() ? figure.title().in(words.locale()) : label;
    }

    /** Under its heading; empty where there is none. */
    String drawing(KeyFigure figure, Optional<DrawnFigure> drawn) {
        return drawn.map(found -> PageFigure.draw(
                        found.figure(), figure.title().in(words.locale()), "tegning-" + figure.key(), words.locale()))
                .orElse("");
    }

    /** "Folketal 2015, 2016: Danmarks Statistik, FOLK1A, 11. februar 2026", and which years are missing. */
    List<String> sources(KeyFigure figure) {
        Map<String, Set<Integer>> years = new LinkedHashMap<>();
        figure.cells().stream()
                .map(FigureCell::year)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .forEach(year -> years.computeIfAbsent(source(year), text -> new TreeSet<>()).add(year));
        return years.entrySet().stream()
                .map(entry -> words.say("figures.source", listed(entry.getValue()), entry.getKey()))
                .toList();
    }

    private String source(int year) {
        return sources.stream()
                .filter(source -> source.year() == year)
                .findFirst()
                .map(source -> words.say("figures.source.of", source.text(), words.date(source.date())))
                .orElse(words.say("figures.source.none"));
    }

    static String listed(Set<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Why a number is marked. */
    String mark(String label, PersonsBehind persons) {
        String counted = words.figure(persons.counted(), isWhole(persons) ? 0 : DECIMALS_OF_PERSONS);
        String sentence = words.say("figures.mark", label, counted);
        return persons.unstated() == 0 ? sentence : sentence + " " + words.say("figures.mark.unstated", persons.unstated());
    }

    private static boolean isWhole(PersonsBehind persons) {
        return persons.counted().getDenominator().equals(BigInteger.ONE);
    }

    /** "18–64 år", "67 år og derover". */
    String ages(AgeGroup ages) {
        return ages.to() == AgeGroup.OLDEST
                ? words.say("figures.ages.open", String.valueOf(ages.from()))
                : words.say("figures.ages", ages.toString());
    }
}
