package dk.styringsportal.attack;

import dk.styringsportal.attack.MirrorRound.Stratum;
import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.scoring.MirrorGap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/**
 * A municipality that reads the groups' distributions and the mirror gaps, knows how many have answered everywhere, and how its own
 * people answered of whom its report shows it. From that it makes a system of equations over how each group in each municipality answered.
 */
final class MirrorReader {

    private final MirrorRound round;
    private final OrganisationCode own;
    private final List<Stratum> strata;
    private final Solver solver;

    MirrorReader(MirrorRound round, OrganisationCode own) {
        this.round = round;
        this.own = own;
        this.strata = round.strata();
        this.solver = new Solver(strata.size() * MirrorRound.OPTIONS.size());
        for (Stratum stratum : strata) {
            solver.equal(sum(stratum::equals, (one, option) -> 1), round.n(stratum));
            for (int option = 0; knows(stratum) && option < MirrorRound.OPTIONS.size(); option++) {
                solver.equal(chosen(stratum::equals, option), round.count(stratum, option));
            }
        }
        for (int group = 0; group < MirrorRound.GROUPS.size(); group++) {
            readDistribution(group);
        }
    }

    private boolean knows(Stratum stratum) {
        return stratum.municipality().equals(own) && round.n(stratum) >= MirrorRound.FEWEST;
    }

    private void readDistribution(int group) {
        Cell cell = round.distribution(group);
        double all = value(sum(in(group), (one, option) -> 1));
        for (int option = 0; option < MirrorRound.OPTIONS.size(); option++) {
            double[] chosen = chosen(in(group), option);
            if (cell instanceof Cell.Shown) {
                solver.equal(chosen, value(chosen));
            } else if (cell instanceof Cell.Bounded && value(chosen) >= all - 1) {
                solver.atLeast(chosen, all - 1);
            }
        }
    }

    /** @param told the nation's gap and the municipality's own */
    void readGaps(List<MirrorFigure> told) {
        read(told.get(0), stratum -> true);
        read(told.get(1), stratum -> stratum.municipality().equals(own));
    }

    private void read(MirrorFigure figure, Predicate<Stratum> about) {
        if (figure instanceof MirrorFigure.Shown shown) {
            MirrorGap gap = shown.gap();
            solver.equal(sum(about, (stratum, option) -> isFirst(stratum) && hasValue(option) ? 1 : 0), gap.of());
            solver.equal(sum(about, (stratum, option) -> !isFirst(stratum) && hasValue(option) ? 1 : 0), gap.minus());
            solver.equal(
                    sum(about, (stratum, option) -> !hasValue(option)
                            ? 0
                            : isFirst(stratum) ? (4.0 - option) * gap.minus() : (option - 4.0) * gap.of()),
                    gap.difference().doubleValue() * gap.of() * gap.minus());
        }
    }

    private static boolean isFirst(Stratum stratum) {
        return stratum.group() < MirrorRound.GROUPS.size() - 1;
    }

    private static boolean hasValue(int option) {
        return option < MirrorRound.OPTIONS.size() - 1;
    }

    /** The counts over 0 that come out of a group in a municipality that does not know them, and of a group that is not shown, in words. */
    List<String> recovered() {
        List<String> recovered = new ArrayList<>();
        for (Stratum stratum : strata) {
            if (!knows(stratum)) {
                add(recovered, stratum::equals, stratum.toString());
            }
        }
        for (int group = 0; group < MirrorRound.GROUPS.size(); group++) {
            if (!(round.distribution(group) instanceof Cell.Shown)) {
                add(recovered, in(group), "group " + group);
            }
        }
        return recovered;
    }

    private void add(List<String> recovered, Predicate<Stratum> whom, String name) {
        for (int option = 0; option < MirrorRound.OPTIONS.size(); option++) {
            double[] chosen = chosen(whom, option);
            if (value(chosen) > 0 && solver.hasOneValue(chosen)) {
                recovered.add(name + ": option " + option + " by " + own);
            }
        }
    }

    private static Predicate<Stratum> in(int group) {
        return stratum -> stratum.group() == group;
    }

    private double[] chosen(Predicate<Stratum> whom, int option) {
        return sum(whom, (stratum, which) -> which == option ? 1 : 0);
    }

    private double[] sum(Predicate<Stratum> whom, ToDoubleBiFunction<Stratum, Integer> weight) {
        double[] sum = new double[strata.size() * MirrorRound.OPTIONS.size()];
        for (int place = 0; place < sum.length; place++) {
            Stratum stratum = strata.get(place / MirrorRound.OPTIONS.size());
            sum[place] = whom.test(stratum) ? weight.applyAsDouble(stratum, place % MirrorRound.OPTIONS.size()) : 0;
        }
        return sum;
    }

    private double value(double[] sum) {
        double value = 0;
        for (int place = 0; place < sum.length; place++) {
            value += sum[place]
                    * round.count(strata.get(place / MirrorRound.OPTIONS.size()), place % MirrorRound.OPTIONS.size());
        }
        return value;
    }
}
