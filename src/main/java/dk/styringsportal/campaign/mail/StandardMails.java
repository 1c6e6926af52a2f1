package dk.styringsportal.campaign.mail;

import java.util.Locale;
import java.util.ResourceBundle;

/** The templates that the portal comes with, in Danish and English, for KL to use as they are or to write on. */
public final class StandardMails {

    private static final String BUNDLE = "dk.styringsportal.campaign.mail.standard";
    private static final ResourceBundle DANISH = in(Locale.forLanguageTag("da"));
    private static final ResourceBundle ENGLISH = in(Locale.forLanguageTag("en"));

    private StandardMails() {}

    private static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                StandardMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The template of that kind; Danish for every language but English. */
    public static MailTemplate of(MailKind kind, Locale language) {
        ResourceBundle bundle = bundle(language);
        return new MailTemplate(kind, bundle.getString(kind + ".subject"), bundle.getString(kind + ".text"));
    }

    /** What an anonymous round promises. */
    public static String anonymous(Locale language) {
        return bundle(language).getString("anonymous");
    }

    /** What it says instead where fewer than that are asked: the tie is cut, and still one may guess whose answers they are. */
    public static String anonymousUnlessFew(Locale language, int minimum) {
        return bundle(language).getString("anonymous.few").replace("{0}", String.valueOf(minimum));
    }

    private static ResourceBundle bundle(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : DANISH;
    }
}
