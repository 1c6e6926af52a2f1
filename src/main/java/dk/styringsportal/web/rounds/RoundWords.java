package dk.styringsportal.web.rounds;

import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the pages for rounds and for whom they ask, in the reader's language. */
@Named("roundWords")
@RequestScoped
public class RoundWords {

    private static final String BUNDLE = "dk.styringsportal.web.rounds";

    @Inject
    private Language language;

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), language.getLocale()).format(values);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language.getLocale());
    }
}
