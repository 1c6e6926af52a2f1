package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.draft.Loss;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is lost, in the order in which it is noticed. */
final class Losses {

    private final List<Loss> found = new ArrayList<>();

    /** @param key of the sentence in the bundle */
    void add(String place, String key, Object... details) {
        found.add(new Loss(place, FormTexts.of(key, details)));
    }

    /** The same where there is something to tell. */
    void addIfAny(String place, String key, List<?> details) {
        if (!details.isEmpty()) {
            add(place, key, details);
        }
    }

    List<Loss> all() {
        return List.copyOf(found);
    }
}
