package dk.styringsportal.web.drafts;

import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the pages for writing questionnaires, in the reader's language. */
@Named("draftWords")
@RequestScoped
public class DraftWords {

    private static final String BUNDLE = "dk.styringsportal.web.drafts";

    @Inject
    private Language language;

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), language.getLocale()).format(values);
    }

    /** The text of that key; otherwise where there is none. */
    String sayIf(String key, String otherwise) {
        return bundle().containsKey(key) ? say(key) : otherwise;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language.getLocale());
    }
}
