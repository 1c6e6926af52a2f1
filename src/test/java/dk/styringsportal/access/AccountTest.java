package dk.styringsportal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:03:00Z");

    private final Account account =
            Account.withOneTimePassword(new User("tove", "Tove", Set.of(Role.COORDINATOR), "0147"), "hash of the portal's");

    @Test
    void a_password_of_the_portal_is_to_be_changed_and_a_chosen_one_is_not() {
        assertTrue(account.oneTime());
        assertFalse(account.passwordChosen("hash").oneTime());
        assertTrue(account.passwordChosen("hash").passwordReset("another").oneTime());
    }

    @Test
    void a_new_password_and_the_closing_begin_a_new_generation() {
        assertEquals(1, account.passwordChosen("hash").generation());
        assertEquals(1, account.passwordReset("hash").generation());
        assertEquals(1, account.closed(NOW).generation());
    }

    @Test
    void reopening_gives_no_session_back_and_other_roles_end_none() {
        assertEquals(1, account.closed(NOW).reopened().generation());
        assertEquals(0, account.withRoles(Set.of(Role.READER)).generation());
    }

    @Test
    void a_closed_account_keeps_user_and_password() {
        Account reopened = account.closed(NOW).reopened();

        assertFalse(account.closed(NOW).isActive());
        assertTrue(reopened.isActive());
        assertEquals(account.user(), reopened.user());
        assertEquals(account.passwordHash(), reopened.passwordHash());
    }

    @Test
    void only_an_active_administrator_counts_as_one() {
        Account administrator =
                Account.withOwnPassword(new User("anna", "Anna", Set.of(Role.ADMINISTRATOR), null), "hash");

        assertTrue(administrator.isActiveAdministrator());
        assertFalse(administrator.closed(NOW).isActiveAdministrator());
        assertFalse(administrator.withRoles(Set.of(Role.ANALYST)).isActiveAdministrator());
        assertFalse(account.isActiveAdministrator());
    }

    @Test
    void its_text_tells_no_hash() {
        assertEquals("Account[tove]", account.toString());
    }
}
