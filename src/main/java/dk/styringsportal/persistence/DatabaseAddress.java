package dk.styringsportal.persistence;

import java.nio.file.Path;

/**
 * Where the portal's database is, and as whom to reach it.
 *
 * @param url JDBC address, of H2 or PostgreSQL
 * @param user may be empty where the address says it all
 * @param password may be empty
 */
record DatabaseAddress(String url, String user, String password) {

    /**
     * Without {@code WRITE_DELAY=0} commits that were acknowledged are lost when the process is killed. The rest makes
     * H2 read one set of migrations as PostgreSQL does: its grammar, names in lower case, and NULL sorted last.
     */
    private static final String H2_OPTIONS =
            ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /**
     * The embedded default: one H2 file.
     *
     * @param dataFolder the portal's data folder; H2 wants it absolute, so a relative one counts from the working folder
     */
    static DatabaseAddress inFolder(Path dataFolder) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve("database").resolve("portal");
        return new DatabaseAddress("jdbc:h2:file:" + file + H2_OPTIONS, "portal", "");
    }

    /** Whether this is PostgreSQL; else it is H2. */
    boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The folder name of the migrations that only this kind of database gets: {@code h2} or {@code postgresql}. */
    String vendor() {
        return isPostgresql() ? "postgresql" : "h2";
    }
}
