package dk.styringsportal.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The need gap of the nation beside the distributions of need and use, attacked by linear programming as the public and as each
 * municipality: nothing of few comes out that the distributions by themselves do not give away.
 */
class NeedGapAttackTest {

    private static final int ROUNDS = 40;

    private static List<String> recovered(NeedRound round, Optional<NeedFigure> gap) {
        List<String> recovered = new ArrayList<>();
        for (Optional<OrganisationCode> own : round.readers()) {
            NeedReader reader = new NeedReader(round, own);
            reader.readDistributions();
            if (gap.isPresent()) {
                List<String> anyway = reader.recovered();
                reader.readGap(gap.get());
                reader.recovered().stream().filter(one -> !anyway.contains(one)).forEach(recovered::add);
            }
        }
        return recovered;
    }

    @Test
    void nobody_recovers_the_answers_of_few_from_a_gap_beside_the_distributions() {
        int shown = 0;
        int withheld = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            NeedRound round = new NeedRound(seed);
            NeedFigure nation = round.nation();
            assertEquals(List.of(), recovered(round, Optional.of(nation)), "seed " + seed + ": " + nation);
            shown += nation instanceof NeedFigure.Shown ? 1 : 0;
            withheld += nation instanceof NeedFigure.Withheld ? 1 : 0;
        }
        assertTrue(shown > ROUNDS / 10 && withheld > ROUNDS / 10, shown + " shown, " + withheld + " withheld");
    }

    /** Else an attack that always fails would prove nothing. */
    @Test
    void a_gap_that_looks_at_the_nation_alone_is_broken_into() {
        int broken = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            NeedRound round = new NeedRound(seed);
            broken += recovered(round, round.careless()).isEmpty() ? 0 : 1;
        }
        assertTrue(broken > ROUNDS / 20, "only " + broken + " were broken into");
    }
}
