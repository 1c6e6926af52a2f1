package dk.styringsportal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    private static final OrganisationCode OWN = new OrganisationCode("0147");
    private static final OrganisationCode OTHER = new OrganisationCode("0151");
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(3600);
    private static final Instant AFTER = NOW.plusSeconds(3600);

    /**
     * Who may what, by the role of the account, what one is named as in the round, and what somebody else is named as; "-" for
     * nothing.
     */
    @ParameterizedTest(name = "account {0}, named {1}, another named {2}: answers {3}, coordinates {4}, approves {5}")
    @CsvSource({
        // Nobody is named: accounts count
        "APPROVER,      -,           -,                    true,  true,  true",
        "COORDINATOR,   -,           -,                    true,  true,  false",
        "CO_RESPONDENT, -,           -,                    true,  false, false",
        "READER,        -,           -,                    false, false, false",
        // Another is named approver
        "APPROVER,      -,           APPROVER,             false, false, false",
        "COORDINATOR,   -,           APPROVER,             true,  true,  false",
        "CO_RESPONDENT, -,           APPROVER,             true,  false, false",
        // Another is named coordinator
        "APPROVER,      -,           COORDINATOR,          true,  true,  true",
        "COORDINATOR,   -,           COORDINATOR,          false, false, false",
        "CO_RESPONDENT, -,           COORDINATOR,          true,  false, false",
        // Others are named both
        "APPROVER,      -,           APPROVER COORDINATOR, false, false, false",
        "READER,        -,           APPROVER COORDINATOR, false, false, false",
        // One is named oneself, whatever the account
        "APPROVER,      APPROVER,    APPROVER,             true,  true,  true",
        "COORDINATOR,   APPROVER,    APPROVER,             true,  true,  true",
        "READER,        APPROVER,    -,                    true,  true,  true",
        "READER,        COORDINATOR, APPROVER,             true,  true,  false",
        "APPROVER,      COORDINATOR, APPROVER,             true,  true,  false"
    })
    void who_may_what(Role account, String own, String others, boolean answers, boolean coordinates, boolean approves) {
        User user = new User("kim", "Kim", Set.of(account), OWN.value());
        List<RoundRight> given = new ArrayList<>();
        roles(own).forEach(role -> given.add(right("kim", role, BEFORE, Optional.empty())));
        roles(others).forEach(role -> given.add(right("bo", role, BEFORE, Optional.empty())));
        Rights rights = Rights.at(NOW, given);

        assertEquals(answers, Tenancy.mayAnswer(user, OWN, rights));
        assertEquals(coordinates, Tenancy.mayDelegate(user, OWN, rights));
        assertEquals(coordinates, Tenancy.mayHandInSums(user, OWN, rights));
        assertEquals(coordinates, Tenancy.mayShareEvidence(user, OWN, rights));
        assertEquals(approves, Tenancy.maySubmit(user, OWN, rights));
        assertEquals(approves, Tenancy.mayNameRights(user, OWN, rights));
        assertTrue(Tenancy.maySeeResponse(user, OWN), "all of the municipality go on reading");
    }

    private static List<Role> roles(String names) {
        return names.equals("-") ? List.of() : List.of(names.split(" ")).stream().map(Role::valueOf).toList();
    }

    @Test
    void a_right_is_of_no_use_in_another_municipality() {
        User user = new User("kim", "Kim", Set.of(Role.APPROVER), OWN.value());
        Rights rights = Rights.at(NOW, List.of(right("kim", Role.APPROVER, BEFORE, Optional.empty())));

        assertFalse(Tenancy.maySubmit(user, OTHER, rights));
        assertFalse(Tenancy.mayAnswer(user, OTHER, rights));
        assertFalse(Tenancy.mayNameRights(user, OTHER, rights));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "ANALYST"})
    void kls_administrator_names_everywhere_and_submits_nowhere(Role role) {
        User user = new User("kl", "KL", Set.of(role), null);

        assertEquals(role == Role.ADMINISTRATOR, Tenancy.mayNameRights(user, OWN, Rights.OF_ACCOUNTS));
        assertFalse(Tenancy.maySubmit(user, OWN, Rights.OF_ACCOUNTS));
    }

    @Test
    void a_deputys_right_holds_from_its_first_moment_to_before_its_last() {
        RoundRight deputy = right("kim", Role.APPROVER, BEFORE, Optional.of(AFTER));

        assertFalse(deputy.holdsAt(BEFORE.minusMillis(1)));
        assertTrue(deputy.holdsAt(BEFORE));
        assertTrue(deputy.holdsAt(AFTER.minusMillis(1)));
        assertFalse(deputy.holdsAt(AFTER));
    }

    @Test
    void in_a_hand_over_one_right_ends_and_another_begins_and_both_stay_to_be_seen() {
        RoundRight first = right("kim", Role.APPROVER, BEFORE, Optional.empty()).ended("Ida", NOW);
        RoundRight second = right("bo", Role.APPROVER, NOW, Optional.empty());
        Rights rights = Rights.at(NOW, List.of(first, second));
        User kim = new User("kim", "Kim", Set.of(Role.APPROVER), OWN.value());
        User bo = new User("bo", "Bo", Set.of(Role.READER), OWN.value());

        assertFalse(Tenancy.maySubmit(kim, OWN, rights));
        assertTrue(Tenancy.maySubmit(bo, OWN, rights));
        assertEquals(Optional.of(NOW), first.until());
        assertEquals(Optional.of("Ida"), first.endedBy());
        assertEquals(first, first.ended("Bo", AFTER), "what is over is not ended again");
    }

    @Test
    void one_that_is_to_come_locks_nobody_out_and_can_be_ended_before_it_began() {
        RoundRight toCome = right("bo", Role.APPROVER, AFTER, Optional.empty());
        User kim = new User("kim", "Kim", Set.of(Role.APPROVER), OWN.value());

        assertTrue(Tenancy.maySubmit(kim, OWN, Rights.at(NOW, List.of(toCome))));
        assertFalse(toCome.ended("Ida", NOW).holdsAt(AFTER));
    }

    @Test
    void only_approvers_and_coordinators_are_named_and_a_period_has_a_length() {
        assertThrows(IllegalArgumentException.class, () -> right("kim", Role.READER, BEFORE, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> right("kim", Role.APPROVER, NOW, Optional.of(NOW)));
    }

    private static RoundRight right(String account, Role role, Instant from, Optional<Instant> until) {
        return new RoundRight(UUID.randomUUID(), account, role, from, until, "Ida", BEFORE, Optional.empty());
    }
}
