package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Mailings;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mail.TemplateFault;
import dk.styringsportal.campaign.mail.UnusableTemplateException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What a round says in one kind of its mails, and writing it. */
@Named
@RequestScoped
public class MailTextPage {

    /** A kind of mail to choose. */
    public record KindView(MailKind kind, boolean chosen) {}

    @Inject
    private MailsAtHand here;

    @Inject
    private KlAccess access;

    @Inject
    private Mailings mailings;

    @Inject
    private RoundWords words;

    private MailTemplate stored;
    private List<String> faults = List.of();

    @PostConstruct
    void read() {
        if (here.isFound()) {
            stored = mailings.text(access.user(), here.campaign().id(), here.getKind(), here.getLanguage());
        }
    }

    /** Keeps what is written; what is wrong with it is said, and nothing of it is lost. */
    public void save() {
        if (here.refuses()) {
            return;
        }
        try {
            mailings.write(access.user(), here.campaign().id(), here.getKind(), here.getLanguage(), getSubject(), getText());
            here.comeBack("gemt");
        } catch (UnusableTemplateException unusable) {
            faults = unusable.faults().stream().map(this::sentence).toList();
        } catch (CprNumberException like) {
            faults = List.of(words.say("plan.fault.cpr"));
        }
    }

    private String sentence(TemplateFault wrong) {
        return words.say("mailing.place." + wrong.place()) + ": " + words.say("mailing.fault." + wrong.reason(), wrong.detail());
    }

    /** The portal's own text again. */
    public void restore() {
        if (!here.refuses()) {
            mailings.restore(access.user(), here.campaign().id(), here.getKind(), here.getLanguage());
            here.comeBack("standard");
        }
    }

    /** What was written, else what holds. */
    public String getSubject() {
        return access.parameter("emne").orElseGet(stored::subject);
    }

    /** What was written, else what holds. */
    public String getText() {
        return access.parameter("tekst").orElseGet(stored::body);
    }

    public List<KindView> getKinds() {
        return here.kinds().stream().map(kind -> new KindView(kind, kind == here.getKind())).toList();
    }

    /** What the text may leave open: "{navn} {link}". */
    public String getPlaceholders() {
        return here.getKind().known().stream().map(Placeholder::written).collect(Collectors.joining(" "));
    }

    /** What is wrong with what was written, one sentence each. */
    public List<String> getFaults() {
        return faults;
    }
}
