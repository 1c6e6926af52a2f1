package dk.styringsportal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenancyTest {

    private static final Set<Role> OF_KL = EnumSet.of(Role.ADMINISTRATOR, Role.ANALYST);
    private static final Set<Role> ANSWERING = EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.CO_RESPONDENT);
    private static final OrganisationCode OWN = new OrganisationCode("0147");
    private static final OrganisationCode OTHER = new OrganisationCode("0151");

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_municipality_sees_its_own_and_kl_sees_all(Role role) {
        User user = user(role);

        assertTrue(Tenancy.maySeeResults(user, OWN));
        assertTrue(Tenancy.maySeeResponse(user, OWN));
        assertEquals(OF_KL.contains(role), Tenancy.maySeeResults(user, OTHER));
        assertEquals(OF_KL.contains(role), Tenancy.maySeeResponse(user, OTHER));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void kl_sees_pilots_and_its_administrators_run_them(Role role) {
        assertEquals(OF_KL.contains(role), Tenancy.maySeePilots(user(role)));
        assertEquals(role == Role.ADMINISTRATOR, Tenancy.mayRunPilots(user(role)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_answers_or_submits_for_another_municipality(Role role) {
        assertFalse(Tenancy.mayAnswer(user(role), OTHER, Rights.OF_ACCOUNTS));
        assertFalse(Tenancy.maySubmit(user(role), OTHER, Rights.OF_ACCOUNTS));
        assertFalse(Tenancy.mayHandInSums(user(role), OTHER, Rights.OF_ACCOUNTS));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void those_who_answer_do_so_for_their_own(Role role) {
        assertEquals(ANSWERING.contains(role), Tenancy.mayAnswer(user(role), OWN, Rights.OF_ACCOUNTS));
        assertEquals(role == Role.APPROVER, Tenancy.maySubmit(user(role), OWN, Rights.OF_ACCOUNTS));
        assertEquals(role == Role.APPROVER || role == Role.COORDINATOR, Tenancy.mayHandInSums(user(role), OWN, Rights.OF_ACCOUNTS));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_municipality_shares_its_own_files_and_kl_releases_them(Role role) {
        assertEquals(role == Role.APPROVER || role == Role.COORDINATOR, Tenancy.mayShareEvidence(user(role), OWN, Rights.OF_ACCOUNTS));
        assertFalse(Tenancy.mayShareEvidence(user(role), OTHER, Rights.OF_ACCOUNTS));
        assertEquals(role == Role.ADMINISTRATOR, Tenancy.mayReleaseEvidence(user(role)));
    }

    @Test
    void even_with_every_role_of_a_municipality_another_one_stays_closed() {
        User user = new User("alt", "Alt", EnumSet.complementOf(EnumSet.copyOf(OF_KL)), "0147");

        assertTrue(Tenancy.maySubmit(user, OWN, Rights.OF_ACCOUNTS));
        assertFalse(Tenancy.maySeeResults(user, OTHER));
        assertFalse(Tenancy.maySeeResponse(user, OTHER));
        assertFalse(Tenancy.mayAnswer(user, OTHER, Rights.OF_ACCOUNTS));
        assertFalse(Tenancy.maySubmit(user, OTHER, Rights.OF_ACCOUNTS));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_administrator_runs_campaigns_and_only_kl_sees_the_nation_live(Role role) {
        assertEquals(role == Role.ADMINISTRATOR, Tenancy.mayRunCampaigns(user(role)));
        assertEquals(OF_KL.contains(role), Tenancy.maySeeNational(user(role)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_administrator_keeps_accounts(Role role) {
        assertEquals(role == Role.ADMINISTRATOR, Tenancy.mayKeepAccounts(user(role)));
    }

    @Test
    void a_user_belongs_either_to_kl_or_to_one_municipality() {
        assertThrows(IllegalArgumentException.class, () -> new User("a", "A", Set.of(Role.ANALYST), "0147"));
        assertThrows(IllegalArgumentException.class, () -> new User("b", "B", Set.of(Role.READER), null));
        assertThrows(IllegalArgumentException.class, () -> new User("c", "C", Set.of(), null));
        assertThrows(
                IllegalArgumentException.class, () -> new User("d", "D", Set.of(Role.ANALYST, Role.READER), null));
    }

    private static User user(Role role) {
        return new User("bruger", "Bruger", Set.of(role), OF_KL.contains(role) ? null : "0147");
    }
}
