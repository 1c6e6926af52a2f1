package bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** An empty database, reached by the portal and, when that is gone, by plain JDBC. */
interface Store extends AutoCloseable {

    /** The {@code PORTAL_DB_…} settings that lead the portal to it. */
    Map<String, String> settings();

    Connection connect() throws SQLException;

    @Override
    default void close() throws IOException {}

    /** The file the portal makes in its data folder, opened with the options it opens it with. */
    record H2(Path data) implements Store {

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public Connection connect() throws SQLException {
            String file = data.resolve("database").resolve("portal").toString();
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + file
                            + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "portal",
                    "");
        }
    }

    /** A PostgreSQL of its own that waits for the disk at every commit, as PostgreSQL does unless told otherwise. */
    record Postgresql(EmbeddedPostgres server) implements Store {

        static Postgresql in(Path data) throws IOException {
            // The embedded one comes with synchronous_commit=off, which suits tests
            return new Postgresql(EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createDirectories(data).resolve("postgresql"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                    "PORTAL_DB_USER", "postgres",
                    "PORTAL_DB_PASSWORD", "postgres");
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(settings().get("PORTAL_DB_URL"), "postgres", "postgres");
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
