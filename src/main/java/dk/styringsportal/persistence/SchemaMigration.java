package dk.styringsportal.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version's schema before anything reads it: the first observer of the application's
 * start. Whoever fills tables at start observes the same event with a later {@link Priority}.
 *
 * <p>Two nodes may start on one empty database: on PostgreSQL Flyway holds an advisory lock while it migrates, so the
 * second waits and finds nothing to do. An H2 file has one process.
 */
@ApplicationScoped
public class SchemaMigration {

    /** Observers that need the tables take a larger number. */
    public static final int PRIORITY = Interceptor.Priority.PLATFORM_BEFORE;

    @Resource(lookup = "java:app/portal")
    private DataSource dataSource;

    private volatile boolean done;

    void migrate(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + PortalDataSource.configured().vendor())
                .load()
                .migrate();
        done = true;
    }

    /** Whether the tables are those of this version. */
    boolean isDone() {
        return done;
    }
}
