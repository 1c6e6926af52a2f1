package dk.styringsportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The portal as it is delivered: the built WAR on Payara Micro, in a process of its own, with a data folder of its own.
 *
 * <p>A start takes twenty seconds and more. So {@link #on} gives the one server per database that all integration tests share,
 * and {@link #spare} one for those that would harm the others; {@link #start} starts another, which the test closes. Whatever is
 * left running ends with this JVM.
 */
public final class PortalServer implements AutoCloseable {

    private static final Path WAR = Path.of("target", "ROOT.war");
    private static final Path SERVER = Path.of("target", "server", "payara-micro.jar");
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    /** The server says it is up also when it could not take the portal up; then readiness does not follow. */
    private static final Duration DEPLOYMENT_LIMIT = Duration.ofSeconds(10);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(12);
    private static final HttpClient ASKING = HttpClient.newHttpClient();
    private static final Map<Database, PortalServer> SHARED = new EnumMap<>(Database.class);
    private static PortalServer spare;

    private final int port;
    private final Path data;
    private final Map<String, String> settings;
    private Process process;

    private PortalServer(int port, Path data, Map<String, String> settings) {
        this.port = port;
        this.data = data;
        this.settings = settings;
    }

    /** The shared server with demo data on this kind of database, started when first asked for. */
    public static PortalServer on(Database database) {
        synchronized (SHARED) {
            return SHARED.computeIfAbsent(database, kind -> start(kind, Map.of()));
        }
    }

    /**
     * A second server with demo data, on H2, for tests that the others must not feel: they kill and restart it, or are shut out
     * for their guesses. Started when first asked for, and again where a test has left it dead.
     */
    public static PortalServer spare() {
        synchronized (SHARED) {
            if (spare == null) {
                spare = start(Database.H2, Map.of());
            }
            return spare.running();
        }
    }

    /** This server, started again where it was closed or killed. */
    private PortalServer running() {
        if (!process.isAlive()) {
            restart();
        }
        return this;
    }

    /**
     * Starts a server on an empty database and waits until it is ready.
     *
     * @param settings {@code PORTAL_…} settings that differ from the tests' usual ones, which are the demo on loopback
     * @throws IllegalStateException if it ends, or is not ready within three minutes; says what its log says
     */
    public static PortalServer start(Database database, Map<String, String> settings) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "portals")), database.name());
            PortalServer server = new PortalServer(freePort(), data.toAbsolutePath(), new HashMap<>());
            server.settings.putAll(Map.of(
                    "PORTAL_HOST", "127.0.0.1",
                    "PORTAL_PORT", String.valueOf(server.port),
                    "PORTAL_DATA", server.data.toString(),
                    "PORTAL_DEMO", "true",
                    "PORTAL_SURVEYS", Path.of("src", "test", "resources", "surveys").toAbsolutePath().toString(),
                    "PORTAL_SOURCE_URL", "https://example.org/styringsportalen"));
            server.settings.putAll(database.freshSettings());
            server.settings.putAll(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.launch();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one on each kind of database, side by side: on two processors that takes little longer than one. */
    public static Map<Database, PortalServer> startOnEach(Map<String, String> settings) {
        return Stream.of(Database.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(kind -> kind, kind -> start(kind, settings)));
    }

    /**
     * Starts another node with the settings and the database of one that runs on PostgreSQL. Links that both are to open need
     * a {@code PORTAL_LINK_KEY} of both.
     */
    public static PortalServer startBeside(PortalServer other) {
        Map<String, String> shared = new HashMap<>(other.settings);
        shared.keySet().removeAll(List.of("PORTAL_PORT", "PORTAL_DATA"));
        return start(Database.POSTGRESQL, shared);
    }

    /** A connection of the test's own to the database of a server on PostgreSQL. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.get("PORTAL_DB_URL"), settings.get("PORTAL_DB_USER"), settings.get("PORTAL_DB_PASSWORD"));
    }

    /** Of the server that runs now. */
    public long processId() {
        return process.pid();
    }

    /** The address of the front page, ending in a slash. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The address of a page or resource, given without a leading slash. */
    public URI uri(String path) {
        return uri().resolve(path);
    }

    /** Everything the server has written since it was last started. */
    public String log() {
        try {
            return Files.readString(data.resolve("portal.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the audit trail holds, oldest first: "administrator account.close account tove, …". Of a closed server on H2:
     * its file belongs to one process.
     */
    public List<String> auditTrail() {
        String address = "jdbc:h2:file:" + data.resolve("database").resolve("portal")
                + ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        List<String> entries = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address, "portal", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from audit_entry order by id")) {
            while (found.next()) {
                entries.add(found.getString("user_name") + " " + found.getString("action") + " " + found.getString("subject"));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("No audit trail in " + address, e);
        }
    }

    /** As {@code kill -9}: the server gets no chance to finish anything. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts again on the same port and data, after {@link #kill} or {@link #close}; waits until ready. */
    public void restart() {
        if (process.isAlive()) {
            throw new IllegalStateException("Still running at " + uri());
        }
        try {
            launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other {@code PORTAL_…} settings. */
    public void restartWith(Map<String, String> changed) {
        settings.putAll(changed);
        restart();
    }

    /** Asks the server to end, and kills it if it does not within 12 seconds. Data and log stay. */
    @Override
    public void close() {
        if (process != null) {
            end();
            deleteServerFiles();
        }
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void launch() throws IOException {
        deleteServerFiles();
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(settings);
        process = builder.start();
        awaitReadiness();
    }

    /**
     * As deploy/run.sh starts it, with the compilers that start fastest, and with room at once for what a start needs: growing
     * into it bit by bit collects garbage forty times, a sixth of the start.
     */
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-Xms1g", "-XX:NewSize=400m", "-XX:MetaspaceSize=300m",
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
                "-jar", SERVER.toString(),
                "--deploy", WAR.toString(),
                "--rootDir", data.resolve("server").toString(),
                "--port", String.valueOf(port),
                "--nocluster", "--nohostaware", "--disablephonehome",
                "--prebootcommandfile", "deploy/preboot.asadmin",
                "--logproperties", "deploy/logging.properties");
    }

    private void awaitReadiness() {
        Instant deadline = Instant.now().plus(START_LIMIT);
        boolean serverIsUp = false;
        while (!isReady()) {
            if (!serverIsUp && log().contains("ready in")) {
                serverIsUp = true;
                deadline = Instant.now().plus(DEPLOYMENT_LIMIT);
            }
            if (!process.isAlive() || hasFailedToDeploy() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("The portal did not become ready:\n" + log());
            }
            pause();
        }
    }

    /** The server stays up without its application when that fails to start. */
    private boolean hasFailedToDeploy() {
        return log().contains("Exception while loading the app");
    }

    private boolean isReady() {
        HttpRequest request =
                HttpRequest.newBuilder(uri("health/ready")).timeout(Duration.ofSeconds(10)).build();
        try {
            return ASKING.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYetListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the portal started", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the portal started", e);
        }
    }

    /** The server unpacks itself anew at each start: 90 MB that are worth nothing afterwards. */
    private void deleteServerFiles() {
        Path files = data.resolve("server");
        if (Files.exists(files)) {
            try (Stream<Path> deepestFirst = Files.walk(files).sorted(Comparator.reverseOrder())) {
                for (Path file : deepestFirst.toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
