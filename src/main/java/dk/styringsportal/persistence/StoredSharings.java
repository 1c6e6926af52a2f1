package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.EvidenceRepository;
import dk.styringsportal.response.evidence.HandedIn;
import dk.styringsportal.response.evidence.Sharing;
import dk.styringsportal.response.evidence.SharingRepository;
import dk.styringsportal.response.evidence.ToolType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredSharings implements SharingRepository {

    /** A file with its response, its sharing and its code, in one question to the database. */
    private static final String FILES = "select evidence, response, sharing, code from EvidenceEntity evidence"
            + " join ResponseEntity response on response.id = evidence.responseId"
            + " left join EvidenceSharingEntity sharing on sharing.evidenceId = evidence.id"
            + " left join EvidenceCodeEntity code on code.evidenceId = evidence.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private EvidenceRepository evidence;

    @Override
    public Optional<HandedIn> withId(UUID file) {
        return files(" where evidence.id = :id", Map.of("id", file.toString())).stream().findFirst();
    }

    @Override
    public List<HandedIn> of(ResponseId response) {
        return files(" where response.id = :id order by evidence.addedAt, evidence.id", Map.of("id", response.toString()));
    }

    @Override
    public List<HandedIn> of(CampaignId campaign) {
        return files(
                " where response.campaignId = :id order by response.organisation, evidence.addedAt, evidence.id",
                Map.of("id", campaign.value()));
    }

    @Override
    public List<HandedIn> released() {
        return files(" where sharing.state = 'RELEASED' order by sharing.decidedAt desc, evidence.id", Map.of());
    }

    private List<HandedIn> files(String which, Map<String, Object> values) {
        var query = entities.createQuery(FILES + which, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultStream().map(StoredSharings::handedIn).toList();
    }

    private static HandedIn handedIn(Object... row) {
        ResponseEntity response = (ResponseEntity) row[1];
        return new HandedIn(
                ((EvidenceEntity) row[0]).toEvidence(),
                response.id(),
                response.campaign(),
                response.organisation(),
                Optional.ofNullable((EvidenceSharingEntity) row[2]).map(EvidenceSharingEntity::toSharing),
                Optional.ofNullable((EvidenceCodeEntity) row[3]).map(EvidenceCodeEntity::toType));
    }

    @Override
    public void store(UUID file, Sharing sharing) {
        entities.merge(new EvidenceSharingEntity(file, sharing));
    }

    @Override
    public void end(UUID file) {
        entities.createQuery("delete from EvidenceSharingEntity sharing where sharing.evidenceId = :id")
                .setParameter("id", file.toString())
                .executeUpdate();
        evidence.deleteShared(file);
    }

    @Override
    public void code(UUID file, Optional<ToolType> type, String by, Instant at) {
        entities.createQuery("delete from EvidenceCodeEntity code where code.evidenceId = :id")
                .setParameter("id", file.toString())
                .executeUpdate();
        type.ifPresent(known -> entities.persist(new EvidenceCodeEntity(file, known, by, at)));
    }
}
