package dk.styringsportal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDraftTest {

    private static final Optional<OrganisationCode> AARHUS = Optional.of(new OrganisationCode("0751"));

    @Test
    void a_sound_draft_gives_its_user_with_a_name_in_lower_case() {
        AccountDraft draft = new AccountDraft(" Tove.Holm ", " Tove Holm ", Set.of(Role.COORDINATOR), AARHUS);

        assertEquals(List.of(), draft.faults());
        assertEquals(new User("tove.holm", "Tove Holm", Set.of(Role.COORDINATOR), "0751"), draft.user());
    }

    @Test
    void kl_has_no_municipality() {
        assertEquals(List.of(), draft(Set.of(Role.ADMINISTRATOR, Role.ANALYST), Optional.empty()).faults());
        assertEquals(List.of(AccountFault.MUNICIPALITY_FOR_KL), draft(Set.of(Role.ANALYST), AARHUS).faults());
    }

    @Test
    void a_municipalitys_role_needs_one_of_the_98() {
        assertEquals(List.of(AccountFault.NO_MUNICIPALITY), draft(Set.of(Role.READER), Optional.empty()).faults());
        assertEquals(
                List.of(AccountFault.NO_MUNICIPALITY),
                draft(Set.of(Role.READER), Optional.of(new OrganisationCode("9999"))).faults());
    }

    @Test
    void roles_are_wanted_and_of_one_side() {
        assertEquals(List.of(AccountFault.NO_ROLE), draft(Set.of(), AARHUS).faults());
        assertEquals(List.of(AccountFault.MIXED_ROLES), draft(Set.of(Role.ANALYST, Role.READER), AARHUS).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-ab", "to ord", "søren", "a:b", "a/b", "<b>"})
    void a_name_that_the_log_in_does_not_take_is_a_fault(String name) {
        assertEquals(
                List.of(AccountFault.NAME_FORM),
                new AccountDraft(name, "Navn", Set.of(Role.READER), AARHUS).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "socialchef-0101", "tove.holm@aarhus.dk", "0101_x"})
    void other_names_are_taken(String name) {
        assertEquals(List.of(), new AccountDraft(name, "Navn", Set.of(Role.READER), AARHUS).faults());
    }

    @Test
    void all_faults_are_told_at_once() {
        AccountDraft draft = new AccountDraft("x".repeat(81), " ", Set.of(), Optional.empty());

        assertEquals(
                List.of(AccountFault.NAME_FORM, AccountFault.DISPLAY_NAME_LENGTH, AccountFault.NO_ROLE), draft.faults());
    }

    private static AccountDraft draft(Set<Role> roles, Optional<OrganisationCode> organisation) {
        return new AccountDraft("tove", "Tove", roles, organisation);
    }
}
