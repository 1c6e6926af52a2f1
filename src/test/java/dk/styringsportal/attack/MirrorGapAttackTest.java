package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Mirror gaps beside the groups' distributions, attacked by linear programming as each municipality: nothing comes out that the
 * distributions by themselves do not give away.
 */
class MirrorGapAttackTest {

    private static final int ROUNDS = 60;

    private static List<String> recovered(MirrorRound round, BiFunction<MirrorRound, OrganisationCode, List<MirrorFigure>> told) {
        List<String> recovered = new ArrayList<>();
        for (OrganisationCode own : round.municipalities()) {
            MirrorReader reader = new MirrorReader(round, own);
            List<String> anyway = reader.recovered();
            reader.readGaps(told.apply(round, own));
            reader.recovered().stream().filter(one -> !anyway.contains(one)).forEach(recovered::add);
        }
        return recovered;
    }

    @Test
    void no_municipality_recovers_answers_from_gaps_beside_the_distributions() {
        int shown = 0;
        int withheld = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            MirrorRound round = new MirrorRound(seed);
            assertEquals(List.of(), recovered(round, MirrorRound::toldTo), "seed " + seed);
            for (OrganisationCode own : round.municipalities()) {
                for (MirrorFigure figure : round.toldTo(own)) {
                    shown += figure instanceof MirrorFigure.Shown ? 1 : 0;
                    withheld += figure instanceof MirrorFigure.Withheld ? 1 : 0;
                }
            }
        }
        assertTrue(shown > ROUNDS / 2 && withheld > ROUNDS, shown + " shown, " + withheld + " withheld");
    }

    /** Else an attack that always fails would prove nothing; and the reason why KL's gaps are KL's alone. */
    @Test
    void the_gaps_that_kl_reads_would_be_broken_into_by_a_municipality() {
        int broken = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            broken += recovered(new MirrorRound(seed), MirrorRound::toldToKl).isEmpty() ? 0 : 1;
        }
        assertTrue(broken > ROUNDS / 20, "only " + broken + " were broken into");
    }
}
