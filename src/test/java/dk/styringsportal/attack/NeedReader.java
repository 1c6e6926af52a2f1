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
    private final List<Integer> parts;

    NeedReader(NeedRound round, Optional<OrganisationCode> own) {
        this(round, own, new Solver(round.municipalities().size() * NeedRound.JOINT), List.of(0));
    }

    /**
     * Of one of several rounds that have answers in common.
     *
     * @param solver of all parts, one after the other, each as large as a round
     * @param parts those that together are the answers of this round, from 0
     */
    NeedReader(NeedRound round, Optional<OrganisationCode> own, Solver solver, List<Integer> parts) {
        this.round = round;
        this.own = own;
        this.solver = solver;
        this.parts = parts;
        for (OrganisationCode municipality : round.municipalities()) {
            solver.equal(sum(List.of(municipality), (need, use) -> 1), round.answers(municipality).size());
            for (int joint = 0; knows(municipality) && joint < NeedRound.JOINT; joint++) {
                int which = joint;
                solver.equal(
                        sum(List.of(municipality), (need, use) -> need * NeedRound.OPTIONS + use == which ? 1 : 0),
                        round.count(municipality, joint));
            }
        }
    }

    /**
     * How many of some say a thing, or how many more than before.
     *
     * @param value how many it truly are
     */
    record Asked(String what, double[] sum, double value) {

        Asked minus(Asked former) {
            double[] change = sum.clone();
            for (int place = 0; place < change.length; place++) {
                change[place] -= former.sum[place];
            }
            return new Asked(what, change, value - former.value);
        }
    }

    private boolean knows(OrganisationCode municipality) {
        return own.equals(Optional.of(municipality)) && round.isKnown(municipality);
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
        for (OrganisationCode municipality : others()) {
            recovered.addAll(recovered(List.of(municipality), municipality.value()));
        }
        if (round.isTooFew(others())) {
            recovered.addAll(recovered(others(), "others"));
        }
        return recovered;
    }

    /** All municipalities but the reader's own. */
    List<OrganisationCode> others() {
        return round.municipalities().stream().filter(municipality -> !own.equals(Optional.of(municipality))).toList();
    }

    private List<String> recovered(List<OrganisationCode> of, String whom) {
        return asked(of).stream().filter(this::isRecovered).map(asked -> whom + ": " + asked.what() + " by " + name()).toList();
    }

    boolean isRecovered(Asked asked) {
        return asked.value() != 0 && solver.hasOneValue(asked.sum());
    }

    /** Who reads. */
    String name() {
        return own.map(OrganisationCode::value).orElse("the public");
    }

    /** What is secret of few. */
    List<Asked> asked(List<OrganisationCode> of) {
        List<Asked> asked = new ArrayList<>();
        for (int side = 0; side < 3; side++) {
            asked.add(asked("side " + side, side(of, side)));
        }
        for (int option = 0; option < NeedRound.OPTIONS; option++) {
            int which = option;
            asked.add(asked("need " + option, sum(of, (need, use) -> need == which ? 1 : 0)));
            asked.add(asked("use " + option, sum(of, (need, use) -> use == which ? 1 : 0)));
        }
        return asked;
    }

    private Asked asked(String what, double[] sum) {
        double value = 0;
        for (OrganisationCode municipality : round.municipalities()) {
            for (int joint = 0; joint < NeedRound.JOINT; joint++) {
                value += sum[place(municipality, parts.get(0)) + joint] * round.count(municipality, joint);
            }
        }
        return new Asked(what, sum, value);
    }

    /** @param side 0 for less use than need, 1 for as much, 2 for more */
    private double[] side(List<OrganisationCode> of, int side) {
        return sum(of, (need, use) -> NeedRound.isBoth(need, use) && 1 - Integer.signum(need - use) == side ? 1 : 0);
    }

    private double[] sum(List<OrganisationCode> of, IntBinaryOperator weight) {
        double[] sum = new double[solver.size()];
        for (int part : parts) {
            for (OrganisationCode municipality : of) {
                for (int joint = 0; joint < NeedRound.JOINT; joint++) {
                    sum[place(municipality, part) + joint] = weight.applyAsInt(joint / NeedRound.OPTIONS, joint % NeedRound.OPTIONS);
                }
            }
        }
        return sum;
    }

    private int place(OrganisationCode municipality, int part) {
        List<OrganisationCode> all = round.municipalities();
        return (part * all.size() + all.indexOf(municipality)) * NeedRound.JOINT;
    }
}
