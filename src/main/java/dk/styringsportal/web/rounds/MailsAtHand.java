package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.mail.MailKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The campaign whose mails the page is about, and which of their texts it shows. */
@Named
@RequestScoped
public class MailsAtHand extends AtHand<Campaign> {

    private static final List<MailKind> TO_PERSONS = List.of(
            MailKind.INVITATION, MailKind.FIRST_CONTACT, MailKind.REMINDER, MailKind.DEADLINE_CHANGED, MailKind.THANKS,
            MailKind.CONTACTS_WANTED, MailKind.CONTACTS_REMINDER);
    private static final List<MailKind> TO_MUNICIPALITIES = List.of(MailKind.MUNICIPALITY_DEADLINE);
    private static final Set<String> NOTES = Set.of("gemt", "standard", "bestilt", "aflyst", "proeve");

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    @Override
    protected Optional<Campaign> lookUp() {
        return access().campaign("id");
    }

    Campaign campaign() {
        return it();
    }

    /** Shows the page anew with a note of what was done. */
    void comeBack(String note) {
        status().goTo("/kl/udsendelser?id=" + it().id() + "&slags=" + getKind() + "&mailsprog=" + getLanguage() + "&besked=" + note);
    }

    /** The kinds whose texts are the round's own to write. */
    List<MailKind> kinds() {
        return isToPersons() ? TO_PERSONS : TO_MUNICIPALITIES;
    }

    /** Whether persons are written to, and not municipalities. */
    public boolean isToPersons() {
        return !questionnaires.of(it()).groups().isEmpty();
    }

    /** The kind that the address names; the first where it names none. */
    public MailKind getKind() {
        String named = access().parameter("slags").orElse("");
        return kinds().stream().filter(kind -> kind.name().equals(named)).findFirst().orElse(kinds().get(0));
    }

    /** Of the text: "da" or "en"; municipalities are written to in Danish. */
    public String getLanguage() {
        return access().parameter("mailsprog").filter("en"::equals).filter(english -> isToPersons()).orElse("da");
    }

    public String getId() {
        return it().id().toString();
    }

    public String getRound() {
        return it().round().toString();
    }

    public String getTitle() {
        return isFound() ? it().title() : "";
    }

    public boolean isOver() {
        return it().isOverAt(clock.instant());
    }

    public boolean isWithoutDeadline() {
        return it().deadline().isEmpty();
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access().parameter("besked").filter(NOTES::contains).map(code -> words.say("mailing.note." + code)).orElse("");
    }
}
