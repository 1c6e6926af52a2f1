package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.QuestionnaireLibrary;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The snapshots in the database. Since one never changes, each node remembers those it has read. */
@ApplicationScoped
class StoredSnapshots implements SnapshotRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private QuestionnaireLibrary library;

    private final Map<Long, Snapshot> remembered = new ConcurrentHashMap<>();

    @Override
    public Optional<Snapshot> latest(CampaignId campaign) {
        return entities
                .createQuery(
                        "select s from SnapshotEntity s where s.campaignId = :campaign order by s.takenAt desc, s.id desc",
                        SnapshotEntity.class)
                .setParameter("campaign", campaign.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(entity -> remembered.computeIfAbsent(entity.id(), id -> read(entity)));
    }

    @Override
    public Snapshot store(CampaignId campaign, Instant takenAt, String takenBy, List<ScoredResponse> responses) {
        SnapshotEntity entity = new SnapshotEntity(campaign, takenAt, takenBy);
        entities.persist(entity);
        responses.forEach(response -> entities.persist(new SnapshotResponseEntity(entity.id(), response)));
        return new Snapshot(entity.id(), campaign, takenAt, takenBy, responses);
    }

    private Snapshot read(SnapshotEntity entity) {
        QuestionnaireVersion questionnaire = library.version(
                        entities.find(CampaignEntity.class, entity.campaign().value())
                                .toCampaign()
                                .questionnaire())
                .orElseThrow();
        List<ScoredResponse> responses = entities.createQuery(
                        "select r from SnapshotResponseEntity r where r.snapshotId = :snapshot order by r.organisation",
                        SnapshotResponseEntity.class)
                .setParameter("snapshot", entity.id())
                .getResultStream()
                .map(response -> response.toResponse(questionnaire))
                .toList();
        return new Snapshot(entity.id(), entity.campaign(), entity.takenAt(), entity.takenBy(), responses);
    }
}
