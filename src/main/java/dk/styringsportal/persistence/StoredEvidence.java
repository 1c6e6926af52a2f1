package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Evidence;
import dk.styringsportal.response.EvidenceRepository;
import dk.styringsportal.response.ResponseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredEvidence implements EvidenceRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void store(ResponseId response, Evidence evidence, String by, Instant at) {
        entities.persist(new EvidenceEntity(response, evidence, by, at));
    }

    @Override
    public Optional<Evidence> of(ResponseId response, UUID file) {
        return entities
                .createQuery(
                        "select evidence from EvidenceEntity evidence where evidence.id = :id and evidence.responseId = :response",
                        EvidenceEntity.class)
                .setParameter("id", file.toString())
                .setParameter("response", response.toString())
                .getResultStream()
                .findFirst()
                .map(EvidenceEntity::toEvidence);
    }

    @Override
    public List<EvidenceFile> of(ResponseId response, ItemCode item) {
        return entities
                .createQuery(
                        "select evidence.id, evidence.fileName, evidence.fileSize from EvidenceEntity evidence"
                                + " where evidence.responseId = :response and evidence.item = :item",
                        Object[].class)
                .setParameter("response", response.toString())
                .setParameter("item", item.value())
                .getResultStream()
                .map(row -> new EvidenceFile(UUID.fromString((String) row[0]), (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    public long size(ResponseId response) {
        return entities
                .createQuery(
                        "select coalesce(sum(evidence.fileSize), 0) from EvidenceEntity evidence where evidence.responseId = :response",
                        Number.class)
                .setParameter("response", response.toString())
                .getSingleResult()
                .longValue();
    }
}
