package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionPart;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The editions in the database; those with a row of {@link UnfinishedEditionEntity} are left out. */
@ApplicationScoped
class StoredEditions implements EditionRepository {

    private static final String EDITION = "edition";
    private static final String WHOLE = "not exists (select u from UnfinishedEditionEntity u where u.editionId = e.id)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Edition> all() {
        return entities.createQuery("select e from EditionEntity e where " + WHOLE + " order by e.madeAt desc, e.id desc", EditionEntity.class)
                .getResultStream()
                .map(EditionEntity::toEdition)
                .toList();
    }

    @Override
    public List<Edition> of(CampaignId campaign) {
        return entities.createQuery(
                        "select e from EditionEntity e where e.campaignId = :campaign and " + WHOLE + " order by e.revision desc",
                        EditionEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(EditionEntity::toEdition)
                .toList();
    }

    @Override
    public Optional<Edition> withId(EditionId id) {
        return whole(Optional.ofNullable(entities.find(EditionEntity.class, id.value())));
    }

    @Override
    public Optional<Edition> held(EditionId id) {
        return whole(
                Optional.ofNullable(entities.find(EditionEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE)));
    }

    private Optional<Edition> whole(Optional<EditionEntity> found) {
        return found.map(EditionEntity::toEdition)
                .filter(edition -> entities.find(UnfinishedEditionEntity.class, edition.id().value()) == null);
    }

    @Override
    public List<EditionId> due(Instant now) {
        return entities.createQuery(
                        "select e.id from EditionEntity e where e.state = :approved and e.publishAt <= :now order by e.id", Long.class)
                .setParameter("approved", EditionState.APPROVED)
                .setParameter("now", UtcTime.of(now))
                .getResultStream()
                .map(EditionId::new)
                .toList();
    }

    @Override
    public Edition add(
            CampaignId campaign, EditionVersion version, String title, String maker, Instant madeAt, String reason) {
        EditionEntity entity = new EditionEntity(campaign, version, title, maker, madeAt, reason);
        entities.persist(entity);
        entities.flush();
        return entity.toEdition();
    }

    @Override
    public void update(Edition edition) {
        entities.find(EditionEntity.class, edition.id().value()).take(edition);
    }

    @Override
    public void discard(EditionId id) {
        entities.remove(entities.find(EditionEntity.class, id.value()));
        entities.flush();
    }

    /** Each piece is written before the next is made. */
    @Override
    public void store(EditionId id, EditionPart part, int number, byte[] piece) {
        EditionPieceEntity stored = new EditionPieceEntity(id, part, number, piece);
        entities.persist(stored);
        entities.flush();
        entities.detach(stored);
    }

    @Override
    public Optional<byte[]> piece(EditionId id, EditionPart part, int number) {
        return entities.createQuery(
                        "select p.content from EditionPieceEntity p"
                                + " where p.editionId = :edition and p.part = :part and p.number = :number",
                        byte[].class)
                .setParameter(EDITION, id.value())
                .setParameter("part", part)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void delete(EditionId id, EditionPart part) {
        entities.createQuery("delete from EditionPieceEntity p where p.editionId = :edition and p.part = :part")
                .setParameter(EDITION, id.value())
                .setParameter("part", part)
                .executeUpdate();
    }

    @Override
    public void record(EditionId id, EditionEvent event) {
        entities.persist(new EditionEventEntity(id, events(id).size(), event));
        entities.flush();
    }

    @Override
    public List<EditionEvent> events(EditionId id) {
        return entities.createQuery(
                        "select e from EditionEventEntity e where e.editionId = :edition order by e.place", EditionEventEntity.class)
                .setParameter(EDITION, id.value())
                .getResultStream()
                .map(EditionEventEntity::toEvent)
                .toList();
    }
}
