package dk.styringsportal.persistence;

import dk.styringsportal.access.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The audit trail in the database. */
@ApplicationScoped
class StoredAuditTrail implements AuditTrail {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void record(Entry entry) {
        entities.persist(new AuditEntity(entry));
    }
}
