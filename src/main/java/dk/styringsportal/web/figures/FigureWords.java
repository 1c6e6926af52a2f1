package dk.styringsportal.web.figures;

import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The texts about figures of groups, in the reader's language, for pages. */
@Named("figureWords")
@RequestScoped
public class FigureWords {

    @Inject
    private Language language;

    /** {@link FigureTexts#say} */
    public String say(String key, Object... values) {
        return new FigureTexts(language.getLocale()).say(key, values);
    }
}
