package dk.styringsportal.persistence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opens connections to the database the settings name: {@code PORTAL_DB_URL} with {@code PORTAL_DB_USER} and
 * {@code PORTAL_DB_PASSWORD}, or H2 in {@code PORTAL_DATA} where no address is set.
 *
 * <p>The server makes it from {@code web.xml} and pools what it opens. It is not an XA source: a transaction here has
 * one database and nothing else, and commits in one step.
 */
public final class PortalDataSource implements DataSource {

    /**
     * PostgreSQL else keeps a plan that it made while a table was small, until it has counted the rows again: 50,000 people were
     * then invited in 45 seconds instead of 5.
     */
    private static final String PLAN_FOR_EACH = "set plan_cache_mode = force_custom_plan";

    private final DatabaseAddress address = configured();
    private PrintWriter logWriter;
    private int loginTimeoutSeconds;

    static DatabaseAddress configured() {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue("PORTAL_DB_URL", String.class)
                .map(url -> new DatabaseAddress(url, setting(config, "PORTAL_DB_USER"), setting(config, "PORTAL_DB_PASSWORD")))
                .orElseGet(() -> DatabaseAddress.inFolder(
                        Path.of(config.getOptionalValue("PORTAL_DATA", String.class).orElse("data"))));
    }

    private static String setting(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties login = new Properties();
        if (!address.user().isEmpty()) {
            login.setProperty("user", address.user());
            login.setProperty("password", address.password());
        }
        Connection connection = driver().connect(address.url(), login);
        if (connection == null) {
            throw new SQLException("PORTAL_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, not be " + address.url());
        }
        if (address.isPostgresql()) {
            plan(connection);
        }
        return connection;
    }

    private static void plan(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PLAN_FOR_EACH);
        } catch (SQLException fault) {
            connection.close();
            throw fault;
        }
    }

    private Driver driver() {
        return address.isPostgresql() ? new org.postgresql.Driver() : h2Driver();
    }

    private static Driver h2Driver() {
        try {
            return Class.forName("org.h2.Driver").asSubclass(Driver.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("H2 comes with the server, which has none", e);
        }
    }

    /** The pool's own user and password are not used: the settings decide. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeoutSeconds = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeoutSeconds;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Logs through slf4j");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("Wraps no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
