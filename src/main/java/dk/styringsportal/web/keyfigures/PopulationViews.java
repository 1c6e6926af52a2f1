package dk.styringsportal.web.keyfigures;

import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.PopulationFault;
import dk.styringsportal.benchmark.population.PopulationSheet;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.web.results.PageWords;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** Writes out what is imported of inhabitants, and what a file of them holds. */
public final class PopulationViews {

    private final PageWords words;
    private final List<PopulationSource> present;

    /** @param present what is imported already */
    PopulationViews(PageWords words, List<PopulationSource> present) {
        this.words = words;
        this.present = present;
    }

    /** What is imported of one year. */
    public record YearView(int year, String source, String date, String imported) implements Serializable {}

    /**
     * What the file holds of one year.
     *
     * @param municipalities how many of the 98
     * @param groups how many age groups
     * @param replaced what it takes the place of; "–" if nothing
     */
    public record FoundView(int year, long municipalities, long groups, String replaced) implements Serializable {}

    /** What is wrong with one row. */
    public record FaultView(int row, String column, String value, String problem) implements Serializable {}

    /**
     * What a file holds.
     *
     * @param rows below the headings
     * @param accepted rows without faults
     */
    public record Preview(int rows, int accepted, boolean sound, List<FoundView> found, List<FaultView> faults)
            implements Serializable {}

    List<YearView> years() {
        return present.stream()
                .map(source -> new YearView(
                        source.year(),
                        source.text(),
                        words.date(source.date()),
                        words.say("population.imported", words.moment(source.importedAt()), source.importedBy())))
                .toList();
    }

    Preview preview(PopulationSheet sheet) {
        return new Preview(
                sheet.rows(),
                sheet.inhabitants().size(),
                sheet.isSound(),
                sheet.years().stream().map(year -> found(sheet, year)).toList(),
                sheet.faults().stream().map(this::fault).toList());
    }

    private FoundView found(PopulationSheet sheet, int year) {
        return new FoundView(
                year,
                different(sheet, year, Inhabitants::organisation),
                different(sheet, year, Inhabitants::ages),
                present.stream()
                        .filter(source -> source.year() == year)
                        .findFirst()
                        .map(source -> words.say("figures.source.of", source.text(), words.date(source.date())))
                        .orElse("–"));
    }

    private static long different(PopulationSheet sheet, int year, Function<Inhabitants, ?> part) {
        return sheet.inhabitants().stream().filter(some -> some.year() == year).map(part).distinct().count();
    }

    private FaultView fault(PopulationFault fault) {
        boolean near = fault.problem() == PopulationFault.Problem.ORGANISATION && !fault.detail().isEmpty();
        return new FaultView(
                fault.row(),
                shown(fault.column()),
                shown(fault.value()),
                words.say("population.fault." + fault.problem() + (near ? ".nearest" : ""), fault.detail()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
