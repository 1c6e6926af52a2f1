package dk.styringsportal.persistence;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accounts in the database. */
@ApplicationScoped
class StoredAccounts implements AccountRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Account> named(String name) {
        return Optional.ofNullable(entities.find(AccountEntity.class, key(name))).map(AccountEntity::toAccount);
    }

    @Override
    public Optional<Account> held(String name) {
        return Optional.ofNullable(entities.find(AccountEntity.class, key(name), LockModeType.PESSIMISTIC_WRITE))
                .map(AccountEntity::toAccount);
    }

    @Override
    public List<Account> heldOfKl() {
        return entities
                .createQuery(
                        "select a from AccountEntity a where a.organisation is null order by a.name", AccountEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    @Override
    public List<Account> all() {
        return entities
                .createQuery("select a from AccountEntity a order by a.name", AccountEntity.class)
                .getResultStream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    @Override
    public void add(Account account) {
        entities.persist(new AccountEntity(account));
    }

    @Override
    public void update(Account account) {
        entities.find(AccountEntity.class, key(account.user().name())).take(account);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
