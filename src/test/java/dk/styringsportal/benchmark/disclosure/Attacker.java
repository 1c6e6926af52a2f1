package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Knows what is published, how many have answered everywhere, the rules, and perhaps what one municipality knows of its own.
 * Recovers by linear programming what has only one value, and is told nothing else of the table.
 */
final class Attacker {

    private static final double SAME = 1e-6;
    private static final int GUESSES = 8;

    private final ItemTable truth;
    private final ItemCells published;
    private final Optional<OrganisationCode> insider;
    private final List<Stratum> strata;
    private final int options;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<double[]> possible = new ArrayList<>();

    Attacker(ItemTable truth, ItemCells published, Optional<OrganisationCode> insider) {
        this.truth = truth;
        this.published = published;
        this.insider = insider;
        this.options = truth.options();
        this.strata = truth.strata().keySet().stream().filter(stratum -> truth.strata().get(stratum).n() > 0).toList();
        for (int place = 0; place < strata.size() * options; place++) {
            model.newVariable("x" + place).lower(0);
        }
        Set<Margin> margins = new TreeSet<>((one, other) -> (one.group() + one.area()).compareTo(other.group() + other.area()));
        margins.addAll(published.cells().keySet());
        margins.forEach(this::read);
        for (Stratum stratum : strata) {
            base(stratum);
        }
        guess();
    }

    private void read(Margin margin) {
        Cell cell = published.cell(margin);
        for (int option = 0; option < options; option++) {
            double[] sum = sum(margin.strata(), option);
            if (cell.tally().isPresent()) {
                equal(sum, cell.tally().get().counts().get(option));
            } else if (cell instanceof Cell.Bounded bounded && bounded.option() == option) {
                expression(sum).lower(truth.sum(margin).n() - 1);
            }
        }
    }

    private void base(Stratum stratum) {
        Tally tally = truth.strata().get(stratum);
        double[] all = new double[strata.size() * options];
        for (int option = 0; option < options; option++) {
            all[place(stratum, option)] = 1;
            if (isKnown(stratum)) {
                equal(sum(Set.of(stratum), option), tally.counts().get(option));
            }
        }
        equal(all, tally.n());
    }

    private boolean isKnown(Stratum stratum) {
        return insider.filter(stratum.municipality()::equals).isPresent()
                && truth.strata().get(stratum).n() >= DisclosureRules.STANDARD.minimum();
    }

    private void equal(double[] sum, double value) {
        if (Arrays.stream(sum).anyMatch(one -> one != 0)) {
            expression(sum).level(value);
        }
    }

    private Expression expression(double[] sum) {
        Expression expression = model.newExpression("line " + model.countExpressions());
        for (int place = 0; place < sum.length; place++) {
            if (sum[place] != 0) {
                expression.set(model.getVariable(place), sum[place]);
            }
        }
        return expression;
    }

    private int place(Stratum stratum, int option) {
        return strata.indexOf(stratum) * options + option;
    }

    private double[] sum(Set<Stratum> of, int option) {
        double[] sum = new double[strata.size() * options];
        of.stream().filter(strata::contains).forEach(stratum -> sum[place(stratum, option)] = 1);
        return sum;
    }

    /** Some tables that agree with all that is published: where they differ nothing has only one value. */
    private void guess() {
        Random random = new Random(1);
        for (int time = 0; time < GUESSES; time++) {
            possible.add(best(random.doubles(strata.size() * options, -1, 1).toArray(), true));
        }
    }

    private double[] best(double[] objective, boolean most) {
        for (int place = 0; place < objective.length; place++) {
            model.getVariable(place).weight(objective[place]);
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        assertTrue(result.getState().isOptimal(), () -> result.getState().toString());
        return result.toRawCopy1D();
    }

    private static double value(double[] weights, double[] point) {
        double value = 0;
        for (int place = 0; place < weights.length; place++) {
            value += weights[place] * point[place];
        }
        return value;
    }

    private boolean hasOneValue(double[] sum) {
        double first = value(sum, possible.get(0));
        if (possible.stream().anyMatch(point -> Math.abs(value(sum, point) - first) > SAME)) {
            return false;
        }
        for (boolean most : new boolean[] {true, false}) {
            double[] point = best(sum, most);
            possible.add(point);
            if (Math.abs(value(sum, point) - first) > SAME) {
                return false;
            }
        }
        return true;
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
                    if (truth.sum(margin).counts().get(option) > 0 && hasOneValue(sum(margin.strata(), option))) {
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
