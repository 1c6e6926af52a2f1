package dk.styringsportal.attack;

import dk.styringsportal.attack.NeedReader.Asked;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who holds two editions side by side and knows besides how many answers of each municipality have come and gone between them;
 * one that was corrected has gone and come. The system of equations is over those that have stayed, gone and come.
 */
final class NeedRevisionReader {

    private static final int STAYED = 0;
    private static final int GONE = 1;
    private static final int COME = 2;

    private final RevisedNeedRound round;
    private final NeedReader before;
    private final NeedReader now;

    NeedRevisionReader(RevisedNeedRound round, Optional<OrganisationCode> own) {
        this.round = round;
        Solver solver = new Solver(3 * round.municipalities().size() * NeedRound.JOINT);
        before = new NeedReader(round.before(), own, solver, List.of(STAYED, GONE));
        now = new NeedReader(round.now(), own, solver, List.of(STAYED, COME));
        for (int place = 0; place < round.municipalities().size(); place++) {
            double[] some = new double[solver.size()];
            int first = (GONE * round.municipalities().size() + place) * NeedRound.JOINT;
            Arrays.fill(some, first, first + NeedRound.JOINT, 1);
            solver.equal(some, round.gone(round.municipalities().get(place)));
        }
        before.readDistributions();
        now.readDistributions();
    }

    /** The nation's gap in the first edition. */
    void readFirst() {
        before.readGap(round.first());
    }

    /** That in the later one. */
    void readSecond(NeedFigure nation) {
        now.readGap(nation);
    }

    /** What comes out of either edition, and of the change of few between them, in words. */
    List<String> recovered() {
        List<String> recovered = new ArrayList<>();
        before.recovered().forEach(one -> recovered.add("before, " + one));
        now.recovered().forEach(one -> recovered.add("now, " + one));
        Stream.concat(now.others().stream().map(List::of), Stream.of(now.others()))
                .filter(round::isTooFewToChange)
                .forEach(some -> change(some).stream()
                        .filter(now::isRecovered)
                        .forEach(asked -> recovered.add("change, " + some + ": " + asked.what() + " by " + now.name())));
        return recovered;
    }

    private List<Asked> change(List<OrganisationCode> some) {
        List<Asked> then = before.asked(some);
        List<Asked> later = now.asked(some);
        List<Asked> change = new ArrayList<>();
        for (int place = 0; place < then.size(); place++) {
            change.add(later.get(place).minus(then.get(place)));
        }
        return change;
    }
}
