package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.attack.Solver;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.KeyFigureNames;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.testing.KeyFigureRounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Has all figures of an edition, and perhaps of the one that corrects it; knows which municipalities have told which numbers and
 * which have corrected any, that each one's numbers add up as the questionnaire says, the inhabitants of each, and perhaps what one of
 * them has told itself. Looks for others' counts of one to four, and for changes by so few, by linear programming, and is told nothing
 * else of the numbers.
 */
final class KeyFigureOpponent {

    private static final BigFraction FEW = BigFraction.of(5);

    /** No number is larger in these rounds. */
    private static final double MOST = 10_000;

    /** What municipalities told, and what is published of it. */
    record Published(List<Reporting> given, List<EditionFigure> figures) {}

    private final Optional<OrganisationCode> own;
    private final List<CellAddress> cells;
    private final List<List<OrganisationCode>> sets;
    private final List<Map<OrganisationCode, Map<CellAddress, BigFraction>>> told = new ArrayList<>();
    private final Set<OrganisationCode> inhabited;
    private final Solver solver;
    private int lines;

    /**
     * @param editions one, or two of the same municipalities
     * @param inhabited municipalities whose inhabitants are known
     */
    KeyFigureOpponent(
            KeyFigureRounds rounds, List<Published> editions, Optional<OrganisationCode> own, Set<OrganisationCode> inhabited) {
        this.own = own;
        this.inhabited = inhabited;
        CellEquations equations = CellEquations.of(rounds.questionnaire());
        this.cells = cells(rounds, equations);
        Set<CellAddress> asked = new HashSet<>(cells);
        rounds.sheet().figures().forEach(figure -> figure.cells().forEach(cell -> {
            asked.add(cell.value());
            cell.other().ifPresent(asked::add);
        }));
        editions.forEach(edition -> told.add(numbers(edition.given(), asked)));
        this.sets = List.copyOf(told.get(0).keySet().stream()
                .collect(Collectors.groupingBy(this::likeness, LinkedHashMap::new, Collectors.toList()))
                .values());
        this.solver = new Solver(editions.size() * sets.size() * cells.size(), MOST);
        KeyFigureNames names = new KeyFigureNames(rounds.sheet());
        for (int edition = 0; edition < editions.size(); edition++) {
            know(equations, edition);
            for (EditionFigure figure : editions.get(edition).figures()) {
                if (!figure.isSuppressed()) {
                    read(figure, names, edition);
                }
            }
        }
    }

    /** Those that count: of what is measured or divided the persons are looked at alone. */
    private static List<CellAddress> cells(KeyFigureRounds rounds, CellEquations equations) {
        List<CellAddress> all = new ArrayList<>();
        rounds.sheet().figures().forEach(figure -> figure.cells().forEach(cell -> cell.persons().ifPresent(all::add)));
        equations.equal().forEach(equation -> all.addAll(equation.keySet()));
        equations.atMost().forEach(equation -> all.addAll(equation.keySet()));
        return all.stream().distinct().toList();
    }

    /** Those that are reported, of what is measured too. */
    private static Map<OrganisationCode, Map<CellAddress, BigFraction>> numbers(List<Reporting> given, Collection<CellAddress> of) {
        Map<OrganisationCode, Map<CellAddress, BigFraction>> all = new LinkedHashMap<>();
        given.forEach(one -> {
            Map<CellAddress, BigFraction> numbers = new HashMap<>();
            of.forEach(cell -> ReportedNumber.in(one.answers(), cell).number().ifPresent(number -> numbers.put(cell, number)));
            all.put(one.organisation(), numbers);
        });
        return all;
    }

    private List<Object> likeness(OrganisationCode one) {
        List<Object> likeness = new ArrayList<>(List.of(own.equals(Optional.of(one)), hasCorrected(one), inhabited.contains(one)));
        told.forEach(numbers -> likeness.add(numbers.get(one).keySet()));
        return likeness;
    }

    private boolean hasCorrected(OrganisationCode one) {
        return told.stream().map(numbers -> numbers.get(one)).distinct().count() > 1;
    }

    private void know(CellEquations equations, int edition) {
        sets.forEach(set -> {
            equations.equal().forEach(equation -> solver.equal(sum(edition, set, equation), 0));
            equations.atMost().forEach(equation -> solver.atMost(sum(edition, set, equation), 0));
            if (edition > 0 && !hasCorrected(set.get(0))) {
                cells.forEach(cell -> solver.equal(change(set, cell), 0));
            }
        });
        own.ifPresent(municipality -> cells.forEach(cell -> number(edition, municipality, cell).ifPresent(number ->
                solver.equal(sum(edition, List.of(municipality), Map.of(cell, 1)), number.doubleValue()))));
    }

