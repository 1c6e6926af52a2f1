package dk.styringsportal.persistence;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** The accounts in the database. */
@ApplicationScoped
class StoredAccounts implements AccountRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Account> named(String name) {
        return Optional.ofNullable(entities.find(AccountEntity.class, name.toLowerCase(Locale.ROOT)))
                .map(AccountEntity::toAccount);
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from AccountEntity a", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public void add(Account account) {
        entities.persist(new AccountEntity(account));
    }
}
