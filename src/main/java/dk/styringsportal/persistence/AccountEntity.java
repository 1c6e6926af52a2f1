package dk.styringsportal.persistence;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;
    private String organisation;

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    private long generation;

    protected AccountEntity() {}

    AccountEntity(Account account) {
        this.name = account.user().name();
        take(account);
    }

    /** All but the name. */
    void take(Account account) {
        User user = account.user();
        this.displayName = user.displayName();
        this.passwordHash = account.passwordHash();
        this.roles = user.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.organisation = user.organisation();
        this.oneTime = account.oneTime();
        this.closedAt = UtcTime.of(account.closedAt());
        this.generation = account.generation();
    }

    Account toAccount() {
        Set<Role> held = Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
        User user = new User(name, displayName, held, organisation);
        return new Account(user, passwordHash, oneTime, UtcTime.instant(closedAt), generation);
    }
}
