package dk.styringsportal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a form over the log-in of the one who filled it in. Until then the portal keeps nothing: the browser holds the
 * form, encrypted, in the log-in page. It opens for the account that was logged in last in that browser, and for no other.
 */
@ApplicationScoped
public class KeptForms {

    /** In characters, as written; no form of the portal needs nearly so many. */
    static final int LARGEST = 250_000;

    /** From one day's work to the next. */
    private static final Duration LONGEST = Duration.ofHours(24);

    @Inject
    private FormSeal seal;

    @Inject
    private Clock clock;

    protected KeptForms() {}

    KeptForms(FormSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** What a browser remembers of whom it was last used by: it tells the name to nobody. */
    public String markOf(String name) {
        return seal.markOf(name);
    }

    /** Of what was sent, what somebody may have filled in. */
    Map<String, List<String>> fieldsOf(Map<String, String[]> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (isOfTheForm(name)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    /**
     * The form, sealed; empty if it is too large.
     *
     * @param owner the mark that the browser sent
     * @param path of the page it was sent to, within the portal
     */
    Optional<String> seal(String owner, String path, Map<String, List<String>> fields) {
        String written = new SentForm(owner, clock.instant(), path, fields).written();
        return Optional.of(written)
                .filter(form -> form.length() <= LARGEST)
                .map(form -> seal.seal(form.getBytes(StandardCharsets.UTF_8)));
    }

    /** Buttons and what the pages' framework adds have a colon or a dot in their names: no button is pressed anew. */
    private static boolean isOfTheForm(String name) {
        return name.matches("[^:.]{1,100}") && !name.equals(FilledForm.KEY);
    }

    /** The form, for the account that may have it; empty for all others, and after a day. */
    Optional<SentForm> open(String sealed, String account) {
        return seal.open(sealed)
                .flatMap(content -> SentForm.read(new String(content, StandardCharsets.UTF_8)))
                .filter(form -> form.owner().equals(markOf(account)))
                .filter(form -> clock.instant().isBefore(form.sentAt().plus(LONGEST)));
    }
}
