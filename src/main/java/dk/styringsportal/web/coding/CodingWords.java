package dk.styringsportal.web.coding;

import dk.styringsportal.coding.CodingStateException;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the pages for coding, in the reader's language. */
@Named("codingWords")
@RequestScoped
public class CodingWords {

    private static final String BUNDLE = "dk.styringsportal.web.coding";

    @Inject
    private Language language;

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    public String say(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, language.getLocale()).getString(key), language.getLocale())
                .format(values);
    }

    /** What stands in the way. */
    String say(CodingStateException refused) {
        return say("state." + refused.reason());
    }

    boolean isEnglish() {
        return language.getLocale().getLanguage().equals("en");
    }
}
