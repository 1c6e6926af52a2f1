package dk.styringsportal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/run.sh where the portal cannot start: in a project that looks built and holds no portal. */
class RunScriptTest {

    @TempDir
    private Path project;

    @Test
    void what_java_refuses_is_told_in_javas_own_words_though_nothing_marks_it_as_an_error() throws Exception {
        String said = run(Map.of());

        assertTrue(said.contains("Error: Invalid or corrupt jarfile"), said);
        assertTrue(said.contains("The whole log is in " + project.resolve("data/portal.log")), said);
    }

    @Test
    void a_short_key_of_links_is_refused_and_not_repeated() throws Exception {
        String said = run(Map.of("PORTAL_LINK_KEY", "hemmelig"));

        assertTrue(said.contains("PORTAL_LINK_KEY must have at least 32 characters."), said);
        assertFalse(said.contains("hemmelig"), said);
    }

    @Test
    void a_mail_server_without_what_mails_need_is_refused() throws Exception {
        String said = run(Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_MAIL_FROM", "svar@kl.example"));

        assertTrue(said.contains("PORTAL_SMTP_HOST needs PORTAL_ADDRESS"), said);
    }

    private String run(Map<String, String> settings) throws IOException, InterruptedException {
        build();
        File said = project.resolve("said").toFile();
        ProcessBuilder script = new ProcessBuilder("bash", project.resolve("deploy/run.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(said);
        script.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        script.environment().put("PORTAL_PORT", String.valueOf(freePort()));
        script.environment().putAll(settings);
        Process process = script.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertNotEquals(0, process.exitValue());
        return Files.readString(said.toPath(), StandardCharsets.UTF_8);
    }

    private void build() throws IOException {
        Files.createDirectories(project.resolve("deploy"));
        for (String file : new String[] {"run.sh", "requirements.sh", "preboot.asadmin", "logging.properties"}) {
            Files.copy(Path.of("deploy", file), project.resolve("deploy").resolve(file));
        }
        Files.createDirectories(project.resolve("src/main"));
        Files.createFile(project.resolve("pom.xml"));
        Files.createDirectories(project.resolve("target/server"));
        Files.createFile(project.resolve("target/server/payara-micro.jar"));
        Files.createFile(project.resolve("target/ROOT.war"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
