package dk.styringsportal.web.rounds;

import dk.styringsportal.application.InvitedMails;
import dk.styringsportal.application.KnownContactException;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.survey.AlreadySentException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.mail.MailView;
import dk.styringsportal.web.mail.MailWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The mails to one invited person, what can be done about those that did not arrive, and another address. */
@Named
@RequestScoped
public class PersonMailsPage {

    /** @param remedy what can be done; empty where nothing need be */
    public record Line(MailView mail, String remedy) {}

    @Inject
    private PersonAtHand here;

    @Inject
    private KlAccess access;

    @Inject
    private InvitedMails mails;

    @Inject
    private RoundWords words;

    @Inject
    private MailWords mailWords;

    private List<Line> lines = List.of();
    private String fault = "";

    @PostConstruct
    void load() {
        if (here.isFound()) {
            lines = mails.to(access.user(), here.invitation()).stream().map(this::line).toList();
        }
    }

    private Line line(OutboxEntry entry) {
        return new Line(MailView.of(entry, mailWords), mailWords.remedy(entry.delivery()));
    }

    /** Corrects the address; what is wrong with it is said, and what was typed stays. */
    public void correct() {
        if (here.refuses()) {
            return;
        }
        try {
            boolean mailed = mails.correctAddress(access.user(), here.invitation().id(), getAddress());
            here.comeBack(mailed ? "adresse-sendt" : "adresse");
        } catch (KnownContactException known) {
            fault = words.say("invited.fault.known");
        } catch (CprNumberException like) {
            fault = words.say("plan.fault.cpr");
        } catch (AlreadySentException sent) {
            fault = words.say("invited.fault.sentAnonymously");
        } catch (IllegalArgumentException noAddress) {
            fault = words.say("mailing.fault.address");
        }
    }

    /** The newest first. */
    public List<Line> getLines() {
        return lines;
    }

    /** What is in the field: what was typed, at first the address that is. */
    public String getAddress() {
        return access.parameter("ny-mail")
                .map(String::strip)
                .orElseGet(() -> here.invitation().contact().address());
    }

    /** What is wrong with the address that was typed; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
