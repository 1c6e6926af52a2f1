package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.EvidenceRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class StoredEvidence implements EvidenceRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void store(ResponseId response, Evidence evidence, String by, Instant at, InputStream content)
            throws IOException {
        entities.persist(new EvidenceEntity(response, evidence, by, at));
        entities.flush();
        store(evidence.file().id(), Copy.ORIGINAL, content);
    }

    /** Each piece is written before the next is read. */
    private void store(UUID file, Copy copy, InputStream content) throws IOException {
        int number = 0;
        byte[] piece = content.readNBytes(Evidence.PIECE);
        while (piece.length > 0) {
            EvidencePieceEntity stored = new EvidencePieceEntity(file, copy, number, piece);
            entities.persist(stored);
            entities.flush();
            entities.detach(stored);
            number++;
            piece = content.readNBytes(Evidence.PIECE);
        }
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

    @Override
    public void forget(ResponseId response, Set<UUID> named, Instant before) {
        List<String> ids = entities
                .createQuery(
                        "select evidence.id from EvidenceEntity evidence"
                                + " where evidence.responseId = :response and evidence.addedAt < :before",
                        String.class)
                .setParameter("response", response.toString())
                .setParameter("before", UtcTime.of(before))
                .getResultList();
        ids.stream().filter(id -> !named.contains(UUID.fromString(id))).forEach(id -> entities
                .createQuery("delete from EvidenceEntity evidence where evidence.id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }

    @Override
    public Optional<byte[]> piece(UUID file, Copy copy, int number) {
        return entities
                .createQuery(
                        "select piece.content from EvidencePieceEntity piece"
                                + " where piece.evidenceId = :id and piece.copy = :copy and piece.number = :number",
                        byte[].class)
                .setParameter("id", file.toString())
                .setParameter("copy", copy)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void storeShared(UUID file, InputStream content) throws IOException {
        deleteShared(file);
        store(file, Copy.SHARED, content);
    }

    @Override
    public void deleteShared(UUID file) {
        entities.createQuery("delete from EvidencePieceEntity piece where piece.evidenceId = :id and piece.copy = :copy")
                .setParameter("id", file.toString())
                .setParameter("copy", Copy.SHARED)
                .executeUpdate();
    }
}
