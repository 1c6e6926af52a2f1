package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.UnfinishedEdition;
import dk.styringsportal.benchmark.edition.UnfinishedEditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The unfinished editions in the database. They change by statements, so that what two nodes do comes one after the other. */
@ApplicationScoped
class StoredUnfinishedEditions implements UnfinishedEditions {

    private static final String EDITION = "edition";
    private static final String RUN = "run";
    private static final String NOW = "now";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void begin(EditionId id, String by, String run, long of, List<String> facts, Instant now) {
        entities.persist(new UnfinishedEditionEntity(id, by, run, of, facts, now));
        entities.flush();
    }

    @Override
    public List<UnfinishedEdition> all() {
        return entities.createQuery(
                        "select u, e from UnfinishedEditionEntity u, EditionEntity e where e.id = u.editionId order by e.id",
                        Object[].class)
                .getResultStream()
                .map(row -> ((UnfinishedEditionEntity) row[0]).toUnfinished((EditionEntity) row[1]))
                .toList();
    }

    @Override
    public Optional<UnfinishedEdition> withId(EditionId id) {
        return Optional.ofNullable(entities.find(UnfinishedEditionEntity.class, id.value())).map(found -> unfinished(found, id));
    }

    @Override
    public Optional<UnfinishedEdition> held(EditionId id) {
        return Optional.ofNullable(
                        entities.find(UnfinishedEditionEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(found -> unfinished(found, id));
    }

    private UnfinishedEdition unfinished(UnfinishedEditionEntity found, EditionId id) {
        return found.toUnfinished(entities.find(EditionEntity.class, id.value()));
    }

    @Override
    public List<EditionId> unseenSince(Instant then) {
        return entities.createQuery(
                        "select u.editionId from UnfinishedEditionEntity u where u.failed = false and u.seenAt < :then"
                                + " order by u.editionId",
                        Long.class)
                .setParameter("then", UtcTime.of(then))
                .getResultStream()
                .map(EditionId::new)
                .toList();
    }

    @Override
    public boolean takeOver(EditionId id, String run, Instant unseenSince, Instant now) {
        return entities.createQuery("update UnfinishedEditionEntity u set u.run = :run, u.seenAt = :now, u.done = 0,"
                                + " u.attempts = u.attempts + 1"
                                + " where u.editionId = :edition and u.failed = false and u.seenAt < :then")
                        .setParameter(EDITION, id.value())
                        .setParameter(RUN, run)
                        .setParameter(NOW, UtcTime.of(now))
                        .setParameter("then", UtcTime.of(unseenSince))
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean seen(EditionId id, String run, long done, Instant now) {
        return entities.createQuery("update UnfinishedEditionEntity u set u.seenAt = :now, u.done = :done"
                                + " where u.editionId = :edition and u.run = :run and u.failed = false")
                        .setParameter(EDITION, id.value())
                        .setParameter(RUN, run)
                        .setParameter(NOW, UtcTime.of(now))
                        .setParameter("done", done)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void fail(EditionId id) {
        entities.createQuery("update UnfinishedEditionEntity u set u.failed = true where u.editionId = :edition")
                .setParameter(EDITION, id.value())
                .executeUpdate();
    }

    @Override
    public void finish(EditionId id) {
        entities.createQuery("delete from UnfinishedEditionEntity u where u.editionId = :edition")
                .setParameter(EDITION, id.value())
                .executeUpdate();
    }
}
