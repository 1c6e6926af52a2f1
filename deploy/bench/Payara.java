package bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One WAR on Payara Micro in a process of its own, started with the options of deploy/run.sh. */
final class Payara implements AutoCloseable {

    static final Path WORK = Path.of("target", "bench").toAbsolutePath();
    static final Path PORTAL = Path.of("target", "ROOT.war");

    private static final Path SERVER = Path.of("target", "server", "payara-micro.jar");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(180);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Path data;
    private final Process process;
    private final long startNanos;

    /**
     * Starts it and waits for the first page.
     *
     * @param data where the portal keeps its database; the server's own files are made in it and removed at the end
     * @param settings {@code PORTAL_…} besides those of the demo on loopback
     */
    Payara(Path war, Path data, Map<String, String> settings) throws Exception {
        this(war, data, settings, List.of());
    }

    /** @param javaOptions for the server's process */
    Payara(Path war, Path data, Map<String, String> settings, List<String> javaOptions) throws Exception {
        this.data = Files.createDirectories(data);
        this.port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command(war, javaOptions))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("portal.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(Map.of(
                "PORTAL_HOST", "127.0.0.1",
                "PORTAL_PORT", String.valueOf(port),
                "PORTAL_DATA", data.toString(),
                "PORTAL_DEMO", "true"));
        builder.environment().putAll(settings);
        long begun = System.nanoTime();
        this.process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        awaitFirstPage(begun + PATIENCE_NANOS);
        this.startNanos = System.nanoTime() - begun;
    }

    private List<String> command(Path war, List<String> javaOptions) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-XX:-UsePerfData",
                "-jar", SERVER.toString(),
                "--deploy", war.toString(),
                "--rootDir", data.resolve("server").toString(),
                "--port", String.valueOf(port),
                "--nocluster", "--nohostaware", "--disablephonehome",
                "--prebootcommandfile", "deploy/preboot.asadmin",
                "--logproperties", "deploy/logging.properties"));
        return command;
    }

    /** A WAR with one page and nothing else. */
    static Path emptyWar() throws IOException {
        Path war = Files.createDirectories(WORK.resolve("empty")).resolve("ROOT.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><html lang=\"en\"><title>Empty</title><p>Empty</p></html>".getBytes());
        }
        return war;
    }

    /** From the start of the process to the whole of the first page, in nanoseconds. */
    long startNanos() {
        return startNanos;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    /** What the process holds of the machine's memory now, in megabytes of 2^20 bytes. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024;
    }

    /** Has the process collect all garbage now. */
    void collect() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** The status of the front page. */
    int frontPage() throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri("")).build(), BodyHandlers.ofByteArray()).statusCode();
    }

    private void awaitFirstPage(long deadline) throws InterruptedException, IOException {
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                end();
                throw new IllegalStateException("No first page:\n" + Files.readString(data.resolve("portal.log")));
            }
            Thread.sleep(20);
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            return frontPage() == 200;
        } catch (IOException notYetListening) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        end();
        delete(data.resolve("server"));
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(12, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The folder with all in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> deepestFirst = Files.walk(folder).sorted(Comparator.reverseOrder())) {
                for (Path file : deepestFirst.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
