package dk.styringsportal.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HmacSealTest {

    private static final String LONG_ENOUGH = "k".repeat(LinkKey.SHORTEST);

    @TempDir
    Path folder;

    @Test
    void the_seal_is_hmac_sha_256() {
        String key = "\u000b".repeat(LinkKey.SHORTEST);
        // Python 3.11: hmac.new(b"\x0b"*32, b"Hi There", "sha256").hexdigest()
        assertEquals(
                "198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7",
                HexFormat.of().formatHex(new HmacSeal(LinkKey.set(key)).of("Hi There".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void a_key_is_made_once_and_only_its_owner_reads_it() throws IOException {
        LinkKey made = LinkKey.inFolder(folder.resolve("ny"));
        Path file = folder.resolve("ny").resolve("link.key");

        assertArrayEquals(made.bytes(), LinkKey.inFolder(folder.resolve("ny")).bytes());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(folder.resolve("ny"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void two_portals_make_different_keys() {
        assertNotEquals(
                new String(LinkKey.inFolder(folder.resolve("a")).bytes(), StandardCharsets.UTF_8),
                new String(LinkKey.inFolder(folder.resolve("b")).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_short_key_is_refused_wherever_it_comes_from_and_not_repeated() throws IOException {
        Files.writeString(folder.resolve("link.key"), "hemmelig");

        String ofFile = assertThrows(IllegalStateException.class, () -> LinkKey.inFolder(folder)).getMessage();
        String ofSetting =
                assertThrows(IllegalStateException.class, () -> LinkKey.set(LONG_ENOUGH.substring(1))).getMessage();

        assertTrue(ofFile.contains("link.key") && ofSetting.contains("PORTAL_LINK_KEY"), ofFile + ofSetting);
        assertFalse(ofFile.contains("hemmelig") || ofSetting.contains("kkk"), ofFile + ofSetting);
        assertFalse(LinkKey.set(LONG_ENOUGH).toString().contains("kkk"));
    }
}
