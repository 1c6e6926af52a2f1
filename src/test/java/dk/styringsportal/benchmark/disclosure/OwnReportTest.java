package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnReportTest {

    private final Respondents respondents = new Respondents().pool("ledelse", "chefer", "ledere")
            .in(1, "chefer", 1, 0).in(1, "ledere", 2, 2).in(1, "sagsbehandlere", 4, 4)
            .in(2, "chefer", 1, 0).in(2, "ledere", 2, 4).in(2, "sagsbehandlere", 2, 1);

    private Cell own(String group, int municipality, Stratum... consented) {
        return respondents.control()
                .ownReport(Respondents.code(municipality), respondents.table(), Set.of(consented))
                .cell(respondents.margin(group, municipality));
    }

    @Test
    void a_chief_who_has_consented_is_shown_and_no_other() {
        assertEquals(new Cell.Withheld(Reason.TOO_FEW), own("chefer", 1));
        assertEquals(
                new Cell.Shown(new Tally(List.of(1, 0))), own("chefer", 1, Respondents.stratum("chefer", 1)));
    }

    /** Five in the pool, one of them shown: the other four could be computed. */
    @Test
    void the_pool_is_withheld_where_consent_leaves_too_few() {
        assertEquals(new Cell.Shown(new Tally(List.of(3, 2))), own("ledelse", 1));
        assertEquals(
                new Cell.Withheld(Reason.DERIVABLE), own("ledelse", 1, Respondents.stratum("chefer", 1)));
    }

    @Test
    void a_group_that_is_large_enough_is_shown_to_its_own_and_a_pool_beside_it_is_not() {
        assertTrue(own("sagsbehandlere", 1) instanceof Cell.Shown);
        assertTrue(own("ledere", 2) instanceof Cell.Shown);
        assertEquals(new Cell.Withheld(Reason.DERIVABLE), own("ledelse", 2));
    }
}
