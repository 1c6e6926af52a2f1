package dk.styringsportal.web.mail;

import dk.styringsportal.campaign.mail.Delivery;
import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages about mails, in the reader's language. */
@Named("mailWords")
@RequestScoped
public class MailWords {

    private static final String BUNDLE = "dk.styringsportal.web.mail";

    @Inject
    private Language language;

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    public String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.getLocale()).getString(key);
        return new MessageFormat(pattern, language.getLocale()).format(values);
    }

    String state(MailState state) {
        return say("state." + state);
    }

    String kind(MailKind kind) {
        return say("kind." + kind);
    }

    String fault(MailFault fault) {
        return say("fault." + fault);
    }

    /** What can be done about a mail that did not arrive; empty where nothing need be. */
    public String remedy(Delivery delivery) {
        boolean isOver = delivery.state() == MailState.REFUSED || delivery.state() == MailState.UNKNOWN;
        return delivery.fault().filter(fault -> isOver).map(fault -> say("remedy." + fault)).orElse("");
    }

    String moment(Instant instant) {
        return language.moment(instant);
    }

    Locale locale() {
        return language.getLocale();
    }
}
