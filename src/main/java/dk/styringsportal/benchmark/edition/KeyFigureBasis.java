package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.keyfigures.CorrectedNumbers;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What an edition's key figures are made by, beside the answers: the files that say which figures there are and how a municipality's
 * cases add up, and the inhabitants that are divided by.
 *
 * @param sheet with a report: figures that no report tells are in no edition
 * @param files the texts of the questionnaire's other files, by name; {@link FigureSheet#FILE} is among them
 * @param population as far as the sheet needs it
 * @param reserved how many municipalities have written a reservation, whose words are not in the edition
 * @param before the key figures of the edition that this one corrects, as they stand there; none in a first edition
 * @param formerly what municipalities have in that edition, by which what they have corrected is known; nothing in a first edition
 */
public record KeyFigureBasis(
        FigureSheet sheet,
        SortedMap<String, String> files,
        Population population,
        int reserved,
        List<EditionFigure> before,
        List<EditionResponse> formerly) {

    static final String FILE_SECTION = "definition-file";
    static final String SECTION = "key-figures";
    static final String SOURCE_SECTION = "inhabitants-source";
    static final String INHABITANTS_SECTION = "inhabitants";
    static final String FORMER_SECTION = "formerKeyFigure";
    static final String FORMERLY_SECTION = "formerNumbers";

    /** Reads the key figures of a questionnaire from the text of their file. */
    public interface SheetReader {

        /** @throws IllegalArgumentException if it cannot be read */
        FigureSheet read(QuestionnaireVersion questionnaire, String content);
    }

    private record Counted(int year, AgeGroup ages) {}

    public KeyFigureBasis {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
        before = List.copyOf(before);
        formerly = formerly.stream().sorted(Comparator.comparing(EditionResponse::line)).toList();
        if (sheet.report().isEmpty() || !files.containsKey(FigureSheet.FILE)) {
            throw new IllegalArgumentException("Key figures of an edition have a file that says how they are reported");
        }
    }

    /** Of a first edition. */
    public KeyFigureBasis(FigureSheet sheet, SortedMap<String, String> files, Population population, int reserved) {
        this(sheet, files, population, reserved, List.of(), List.of());
    }

    /**
     * The same of an edition that corrects another.
     *
     * @param earlier all figures of that one
     * @param responses all that it has of municipalities
     */
    KeyFigureBasis after(List<EditionFigure> earlier, List<EditionResponse> responses) {
        return new KeyFigureBasis(sheet, files, population, reserved, earlier.stream()
                .filter(figure -> KeyFigureNames.KINDS.contains(figure.kind()))
                .toList(), responses);
    }

    /**
     * What may be told beside the edition before.
     *
     * @param given what municipalities have now
     */
    KeyFiguresSince since(QuestionnaireVersion questionnaire, Collection<Reporting> given) {
        List<Reporting> then = formerly.stream().map(one -> EditionKeyFigures.reporting(one, questionnaire)).toList();
        return new KeyFiguresSince(before, new KeyFigureNames(sheet), new CorrectedNumbers(sheet, then, given));
    }

    List<Map<String, Object>> plain() {
        List<Map<String, Object>> lines = new ArrayList<>();
        files.forEach((name, content) -> lines.add(
                EditionHead.section(FILE_SECTION, Map.of("name", name, "sha256", DigestUtils.sha256Hex(content), "content", content))));
        lines.add(EditionHead.section(SECTION, Map.of("reserved", reserved)));
        population.sources().stream()
                .filter(source -> sheet.populationYears().contains(source.year()))
                .sorted(Comparator.comparing(PopulationSource::year))
                .forEach(source -> lines.add(EditionHead.section(
                        SOURCE_SECTION,
                        Map.of("year", source.year(), "source", source.text(), "date", source.date().toString()))));
        counted().map(this::plain).forEach(lines::add);
        before.forEach(figure -> lines.add(EditionHead.section(FORMER_SECTION, figure.plain())));
        formerly.forEach(response -> lines.add(response.plain(FORMERLY_SECTION)));
        return lines;
    }

    /** The years and ages whose inhabitants the figures are divided or grossed up by, in order. */
    private Stream<Counted> counted() {
        return sheet.figures().stream()
                .filter(KeyFigure::needsPopulation)
                .flatMap(figure -> figure.cells().stream())
                .filter(cell -> cell.year().isPresent() && cell.ages().isPresent())
                .map(cell -> new Counted(cell.year().getAsInt(), cell.ages().get()))
                .distinct()
                .sorted(Comparator.comparing(Counted::year)
                        .thenComparing(some -> some.ages().from())
                        .thenComparing(some -> some.ages().to()));
    }

    private Map<String, Object> plain(Counted some) {
        Map<String, Object> persons = new TreeMap<>();
        for (Municipality one : Municipalities.ofDenmark().all()) {
            population.of(one.code(), some.year(), some.ages())
                    .ifPresent(number -> persons.put(one.code().value(), new BigDecimal(number)));
        }
        return EditionHead.section(
                INHABITANTS_SECTION,
                Map.of("year", some.year(), "from", some.ages().from(), "to", some.ages().to(), "persons", persons));
    }

    /**
     * What lines of a head say; empty where it has no key figures.
     *
     * @throws EditionFaultException for anything but what {@link #plain} gives
     */
    static Optional<KeyFigureBasis> of(List<Map<String, Object>> head, QuestionnaireVersion questionnaire, SheetReader sheets) {
        List<Map<String, Object>> files = in(FILE_SECTION, head);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try {
            SortedMap<String, String> texts = new TreeMap<>();
            files.forEach(file -> texts.put((String) file.get("name"), (String) file.get("content")));
            return Optional.of(new KeyFigureBasis(
                    sheets.read(questionnaire, texts.get(FigureSheet.FILE)),
                    texts,
                    new Population(
                            in(SOURCE_SECTION, head).stream().map(KeyFigureBasis::source).toList(),
                            in(INHABITANTS_SECTION, head).stream().flatMap(KeyFigureBasis::inhabitants).toList()),
                    ((BigDecimal) in(SECTION, head).get(0).get("reserved")).intValueExact(),
                    in(FORMER_SECTION, head).stream().map(EditionFigure::of).toList(),
                    in(FORMERLY_SECTION, head).stream().map(line -> EditionResponse.of(line, questionnaire)).toList()));
        } catch (ClassCastException
                | NullPointerException
                | ArithmeticException
                | IndexOutOfBoundsException
                | DateTimeException
                | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about key figures do not say what they must.");
        }
    }

    private static List<Map<String, Object>> in(String section, List<Map<String, Object>> head) {
        return head.stream().filter(line -> section.equals(line.get("section"))).toList();
    }

    /** Who imported them, and when, is not in the file. */
    private static PopulationSource source(Map<String, Object> plain) {
        return new PopulationSource(
                ((BigDecimal) plain.get("year")).intValueExact(),
                (String) plain.get("source"),
                LocalDate.parse((String) plain.get("date")),
                Instant.EPOCH,
                "");
    }

    private static Stream<Inhabitants> inhabitants(Map<String, Object> plain) {
        int year = ((BigDecimal) plain.get("year")).intValueExact();
        AgeGroup ages = new AgeGroup(
                ((BigDecimal) plain.get("from")).intValueExact(), ((BigDecimal) plain.get("to")).intValueExact());
        return ((Map<?, ?>) plain.get("persons")).entrySet().stream().map(one -> new Inhabitants(
                new OrganisationCode((String) one.getKey()), year, ages, ((BigDecimal) one.getValue()).longValueExact()));
    }
}
