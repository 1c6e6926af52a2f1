package dk.styringsportal.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases the portal runs on; every integration test runs on both. */
public enum Database {
    /** In a file of the server's own data folder. */
    H2 {
        @Override
        public Map<String, String> freshSettings() {
            return Map.of();
        }
    },

    /** One PostgreSQL for the whole run, and in it a new database for each server. */
    POSTGRESQL {
        private final AtomicInteger databases = new AtomicInteger();

        @Override
        public Map<String, String> freshSettings() {
            String name = "portal" + databases.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(Postgres.RUNNING.getJdbcUrl("postgres", "postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("No database " + name, e);
            }
            return Map.of(
                    "PORTAL_DB_URL", "jdbc:postgresql://localhost:" + Postgres.RUNNING.getPort() + "/" + name,
                    "PORTAL_DB_USER", "postgres",
                    "PORTAL_DB_PASSWORD", "postgres");
        }
    };

    /** The {@code PORTAL_DB_…} settings of an empty database that nobody else uses. */
    public abstract Map<String, String> freshSettings();

    /** Started when first asked for; ends with this JVM. */
    private static final class Postgres {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_line_prefix", "%d,")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }
}
