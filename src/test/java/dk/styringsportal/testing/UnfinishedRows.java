package dk.styringsportal.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Editions whose file is being written, as they lie in PostgreSQL: with some of the file, and with who is at it. */
public final class UnfinishedRows {

    private UnfinishedRows() {}

    /**
     * A first edition of the campaign, of which the beginning has been written.
     *
     * @param seen when somebody was last seen at work
     * @return its number
     */
    public static long insert(PortalServer server, long campaign, Instant seen) throws SQLException {
        try (Connection database = server.database(); Statement statement = database.createStatement()) {
            ResultSet next = statement.executeQuery("select nextval('edition_number')");
            next.next();
            long edition = next.getLong(1);
            statement.executeUpdate("insert into edition (id, campaign_id, revision, state, title, maker, made_at, reason, checksum)"
                    + " select " + edition + ", id, 0, 'DRAFT', title, 'kl-admin', now(), '', '' from campaign where id = " + campaign);
            statement.executeUpdate("insert into edition_piece (edition_id, part, number, content) values (" + edition
                    + ", 'HEAD', 0, 'half'::bytea), (" + edition + ", 'RESPONSES', 0, 'a line'::bytea)");
            statement.executeUpdate("insert into edition_unfinished (edition_id, by_whom, run, seen_at, passed, to_pass, attempts, failed)"
                    + " values (" + edition + ", 'Administrator', 'gone', now(), 4, 10, 1, false)");
            silentSince(server, edition, seen);
            return edition;
        }
    }

    public static void silentSince(PortalServer server, long edition, Instant seen) throws SQLException {
        try (Connection database = server.database();
                PreparedStatement update = database.prepareStatement("update edition_unfinished set seen_at = ? where edition_id = ?")) {
            update.setObject(1, OffsetDateTime.ofInstant(seen, ZoneOffset.UTC));
            update.setLong(2, edition);
            update.executeUpdate();
        }
    }

    /** All reports of the edition are made but that municipality's, and the node is gone. */
    public static void silentReports(PortalServer server, long edition, String missing) throws SQLException {
        try (Connection database = server.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("update report_batch_part set content = null where organisation = '" + missing
                    + "' and batch_id = (select id from report_batch where edition_id = " + edition + ")");
            statement.executeUpdate("update report_batch set state = 'RUNNING', run = 'gone', seen_at = now() - interval '58 seconds'"
                    + " where edition_id = " + edition);
        }
    }

    public static void fail(PortalServer server, long edition) throws SQLException {
        try (Connection database = server.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("update edition_unfinished set failed = true where edition_id = " + edition);
        }
    }
}
