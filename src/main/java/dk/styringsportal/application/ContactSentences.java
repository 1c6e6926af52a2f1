package dk.styringsportal.application;

import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in one language what is wrong with a list of contacts. */
public final class ContactSentences {

    private static final String BUNDLE = "dk.styringsportal.application.contacts";
    private static final String WITH_SUGGESTION = ".right";

    private final Locale language;
    private final ResourceBundle texts;

    /** @param language Danish is spoken wherever another one is not at hand */
    public ContactSentences(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What was wrong, and what would be right. */
    public String of(ContactFault fault) {
        String key = fault.kind().name();
        String suggesting = key + WITH_SUGGESTION;
        String chosen = !fault.right().isEmpty() && texts.containsKey(suggesting) ? suggesting : key;
        return new MessageFormat(texts.getString(chosen), Locale.ROOT).format(new Object[] {fault.found(), fault.right()});
    }

    /** What kind of fault it is, for counting them: "Ukendt kommune". */
    public String kind(ContactFault.Kind kind) {
        return texts.getString("kind." + kind.name());
    }

    /** What a column is called: "kommune". */
    public String column(ContactColumn column) {
        return texts.getString("column." + column.name());
    }

    /** Why the file cannot be read, one sentence each. */
    public List<String> of(UnreadableContactsException unreadable) {
        return unreadable.fault().map(fault -> List.of(of(fault))).orElseGet(() -> unreadable.sentences(language));
    }
}
