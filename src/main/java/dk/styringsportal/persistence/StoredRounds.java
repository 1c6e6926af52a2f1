package dk.styringsportal.persistence;

import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rounds in the database. */
@ApplicationScoped
class StoredRounds implements RoundRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Round> all() {
        return entities.createQuery("select r from RoundEntity r order by r.id desc", RoundEntity.class)
                .getResultStream()
                .map(RoundEntity::toRound)
                .toList();
    }

    @Override
    public Optional<Round> withId(RoundId id) {
        return Optional.ofNullable(entities.find(RoundEntity.class, id.value())).map(RoundEntity::toRound);
    }

    @Override
    public Optional<Round> held(RoundId id) {
        return Optional.ofNullable(entities.find(RoundEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(RoundEntity::toRound);
    }

    @Override
    public Round add(Round.Plan plan) {
        RoundEntity entity = new RoundEntity(plan);
        entities.persist(entity);
        // Whatever names the round comes after it
        entities.flush();
        return entity.toRound();
    }

    @Override
    public void update(Round round) {
        entities.find(RoundEntity.class, round.id().value()).take(round);
    }

    @Override
    public void delete(RoundId id) {
        entities.createQuery("delete from RoundEventEntity e where e.roundId = :round")
                .setParameter("round", id.value())
                .executeUpdate();
        entities.remove(entities.find(RoundEntity.class, id.value()));
    }

    @Override
    public void record(RoundId round, RoundEvent event) {
        entities.persist(new RoundEventEntity(round, event));
    }

    @Override
    public List<RoundEvent> events(RoundId round) {
        return entities.createQuery(
                        "select e from RoundEventEntity e where e.roundId = :round order by e.id", RoundEventEntity.class)
                .setParameter("round", round.value())
                .getResultStream()
                .map(RoundEventEntity::toEvent)
                .toList();
    }
}
