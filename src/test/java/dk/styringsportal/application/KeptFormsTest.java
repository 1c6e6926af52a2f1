package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptFormsTest {

    private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");

    /** Seals by writing in Base64: what this test asks is who may open what, and when. */
    private static final FormSeal SEAL = new FormSeal() {
        @Override
        public String seal(byte[] content) {
            return Base64.getEncoder().encodeToString(content);
        }

        @Override
        public Optional<byte[]> open(String sealed) {
            return Optional.of(sealed).filter(text -> !text.startsWith("!")).map(Base64.getDecoder()::decode);
        }

        @Override
        public String markOf(String name) {
            return "mark of " + name;
        }
    };

    private final KeptForms forms = at(NOON);

    private static KeptForms at(Instant now) {
        return new KeptForms(SEAL, Clock.fixed(now, ZoneOffset.UTC));
    }

    private String kims(Map<String, String[]> sent) {
        return forms.seal(forms.markOf("kim"), "/fordel", forms.fieldsOf(sent)).orElseThrow();
    }

    @Test
    void all_that_was_filled_in_comes_back_as_it_was() {
        String text = "Æblegrød & \"citat\" = 100 %\r\n\t<b>næste</b> linje 🙂";
        SentForm form = forms.open(kims(Map.of("tekst", new String[] {text}, "tema", new String[] {"1", "3"})), "kim").orElseThrow();

        assertEquals(Map.of("tekst", List.of(text), "tema", List.of("1", "3")), form.fields());
        assertEquals("/fordel", form.path());
        assertEquals(NOON, form.sentAt());
    }

    @Test
    void no_button_is_pressed_anew() {
        Map<String, String[]> sent = Map.of(
                "fordel:knap", new String[] {"Fordel"},
                "jakarta.faces.ViewState", new String[] {"stateless"},
                "primefaces.nonce", new String[] {"x"},
                "husket", new String[] {"another form's key"},
                "navn", new String[] {"Kim"});

        assertEquals(Map.of("navn", List.of("Kim")), forms.open(kims(sent), "kim").orElseThrow().fields());
    }

    @Test
    void a_form_opens_for_nobody_else() {
        assertTrue(forms.open(kims(Map.of("navn", new String[] {"Kim"})), "bo").isEmpty());
    }

    @Test
    void a_form_opens_for_a_day() {
        String sealed = kims(Map.of("navn", new String[] {"Kim"}));

        assertTrue(at(NOON.plus(Duration.ofHours(24)).minusMillis(1)).open(sealed, "kim").isPresent());
        assertTrue(at(NOON.plus(Duration.ofHours(24))).open(sealed, "kim").isEmpty());
    }

    @Test
    void a_form_that_is_too_large_is_not_kept() {
        String most = "a".repeat(KeptForms.LARGEST);

        assertTrue(forms.seal("mark", "/fordel", Map.of("tekst", List.of(most))).isEmpty());
    }

    @Test
    void what_is_no_form_is_passed_over() {
        assertTrue(forms.open("!", "kim").isEmpty());
        assertTrue(forms.open(SEAL.seal("anything else".getBytes(StandardCharsets.UTF_8)), "kim").isEmpty());
    }

    @Test
    void a_form_without_anything_filled_in_is_read_as_such() {
        assertEquals(Map.of(), forms.open(forms.seal("mark of kim", "/kl", Map.of()).orElseThrow(), "kim").orElseThrow().fields());
    }
}
