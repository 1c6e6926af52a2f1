package dk.styringsportal.response.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.pilot.UnusableInviteesException.Fault;
import dk.styringsportal.testing.TestQuestionnaires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InviteesTest {

    private static final QuestionnaireVersion GROUPS = TestQuestionnaires.GROUPS;
    private static final QuestionnaireVersion NO_GROUPS = TestQuestionnaires.EVERY_TYPE;
    private static final Pilot PILOT = new Pilot(
            new PilotId(4), "Pilot", GROUPS.id(), "hash", Instant.EPOCH, "KL", Optional.empty());

    @Test
    void each_line_is_a_person_and_empty_lines_are_passed_over() {
        List<PilotInvitation> invited = invite("Leder, lille kommune\r\n\n  Souschef \n", "ledere", GROUPS, 0);

        assertEquals(
                List.of("Leder, lille kommune", "Souschef"), invited.stream().map(PilotInvitation::label).toList());
        assertEquals(2, invited.stream().map(PilotInvitation::id).distinct().count());
        invited.forEach(one -> assertEquals(Optional.of(new GroupId("ledere")), one.group()));
    }

    @Test
    void a_group_is_wanted_where_there_are_any_and_only_there() {
        assertEquals(Fault.NO_GROUP, fault("Leder", "", GROUPS, 0));
        assertEquals(Fault.NO_GROUP, fault("Leder", "borgmestre", GROUPS, 0));
        assertEquals(Fault.NEEDLESS_GROUP, assertThrows(
                        UnusableInviteesException.class,
                        () -> Invitees.read("Leder", "ledere", GROUPS).to(PILOT, NO_GROUPS, 0))
                .fault());
        assertEquals(Optional.empty(), invite("Leder", "", NO_GROUPS, 0).get(0).group());
    }

    @Test
    void nobody_too_many_and_unfit_names_are_refused() {
        assertEquals(Fault.NOBODY, fault(" \n ", "ledere", GROUPS, 0));
        assertEquals(Fault.LABEL, fault("x".repeat(201), "ledere", GROUPS, 0));
        assertEquals(Fault.LABEL, fault("a\u0000b", "ledere", GROUPS, 0));
        assertEquals(Fault.LIKE_CPR, fault("Leder\n010190-1234", "ledere", GROUPS, 0));
        assertEquals(Fault.TOO_MANY, fault("En\nTo", "ledere", GROUPS, Invitees.MOST - 1));
        assertEquals(1, invite("x".repeat(200), "ledere", GROUPS, Invitees.MOST - 1).size());
        assertEquals(Fault.TOO_MANY, fault(
                IntStream.rangeClosed(0, Invitees.MOST).mapToObj(String::valueOf).collect(Collectors.joining("\n")),
                "ledere", GROUPS, 0));
    }

    @Test
    void what_looks_like_a_cpr_number_is_not_repeated() {
        UnusableInviteesException refused = assertThrows(
                UnusableInviteesException.class, () -> invite("010190-1234", "ledere", GROUPS, 0));

        assertEquals("", refused.label());
        assertEquals(-1, refused.getMessage().indexOf("010190"));
    }

    @Test
    void a_pilot_has_a_title_on_one_line_and_is_closed_once() {
        Instant first = Instant.parse("2026-11-25T11:00:00Z");

        assertEquals(Optional.of(first), PILOT.closedAt(first).closedAt(first.plusSeconds(1)).closedAt());
        for (String title : new String[] {"", " ", "a\nb", "x".repeat(201)}) {
            assertThrows(IllegalArgumentException.class, () -> new Pilot(
                    new PilotId(1), title, GROUPS.id(), "hash", Instant.EPOCH, "KL", Optional.empty()));
        }
    }

    private static List<PilotInvitation> invite(String lines, String group, QuestionnaireVersion asked, int already) {
        return Invitees.read(lines, group, asked).to(PILOT, asked, already);
    }

    private static Fault fault(String lines, String group, QuestionnaireVersion asked, int already) {
        return assertThrows(UnusableInviteesException.class, () -> invite(lines, group, asked, already)).fault();
    }
}
