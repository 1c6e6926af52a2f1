package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.attack.RevisedNeedRound.Change;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The need gaps of two editions beside the distributions of both, attacked by linear programming as the public and as each municipality:
 * nothing of few comes out, nor of the change of few, that the distributions by themselves do not give away.
 */
class NeedRevisionAttackTest {

    private static final int ROUNDS = 30;
    private static final List<Change> SMALL = List.of(Change.NOBODY, Change.ONE, Change.FEW);
    private static final List<Change> ODD = List.of(Change.MANY_ALIKE, Change.MANY_UNSURE);

    /** What becomes of a gap that was shown. */
    private enum Fate {
        /** Nobody has answered otherwise. */
        SAME,
        ANEW,
        KEPT,
        WITHHELD
    }

    private static Fate fate(RevisedNeedRound round) {
        if (!round.isChanged()) {
            return Fate.SAME;
        }
        return round.second().map(told -> told instanceof NeedFigure.Withheld ? Fate.WITHHELD : Fate.ANEW).orElse(Fate.KEPT);
    }

    private static RevisedNeedRound revised(NeedRound round, Change change, int seed) {
        return new RevisedNeedRound(round, change, new Random(seed));
    }

    /** @param second what is told anew; empty where the gap stands though answers have changed */
    private static List<String> recovered(RevisedNeedRound round, Optional<NeedFigure> second) {
        List<String> recovered = new ArrayList<>();
        for (Optional<OrganisationCode> own : round.readers()) {
            NeedRevisionReader reader = new NeedRevisionReader(round, own);
            reader.readFirst();
            second.ifPresent(reader::readSecond);
            List<String> found = new ArrayList<>(reader.recovered());
            if (!found.isEmpty()) {
                found.removeAll(anyway(round, own));
            }
            recovered.addAll(found);
        }
        return recovered;
    }

    /**
     * What comes out without the gaps. A municipality that comes to the minimum only in the later edition learns from its own answers
     * there more about the earlier one too. No revision calls back the gap that stands there, so that it is asked here only what the
     * later gap adds.
     */
    private static List<String> anyway(RevisedNeedRound round, Optional<OrganisationCode> own) {
        NeedRevisionReader reader = new NeedRevisionReader(round, own);
        if (own.filter(round::isKnownInOne).isPresent()) {
            reader.readFirst();
        }
        return reader.recovered();
    }

    private static List<Change> byTurns(int seed) {
        return List.of(SMALL.get(seed % SMALL.size()), Change.MANY, ODD.get(seed % ODD.size()));
    }

    @Test
    void nobody_recovers_the_change_of_few_from_the_gaps_of_two_editions() {
        Map<Fate, Integer> fates = new TreeMap<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            NeedRound before = new NeedRound(seed);
            for (Change change : before.isShown() ? byTurns(seed) : List.<Change>of()) {
                RevisedNeedRound round = revised(before, change, seed);
                assertEquals(List.of(), recovered(round, round.second()), "seed " + seed + ", " + change + ": " + round.second());
                fates.merge(fate(round), 1, Integer::sum);
            }
        }
        assertEquals(Set.of(Fate.values()), fates.keySet(), "gaps that were shown became " + fates);
        assertTrue(
                fates.get(Fate.ANEW) > ROUNDS / 10 && fates.get(Fate.KEPT) > ROUNDS / 10 && fates.get(Fate.WITHHELD) > 1,
                "gaps that were shown became " + fates);
    }

    @Test
    void a_gap_that_was_withheld_is_told_in_no_later_edition() {
        int withheld = 0;
        for (int seed = 0; seed < ROUNDS / 2; seed++) {
            NeedRound before = new NeedRound(seed);
            if (before.told().anew().orElseThrow() instanceof NeedFigure.Withheld) {
                assertEquals(Optional.empty(), revised(before, Change.MANY, seed).second(), "seed " + seed);
                withheld++;
            }
        }
        assertTrue(withheld > ROUNDS / 10, "only " + withheld + " were withheld");
    }

    /** Else an attack that always fails would prove nothing. */
    @Test
    void gaps_that_are_told_anew_whenever_they_change_are_broken_into() {
        Map<Change, Integer> broken = new TreeMap<>();
        for (int seed = 0; seed < ROUNDS / 4; seed++) {
            NeedRound before = new NeedRound(seed);
            for (Change change : before.isShown() ? List.of(Change.FEW, Change.MANY_ALIKE) : List.<Change>of()) {
                RevisedNeedRound round = revised(before, change, seed);
                broken.merge(change, recovered(round, Optional.of(round.now().nation())).isEmpty() ? 0 : 1, Integer::sum);
            }
        }
        assertEquals(2, broken.values().stream().filter(times -> times > 1).count(), "broken into: " + broken);
    }
}
