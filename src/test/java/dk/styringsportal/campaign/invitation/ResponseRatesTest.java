package dk.styringsportal.campaign.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.organisation.SizeClasses;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class ResponseRatesTest {

    private static final GroupId LEADERS = new GroupId("ledere");
    private static final GroupId CHAIRS = new GroupId("fagudvalgsformaend");
    private static final About COPENHAGEN = About.parse("0101");
    private static final About COPENHAGEN_AND_FREDERIKSBERG = About.parse("0101 0147");
    private static final About AARHUS = About.parse("0751");

    private static final ResponseRates RATES = new ResponseRates(List.of(
            new InvitedCount(LEADERS, COPENHAGEN, Standing.INVITED, true, 3),
            new InvitedCount(LEADERS, COPENHAGEN, Standing.INVITED, false, 2),
            new InvitedCount(LEADERS, COPENHAGEN, Standing.BOUNCED, false, 1),
            new InvitedCount(LEADERS, AARHUS, Standing.INELIGIBLE, false, 4),
            new InvitedCount(LEADERS, AARHUS, Standing.OBJECTED, false, 1),
            new InvitedCount(CHAIRS, COPENHAGEN_AND_FREDERIKSBERG, Standing.INVITED, true, 1)), SizeClasses.ofDenmark());

    @Test
    void persons_and_municipalities_are_counted_apart() {
        ResponseRate whole = RATES.whole();

        assertEquals(new ResponseRate(12, 1, 1, 4, 4, 0, 0, 3, 2), whole);
        assertEquals(Optional.of(new Share(4, 8)), whole.share());
    }

    @Test
    void each_group_has_its_own_rate() {
        assertEquals(Optional.of(new Share(3, 7)), RATES.byGroup().get(LEADERS).share());
        assertEquals(Optional.of(new Share(1, 1)), RATES.byGroup().get(CHAIRS).share());
        assertEquals(RATES.byGroup().get(LEADERS), RATES.of(LEADERS).whole());
    }

    @Test
    void one_answer_about_two_municipalities_counts_in_both_and_once_in_their_region() {
        assertEquals(Optional.of(new Share(4, 7)), RATES.byMunicipality().get(new OrganisationCode("0101")).share());
        assertEquals(Optional.of(new Share(1, 1)), RATES.byMunicipality().get(new OrganisationCode("0147")).share());

        ResponseRate capital = RATES.byRegion().get("Region Hovedstaden");
        assertEquals(4, capital.answered());
        assertEquals(7, capital.invited());
        assertEquals(2, capital.municipalities());
    }

    @Test
    void a_size_class_counts_only_its_own_municipalities() {
        ResponseRate largest = RATES.bySize().get("3");

        assertEquals(12, largest.invited());
        assertEquals(3, largest.municipalities());
    }

    @Test
    void those_who_begin_by_an_open_link_are_counted_apart_and_make_no_rate() {
        ResponseRates open = new ResponseRates(List.of(
                new InvitedCount(LEADERS, AARHUS, Standing.INVITED, true, true, 2),
                new InvitedCount(LEADERS, AARHUS, Standing.INVITED, false, true, 3),
                new InvitedCount(LEADERS, AARHUS, Standing.INVITED, false, 1)), SizeClasses.ofDenmark());

        assertEquals(new ResponseRate(1, 0, 0, 0, 0, 5, 2, 1, 1), open.whole());
        assertEquals(open.whole(), open.bySize().values().iterator().next());
    }

    @Test
    void where_all_are_ineligible_there_is_no_rate() {
        ResponseRates none = new ResponseRates(List.of(new InvitedCount(LEADERS, AARHUS, Standing.INELIGIBLE, false, 2)), SizeClasses.ofDenmark());

        assertTrue(none.whole().share().isEmpty());
        assertEquals(0, none.whole().municipalities());
    }
}
