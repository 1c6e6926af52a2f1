package dk.styringsportal.persistence;

import dk.styringsportal.access.FirstStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The row of {@code portal_setting} that the first start holds while it furnishes the database. */
@ApplicationScoped
class StoredFirstStart implements FirstStart {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean isAwaited() {
        Object setting = entities.createNativeQuery(
                        "select setting from portal_setting where name = 'first-start' for update")
                .getSingleResult();
        return "awaited".equals(setting);
    }

    @Override
    public void done() {
        entities.createNativeQuery("update portal_setting set setting = 'done' where name = 'first-start'")
                .executeUpdate();
    }
}
