package dk.styringsportal.questionnaire.figures;

import java.util.Locale;
import java.util.Optional;

/** A text of a key figure. @param english empty where there is none; then the Danish is shown */
public record FigureText(String danish, Optional<String> english) {

    public String in(Locale language) {
        return isDanishIn(language) ? danish : english.orElse(danish);
    }

    /** Whether a reader of that language is shown Danish. */
    public boolean isDanishIn(Locale language) {
        return english.isEmpty() || !language.getLanguage().equals("en");
    }
}
