package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Inserts rows into the portal's own table of answers over one connection, with a commit for each. */
final class PlainInserts implements Durations.Deed, AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private final String response;
    private long inserted;

    /** @param response an existing one, which gets answers to questions that no questionnaire has */
    PlainInserts(Connection connection, String response) throws SQLException {
        this.connection = connection;
        this.response = response;
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement(
                "insert into answer (response_id, item, revision, content, write_key, answered_by, answered_at)"
                        + " values (?, ?, 1, ?, ?, ?, ?)");
    }

    @Override
    public void run() throws SQLException {
        insert.setString(1, response);
        insert.setString(2, "plain-" + inserted++);
        insert.setString(3, "{\"a\":\"i-hoej-grad\",\"b\":\"i-nogen-grad\",\"c\":\"slet-ikke\"}");
        insert.setString(4, UUID.randomUUID().toString());
        insert.setString(5, "Socialchef");
        insert.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
        insert.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
