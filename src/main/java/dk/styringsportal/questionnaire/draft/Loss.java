package dk.styringsportal.questionnaire.draft;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * Something that a format cannot carry, and that is therefore not in what was written or read.
 *
 * @param place where it stands in what was to be carried: "q04", "themes/2", "survey!E7"
 * @param what is lost, and what becomes of it, in a language
 */
public record Loss(String place, Function<Locale, String> what) {

    public Loss {
        Objects.requireNonNull(place);
        Objects.requireNonNull(what);
    }

    /** "q04: …" */
    public String in(Locale language) {
        return place + ": " + what.apply(language);
    }
}
