package dk.styringsportal.questionnaire;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupPoolTest {

    private static final GroupPool POOL = new GroupPool("Ledelse", List.of(LEADERS, CHIEFS));

    @Test
    void it_stands_where_the_first_of_its_groups_stood_and_speaks_for_nobodys_municipality() {
        List<RespondentGroup> groups = POOL.in(LeadershipSurvey.VERSION).groups();
        assertEquals(
                List.of("fagudvalgsformaend", "chefer-og-ledere", "sagsbehandlere"),
                groups.stream().map(group -> group.id().value()).toList());
        assertEquals(RespondentGroup.SpeaksFor.SELF, groups.get(1).speaksFor());
    }

    @Test
    void a_questionnaire_that_does_not_ask_all_of_them_stays_as_it_is() {
        GroupPool other = new GroupPool("Andre", List.of(CHIEFS, new GroupId("naboer")));
        assertFalse(other.isIn(LeadershipSurvey.VERSION));
        assertSame(LeadershipSurvey.VERSION, other.in(LeadershipSurvey.VERSION));
    }

    @Test
    void each_of_its_groups_goes_by_its_name_and_others_by_their_own() {
        assertEquals(POOL.id(), POOL.of(CHIEFS));
        assertEquals(CHAIRS, POOL.of(CHAIRS));
    }

    @Test
    void one_group_or_no_title_makes_no_pool() {
        assertThrows(IllegalArgumentException.class, () -> new GroupPool("Ledelse", List.of(CHIEFS, CHIEFS)));
        assertThrows(IllegalArgumentException.class, () -> new GroupPool(" ", List.of(CHIEFS, LEADERS)));
    }
}
