package dk.styringsportal.persistence;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.organisation.SavedGroupRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Lists and own choices in the database. */
@ApplicationScoped
class StoredSavedGroups implements SavedGroupRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SavedGroup> lists() {
        return entities
                .createQuery(
                        "select g from SavedGroupEntity g where g.owner is null order by g.id", SavedGroupEntity.class)
                .getResultStream()
                .map(SavedGroupEntity::toGroup)
                .toList();
    }

    @Override
    public List<SavedGroup> ownOf(OrganisationCode municipality) {
        return entities
                .createQuery(
                        "select g from SavedGroupEntity g where g.owner = :owner order by g.id", SavedGroupEntity.class)
                .setParameter("owner", municipality.value())
                .getResultStream()
                .map(SavedGroupEntity::toGroup)
                .toList();
    }

    @Override
    public void hold() {
        entities.find(SavedGroupGateEntity.class, SavedGroupGateEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public SavedGroup store(SavedGroup group) {
        SavedGroupEntity entity = new SavedGroupEntity(group);
        entities.persist(entity);
        return entity.toGroup();
    }

    @Override
    public void shown(long id, Instant at) {
        entities.find(SavedGroupEntity.class, id).shown(at);
    }

    @Override
    public void end(long id, Instant at) {
        entities.find(SavedGroupEntity.class, id).end(at);
    }
}
