package dk.styringsportal.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The statements that PostgreSQL is sent by a portal, as PostgreSQL writes them down. */
public final class StatementLog implements AutoCloseable {

    private static final int VISITS = 4;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Connection connection;
    private final Path file;
    private final Pattern statement;
    private int marks;

    private StatementLog(Connection connection) throws SQLException {
        this.connection = connection;
        this.file = Path.of(fileOf(connection));
        this.statement = Pattern.compile("^" + Pattern.quote(connection.getCatalog()) + ",LOG: {2}(execute|statement)\\b", Pattern.MULTILINE);
    }

    /** Writes down all that this portal's database is sent from now until it is closed. */
    public static StatementLog of(PortalServer onPostgresql) throws SQLException {
        StatementLog log = new StatementLog(onPostgresql.database());
        log.execute("alter system set log_statement = 'all'");
        log.execute("select pg_reload_conf()");
        // The sessions are told one by one, and each turns to it at its next statement; before, it would write down nothing
        log.await("every statement written down", log::isWriting);
        return log;
    }

    /** How many statements the visit takes. The fewest of several visits: the portal's own work in the background comes on top. */
    public int of(Runnable visit) {
        return IntStream.range(0, VISITS).map(i -> once(visit)).min().orElseThrow();
    }

    private int once(Runnable visit) {
        int before = marked();
        visit.run();
        // The mark of this class is itself one
        return marked() - before - 1;
    }

    /** How many there are up to now. PostgreSQL writes a little later than it does what it writes of, but in order. */
    private int marked() {
        String mark = "'mark " + ++marks + "'";
        try {
            execute("select " + mark);
            await(mark, () -> written().contains(mark));
            String all = written();
            int end = all.indexOf(mark);
            return (int) statement.matcher(all).results().takeWhile(found -> found.start() < end).count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(String what, Callable<Boolean> condition) {
        try {
            Soon.is(what, LIMIT, condition);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String written() throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private boolean isWriting() throws SQLException {
        try (Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("show log_statement")) {
            return answer.next() && answer.getString(1).equals("all");
        }
    }

    private static String fileOf(Connection connection) throws SQLException {
        try (Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("select current_setting('data_directory') || '/' || pg_current_logfile()")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement order = connection.createStatement()) {
            order.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("alter system reset log_statement");
        execute("select pg_reload_conf()");
        connection.close();
    }
}
