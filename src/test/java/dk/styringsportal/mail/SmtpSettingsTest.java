package dk.styringsportal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {

    private static Optional<SmtpSettings> read(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("PORTAL_SMTP_HOST", "mail.example", "PORTAL_MAIL_FROM", "svar@kl.example"));
        all.putAll(settings);
        return SmtpSettings.read(name -> Optional.ofNullable(all.get(name)).filter(value -> !value.isEmpty()));
    }

    @Test
    void without_a_host_there_is_no_mail_server() {
        assertTrue(read(Map.of("PORTAL_SMTP_HOST", "")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"starttls, 587", "tls, 465", "none, 25"})
    void each_encryption_has_its_usual_port(String encryption, int port) {
        assertEquals(port, read(Map.of("PORTAL_SMTP_TLS", encryption)).orElseThrow().port());
        assertEquals(2525, read(Map.of("PORTAL_SMTP_TLS", encryption, "PORTAL_SMTP_PORT", "2525")).orElseThrow().port());
    }

    @Test
    void encryption_is_demanded_where_nothing_is_said() {
        assertEquals("true", read(Map.of()).orElseThrow().properties().getProperty("mail.smtp.starttls.required"));
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_SMTP_PORT, 70000",
        "PORTAL_SMTP_PORT, smtp",
        "PORTAL_SMTP_TLS, ssl",
        "PORTAL_MAIL_FROM, svar",
        "PORTAL_MAIL_FROM, 'a@kl.example, b@kl.example'",
        "PORTAL_MAIL_FROM, ''",
        "PORTAL_MAIL_REPLY_TO, KL",
        "PORTAL_SMTP_USER, portal"
    })
    void what_does_not_do_is_named(String setting, String value) {
        String said = assertThrows(IllegalStateException.class, () -> read(Map.of(setting, value))).getMessage();

        assertTrue(said.contains(setting), said);
    }

    @Test
    void a_password_is_never_sent_in_the_open_nor_told() {
        Map<String, String> login = Map.of("PORTAL_SMTP_USER", "portal", "PORTAL_SMTP_PASSWORD", "hemmelig");
        Map<String, String> open = new HashMap<>(login);
        open.put("PORTAL_SMTP_TLS", "none");

        assertThrows(IllegalStateException.class, () -> read(open));
        assertFalse(read(login).orElseThrow().toString().contains("hemmelig"));
    }
}
