package dk.styringsportal.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this request brought when its log-in had ended, for the log-in page that answers it. */
@RequestScoped
public class Interruption {

    /** What becomes of what was sent. */
    public enum Outcome {
        /** The form is shown again after log-in. */
        KEPT,
        /** So it is, but files are to be chosen again. */
        KEPT_BUT_FILES,
        /** Nothing but a button, or a file, was sent. */
        NOTHING_TO_KEEP,
        TOO_LARGE
    }

    @Inject
    private KeptForms forms;

    private String destination;
    private String sealed = "";
    private Outcome outcome;

    /**
     * Takes up a form that was sent.
     *
     * @param owner the mark that the browser sent
     * @param path of the page it was sent to, within the portal
     * @param query of that page's address, for the way back; may be nothing
     * @param withFiles whether it may have brought files, which are not kept
     */
    public void of(String owner, String path, String query, Map<String, String[]> sent, boolean withFiles) {
        destination = path + (query == null ? "" : "?" + query);
        Map<String, List<String>> fields = forms.fieldsOf(sent);
        if (fields.values().stream().flatMap(List::stream).allMatch(String::isBlank)) {
            outcome = Outcome.NOTHING_TO_KEEP;
            return;
        }
        Optional<String> form = forms.seal(owner, path, fields);
        sealed = form.orElse("");
        outcome = form.isEmpty() ? Outcome.TOO_LARGE : (withFiles ? Outcome.KEPT_BUT_FILES : Outcome.KEPT);
    }

    /** The address to go to after log-in; empty where this request brought no form. */
    public Optional<String> destination() {
        return Optional.ofNullable(destination);
    }

    /** The form, sealed, for the log-in page to carry; empty where nothing is kept. */
    public String sealed() {
        return sealed;
    }

    /** Empty where this request brought no form. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
