package dk.styringsportal.persistence;

import dk.styringsportal.testing.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Repositories on a migrated, empty database, without a server: each transaction is the test's own. */
final class RepositoryBench implements AutoCloseable {

    private final EntityManagerFactory factory;

    /** @param folder of H2's file */
    RepositoryBench(Database database, Path folder) {
        Map<String, String> settings = database.freshSettings();
        DatabaseAddress address = settings.isEmpty()
                ? DatabaseAddress.inFolder(folder)
                : new DatabaseAddress(
                        settings.get("PORTAL_DB_URL"), settings.get("PORTAL_DB_USER"), settings.get("PORTAL_DB_PASSWORD"));
        DataSource source = source(address);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + address.vendor())
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory("portal", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.weaving", "false"));
    }

    private static DataSource source(DatabaseAddress address) {
        if (address.isPostgresql()) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(address.url());
            source.setUser(address.user());
            source.setPassword(address.password());
            return source;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    /** What the work gives, done with the repository in a transaction that is committed after it. */
    <R, T> T in(R repository, Function<R, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            inject(repository, entities);
            entities.getTransaction().begin();
            // Else reads before the first write have a connection of their own, whose locks end with each statement
            entities.unwrap(Connection.class);
            try {
                T result = work.apply(repository);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    private static void inject(Object repository, EntityManager entities) {
        try {
            for (Field field : repository.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(repository, entities);
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
