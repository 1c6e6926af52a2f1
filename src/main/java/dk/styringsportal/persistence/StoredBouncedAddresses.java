package dk.styringsportal.persistence;

import dk.styringsportal.campaign.mail.BouncedAddress;
import dk.styringsportal.campaign.mail.BouncedAddresses;
import dk.styringsportal.campaign.MailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The addresses that mails come back from, in the database. */
@ApplicationScoped
class StoredBouncedAddresses implements BouncedAddresses {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<BouncedAddress> all() {
        return entities.createQuery(
                        "select b from BouncedAddressEntity b order by b.markedAt desc, b.addressKey",
                        BouncedAddressEntity.class)
                .getResultStream()
                .map(BouncedAddressEntity::toBounced)
                .toList();
    }

    @Override
    public Optional<BouncedAddress> find(MailAddress address) {
        return entities.createQuery(
                        "select b from BouncedAddressEntity b where b.addressKey = :key", BouncedAddressEntity.class)
                .setParameter("key", address.key())
                .getResultStream()
                .findFirst()
                .map(BouncedAddressEntity::toBounced);
    }

    @Override
    public Set<String> among(Collection<MailAddress> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select b.addressKey from BouncedAddressEntity b where b.addressKey in :keys", String.class)
                .setParameter("keys", addresses.stream().map(MailAddress::key).toList())
                .getResultList());
    }

    @Override
    public void add(BouncedAddress bounced) {
        entities.persist(new BouncedAddressEntity(bounced));
    }

    @Override
    public void remove(UUID id) {
        entities.createQuery("delete from BouncedAddressEntity b where b.id = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
    }
}