    private Optional<BigFraction> number(int edition, OrganisationCode municipality, CellAddress cell) {
        return Optional.ofNullable(told.get(edition).get(municipality).get(cell));
    }

    private void read(EditionFigure figure, KeyFigureNames names, int edition) {
        names.part(figure.keys()).ifPresent(part -> figure.number("count").ifPresent(count -> {
            List<CellAddress> all = part.line().parts().stream().flatMap(one -> one.cells().stream()).map(FigureCell::value).toList();
            Map<CellAddress, Integer> sum = new HashMap<>();
            part.part().cells().forEach(cell -> sum.put(cell.value(), 1));
            know(edition, have(edition, all), sum, count.doubleValue());
        }));
        names.number(figure.keys()).ifPresent(number -> figure.number("persons").ifPresent(persons ->
                know(edition, behind(edition, number), Map.of(number.cell().persons().orElseThrow(), 1), persons.doubleValue())));
    }

    private List<OrganisationCode> have(int edition, List<CellAddress> all) {
        return told.get(edition).keySet().stream()
                .filter(one -> told.get(edition).get(one).keySet().containsAll(all))
                .toList();
    }

    private List<OrganisationCode> behind(int edition, KeyFigureNames.Number number) {
        FigureCell cell = number.cell();
        return have(edition, List.of(cell.value(), cell.persons().orElseThrow())).stream()
                .filter(one -> inhabited.contains(one) || number.figure().basis() instanceof Basis.GrossedUp
                        || !number.figure().needsPopulation())
                .filter(one -> cell.other().flatMap(other -> number(edition, one, other).filter(found -> found.signum() > 0)).isPresent()
                        || cell.other().isEmpty())
                .toList();
    }

    private void know(int edition, List<OrganisationCode> who, Map<CellAddress, Integer> sum, double value) {
        lines++;
        solver.equal(sum(edition, who, sum), value);
    }

    /** How many sums are read. */
    int lines() {
        return lines;
    }

    private double[] sum(int edition, List<OrganisationCode> who, Map<CellAddress, Integer> of) {
        double[] sum = new double[told.size() * sets.size() * cells.size()];
        for (int set = 0; set < sets.size(); set++) {
            if (who.contains(sets.get(set).get(0))) {
                for (Map.Entry<CellAddress, Integer> cell : of.entrySet()) {
                    sum[(edition * sets.size() + set) * cells.size() + cells.indexOf(cell.getKey())] += cell.getValue();
                }
            }
        }
        return sum;
    }

    private double[] change(List<OrganisationCode> who, CellAddress cell) {
        double[] now = sum(1, who, Map.of(cell, 1));
        double[] before = sum(0, who, Map.of(cell, 1));
        return IntStream.range(0, now.length).mapToDouble(place -> now[place] - before[place]).toArray();
    }

    private BigFraction citizens(int edition, List<OrganisationCode> set, CellAddress cell) {
        return set.stream().map(one -> number(edition, one, cell).orElseThrow()).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static boolean isFew(BigFraction citizens) {
        return citizens.signum() != 0 && citizens.abs().compareTo(FEW) < 0;
    }

    /** Counts of one to four of others that can be but one number, and such changes, in words: of a set of them, or of all of them. */
    List<String> recovered() {
        List<String> recovered = new ArrayList<>();
        for (CellAddress cell : cells) {
            List<List<OrganisationCode>> others = sets.stream()
                    .filter(set -> own.filter(set::contains).isEmpty() && told.stream().allMatch(one -> one.get(set.get(0)).containsKey(cell)))
                    .toList();
            List<List<OrganisationCode>> targets = new ArrayList<>(others);
            targets.add(others.stream().flatMap(List::stream).toList());
            for (List<OrganisationCode> target : targets) {
                for (int edition = 0; edition < told.size(); edition++) {
                    find(recovered, cell, target, citizens(edition, target, cell), sum(edition, target, Map.of(cell, 1)));
                }
                if (told.size() > 1) {
                    BigFraction change = citizens(1, target, cell).subtract(citizens(0, target, cell));
                    find(recovered, cell, target, change, change(target, cell));
                }
            }
        }
        return recovered;
    }

    private void find(List<String> recovered, CellAddress cell, List<OrganisationCode> target, BigFraction citizens, double[] sum) {
        if (isFew(citizens) && solver.hasOneValue(sum)) {
            recovered.add(cell + " of " + new TreeSet<>(target) + ": " + citizens + ", finds " + own);
        }
    }
}
