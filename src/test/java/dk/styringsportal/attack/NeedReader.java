package dk.styringsportal.attack;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Somebody who reads the distributions of need and use and perhaps the need gap, knows how many have answered in each municipality, and
 * where it is a municipality of the minimum, what each of its own people said of both. From that it makes a system of equations: for
 * each municipality, how many said this need together with that use.
 */
final class NeedReader {

    private final NeedRound round;
    private final Optional<OrganisationCode> own;
    private final Solver solver;

    NeedReader(NeedRound round, Optional<OrganisationCode> own) {
        this.round = round;
        this.own = own;
        this.solver = new Solver(round.municipalities().size() * NeedRound.JOINT);
        for (OrganisationCode municipality : round.municipalities()) {
            solver.equal(sum(List.of(municipality), (need, use) -> 1), round.answers(municipality).size());
            if (knows(municipality)) {
                for (int joint = 0; joint < NeedRound.JOINT; joint++) {
                    double[] one = new double[round.municipalities().size() * NeedRound.JOINT];
                    one[place(municipality) + joint] = 1;
                    solver.equal(one, round.count(municipality, joint));
                }
            }
        }
    }

    boolean knows(OrganisationCode municipality) {
        return own.filter(municipality::equals).isPresent() && round.answers(municipality).size() >= NeedRound.FEWEST;
    }

    /** How the whole group answered the two, as far as it is shown. */
    void readDistributions() {
        for (boolean ofNeed : new boolean[] {true, false}) {
            Cell cell = round.distribution(ofNeed);
            for (int option = 0; option < NeedRound.OPTIONS; option++) {
                int which = option;
                double[] chosen = sum(round.municipalities(), (need, use) -> (ofNeed ? need : use) == which ? 1 : 0);
                if (cell instanceof Cell.Shown) {
                    solver.equal(chosen, round.chosen(ofNeed, option));
                } else if (cell instanceof Cell.Bounded && round.isMost(ofNeed, option)) {
                    solver.atLeast(chosen, round.all().size() - 1);
                }
            }
        }
    }

    /** The nation's gap. The mean is told in tenths, so that it lies within a twentieth of what is told. */
    void readGap(NeedFigure nation) {
        double[] both = sum(round.municipalities(), (need, use) -> NeedRound.isBoth(need, use) ? 1 : 0);
        if (nation instanceof NeedFigure.Shown shown) {
            solver.equal(both, shown.n());
            solver.equal(side(round.municipalities(), 0), shown.less());
            solver.equal(side(round.municipalities(), 1), shown.alike());
            solver.equal(side(round.municipalities(), 2), shown.more());
            double mean = shown.mean().doubleValue() * shown.n();
            double half = shown.n() / (2.0 * NeedFigure.TENTHS);
            solver.between(
                    sum(round.municipalities(), (need, use) -> NeedRound.isBoth(need, use) ? need - use : 0), mean - half, mean + half);
        } else if (nation instanceof NeedFigure.Bounded bounded) {
            double[] others = side(round.municipalities(), bounded.side().option());
            for (int place = 0; place < others.length; place++) {
                others[place] -= both[place];
            }
            solver.atLeast(others, -1);
        }
    }

    /** What comes out of few, or of one municipality, in words: no count of 0. */
    List<String> recovered() {
        List<String> recovered = new ArrayList<>();
        for (OrganisationCode municipality : round.municipalities()) {
            if (!knows(municipality)) {
                recovered.addAll(recovered(List.of(municipality), municipality.value()));
            }
        }
        List<OrganisationCode> others = round.municipalities().stream().filter(municipality -> !knows(municipality)).toList();
        if (round.isTooFew(others)) {
            recovered.addAll(recovered(others, "others"));
        }
        return recovered;
    }

    private List<String> recovered(List<OrganisationCode> of, String whom) {
        List<String> recovered = new ArrayList<>();
        for (int side = 0; side < 3; side++) {
            add(recovered, side(of, side), whom + ": side " + side);
        }
        for (int option = 0; option < NeedRound.OPTIONS; option++) {
            int which = option;
            add(recovered, sum(of, (need, use) -> need == which ? 1 : 0), whom + ": need " + option);
            add(recovered, sum(of, (need, use) -> use == which ? 1 : 0), whom + ": use " + option);
        }
        return recovered;
    }

    private void add(List<String> recovered, double[] sum, String what) {
        if (value(sum) > 0 && solver.hasOneValue(sum)) {
            recovered.add(what + " by " + own.map(OrganisationCode::value).orElse("the public"));
        }
    }

    private double value(double[] sum) {
        double value = 0;
        for (OrganisationCode municipality : round.municipalities()) {
            for (int joint = 0; joint < NeedRound.JOINT; joint++) {
                value += sum[place(municipality) + joint] * round.count(municipality, joint);
            }
        }
        return value;
    }

    /** @param side 0 for less use than need, 1 for as much, 2 for more */
    private double[] side(List<OrganisationCode> of, int side) {
        return sum(of, (need, use) -> NeedRound.isBoth(need, use) && 1 - Integer.signum(need - use) == side ? 1 : 0);
    }

    private double[] sum(List<OrganisationCode> of, IntBinaryOperator weight) {
        double[] sum = new double[round.municipalities().size() * NeedRound.JOINT];
        for (OrganisationCode municipality : of) {
            for (int joint = 0; joint < NeedRound.JOINT; joint++) {
                sum[place(municipality) + joint] = weight.applyAsInt(joint / NeedRound.OPTIONS, joint % NeedRound.OPTIONS);
            }
        }
        return sum;
    }

    private int place(OrganisationCode municipality) {
        return round.municipalities().indexOf(municipality) * NeedRound.JOINT;
    }
}
