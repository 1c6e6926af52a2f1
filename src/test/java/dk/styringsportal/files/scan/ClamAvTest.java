package dk.styringsportal.files.scan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAvTest {

    private final FakeScanner daemon = FakeScanner.taking(300_000);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        daemon.close();
    }

    @Test
    void lets_pass_what_the_daemon_finds_nothing_in() {
        assertDoesNotThrow(() -> scan(daemon.address(), "En plan".repeat(30_000)));
    }

    @Test
    void refuses_what_the_daemon_finds() {
        assertEquals(Reason.INFECTED, refusal(daemon.address(), "a".repeat(100_000) + "EICAR"));
    }

    @Test
    void refuses_what_is_too_large_for_the_daemon() {
        assertEquals(Reason.NOT_SCANNED, refusal(daemon.address(), "a".repeat(5_000_000)));
    }

    @Test
    void takes_nothing_while_the_daemon_is_away() {
        daemon.close();

        assertEquals(Reason.NOT_SCANNED, refusal(daemon.address(), "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost:no", ":3310", "localhost:99999999", "localhost:70000"})
    void takes_nothing_where_the_setting_is_no_address(String address) {
        assertEquals(Reason.NOT_SCANNED, refusal(address, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_setting_nothing_is_asked(String address) {
        assertDoesNotThrow(() -> scan(address, "EICAR"));
    }

    private Reason refusal(String address, String content) {
        return assertThrows(UnfitFileException.class, () -> scan(address, content)).reason();
    }

    private void scan(String address, String content) throws IOException {
        new ClamAv(Optional.of(address)).scan(Files.writeString(folder.resolve("file"), content));
    }
}
