package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.attack.Solver;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Knows what is published, how many have answered everywhere, the rules, and perhaps what one municipality knows of its own.
 * Recovers by linear programming what has only one value, and is told nothing else of the table.
 */
final class Attacker {

    private final ItemTable truth;
    private final ItemCells published;
    private final Optional<OrganisationCode> insider;
    private final List<Stratum> strata;
    private final int options;
    private final Solver solver;

    Attacker(ItemTable truth, ItemCells published, Optional<OrganisationCode> insider) {
        this.truth = truth;
        this.published = published;
        this.insider = insider;
        this.options = truth.options();
        this.strata = truth.strata().keySet().stream().filter(stratum -> truth.strata().get(stratum).n() > 0).toList();
        this.solver = new Solver(strata.size() * options);
        Set<Margin> margins = new TreeSet<>((one, other) -> (one.group() + one.area()).compareTo(other.group() + other.area()));
        margins.addAll(published.cells().keySet());
        margins.forEach(this::read);
        for (Stratum stratum : strata) {
            base(stratum);
        }
    }

    private void read(Margin margin) {
        Cell cell = published.cell(margin);
        for (int option = 0; option < options; option++) {
            double[] sum = sum(margin.strata(), option);
            if (cell.tally().isPresent()) {
                solver.equal(sum, cell.tally().get().counts().get(option));
            } else if (cell instanceof Cell.Bounded bounded && bounded.option() == option) {
                solver.atLeast(sum, truth.sum(margin).n() - 1);
            }
        }
    }

    private void base(Stratum stratum) {
        Tally tally = truth.strata().get(stratum);
        double[] all = new double[strata.size() * options];
        for (int option = 0; option < options; option++) {
            all[place(stratum, option)] = 1;
            if (isKnown(stratum)) {
                solver.equal(sum(Set.of(stratum), option), tally.counts().get(option));
            }
        }
        solver.equal(all, tally.n());
    }

    private boolean isKnown(Stratum stratum) {
        return insider.filter(stratum.municipality()::equals).isPresent()
                && truth.strata().get(stratum).n() >= DisclosureRules.STANDARD.minimum();
    }

    private int place(Stratum stratum, int option) {
        return strata.indexOf(stratum) * options + option;
    }

    private double[] sum(Set<Stratum> of, int option) {
        double[] sum = new double[strata.size() * options];
        of.stream().filter(strata::contains).forEach(stratum -> sum[place(stratum, option)] = 1);
        return sum;
    }

    /**
     * The cells without counts of which a count over 0 has come out, in words. A municipality that holds the one answer that
     * differs in a bounded cell is not counted: nothing can be done about that.
     */
    List<String> recovered() {
        List<String> recovered = new ArrayList<>();
        published.cells().forEach((margin, cell) -> {
            if (cell.tally().isEmpty() && !(cell instanceof Cell.None) && !isOwn(margin) && !holdsTheOther(margin)) {
                for (int option = 0; option < options; option++) {
                    if (truth.sum(margin).counts().get(option) > 0 && solver.hasOneValue(sum(margin.strata(), option))) {
                        recovered.add(cell + " of " + margin.group() + " in " + margin.area() + " by " + insider
                                + ": option " + option);
                    }
                }
            }
        });
        return recovered;
    }

    /** Of its own, or of its own and what is shown; so also where one that is shown dominates, and there is nobody else. */
    private boolean isOwn(Margin margin) {
        return margin.strata().stream().filter(strata::contains).allMatch(stratum ->
                        insider.filter(stratum.municipality()::equals).isPresent()
                                || margin.municipalities() > 1
                                        && published.cell(margin).equals(new Cell.Withheld(Reason.DOMINATED))
                                        && isShown(stratum)
                                || insider.isPresent() && isShown(stratum));
    }

    private boolean isShown(Stratum stratum) {
        return published.cells().entrySet().stream()
                .anyMatch(entry -> entry.getKey().strata().equals(Set.of(stratum))
                        && entry.getValue() instanceof Cell.Shown);
    }

    /** It is within a bounded line whose one other answer the insider holds, or is that and a line that is shown. */
    private boolean holdsTheOther(Margin margin) {
        return published.cells().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Cell.Bounded bounded && isHeld(entry.getKey(), bounded))
                .anyMatch(entry -> isShownOrNothing(without(margin, entry.getKey())));
    }

    private boolean isHeld(Margin line, Cell.Bounded bounded) {
        return line.strata().stream()
                .filter(strata::contains)
                .filter(this::isKnown)
                .anyMatch(stratum -> truth.count(stratum, bounded.option()) < truth.strata().get(stratum).n());
    }

    private Set<Stratum> without(Margin margin, Margin bounded) {
        return margin.strata().stream()
                .filter(strata::contains)
                .filter(stratum -> !bounded.strata().contains(stratum))
                .collect(Collectors.toSet());
    }

    private boolean isShownOrNothing(Set<Stratum> rest) {
        return rest.isEmpty()
                || published.cells().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof Cell.Shown)
                        .anyMatch(entry -> entry.getKey().strata().stream()
                                .filter(strata::contains)
                                .collect(Collectors.toSet())
                                .equals(rest));
    }
}
