package dk.styringsportal.web.rounds;

import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.application.Contacts;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.application.InvitedMails;
import dk.styringsportal.application.Letters;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.campaign.mail.Unreached;
import dk.styringsportal.report.SvgWriter;
import dk.styringsportal.response.survey.AlreadySentException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One invited person: the link, and what becomes of the invitation. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private PersonAtHand here;

    @Inject
    private InvitedMails mails;

    @Inject
    private Invitations invitations;

    @Inject
    private Contacts contacts;

    @Inject
    private Letters letters;

    @Inject
    private PersonalAddress addresses;

    @Inject
    private PageWords pageWords;

    @Inject
    private RoundWords words;

    private InvitedView person;
    private boolean marked;
    private String address = "";
    private String code = "";
    private List<String> faults = List.of();
    private Map<String, String> typed = Map.of();

    @PostConstruct
    void load() {
        if (here.isFound()) {
            Invitation invitation = here.invitation();
            Optional<Unreached> unreached =
                    Optional.ofNullable(mails.unreached(access.user(), List.of(invitation)).get(invitation.id()));
            person = InvitedView.of(invitation, unreached, asked);
            marked = unreached.filter(Unreached.BOUNCED::equals).isPresent();
        }
    }

    /** Shows the link; that somebody has seen it is kept. */
    public void show() {
        if (!here.refuses() && !here.invitation().revoked()) {
            address = addresses.of(invitations.link(access.user(), here.invitation().id()));
            code = SvgWriter.in(pageWords.locale()).write(letters.code(words.say("invited.code"), address), "qr");
        }
    }

    public void revoke() {
        if (!here.refuses()) {
            invitations.revoke(access.user(), here.invitation().id());
            here.comeBack("tilbagekaldt");
        }
    }

    public void reissue() {
        if (here.refuses()) {
            return;
        }
        try {
            invitations.reissue(access.user(), here.invitation().id());
            here.comeBack("nyt-link");
        } catch (AlreadySentException sent) {
            faults = List.of(words.say("invited.fault.sentAnonymously"));
        }
    }

    /** Invites whoever has the role now. */
    public void handOver() {
        if (here.refuses()) {
            return;
        }
        PersonForm form = PersonForm.sent(access)
                .with(ContactColumn.MUNICIPALITIES, here.invitation().about().codes().replace(' ', '+'))
                .with(ContactColumn.GROUP, here.invitation().group().value());
        typed = form.typed();
        try {
            contacts.handOver(access.user(), here.invitation().id(), form.rows());
            here.comeBack("afloest");
        } catch (UnusableContactsException unusable) {
            ContactSentences sentences = new ContactSentences(pageWords.locale());
            faults = unusable.faults().stream().map(sentences::of).toList();
        } catch (AlreadySentException sent) {
            faults = List.of(words.say("invited.fault.sent"));
        } catch (CampaignClosedException closed) {
            faults = List.of(words.say("contacts.fault.closed"));
        }
    }

    /** Says what has become of the invitation. */
    public void stand() {
        if (here.refuses()) {
            return;
        }
        access.parameter("status").flatMap(PersonPage::standing).ifPresent(standing -> {
            invitations.stand(access.user(), here.invitation().id(), standing);
            here.comeBack("status");
        });
    }

    private static Optional<Standing> standing(String text) {
        return Arrays.stream(Standing.values()).filter(standing -> key(standing).equals(text)).findFirst();
    }

    private static String key(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    public InvitedView getPerson() {
        return person;
    }

    /** Whether the address is marked as one that does not work, and an answer is still missing. */
    public boolean isMarked() {
        return marked;
    }

    public boolean isRevoked() {
        return here.invitation().revoked();
    }

    public boolean isAnswered() {
        return here.invitation().answered();
    }

    /** Whether nobody can give the person a new link any more. */
    public boolean isSentAnonymously() {
        return here.invitation().answered() && asked.isAnonymous();
    }

    /** Of the personal page, once it was asked for; empty before. */
    public String getAddress() {
        return address;
    }

    /** The same as a drawing for telephones. */
    public String getCode() {
        return code;
    }

    public List<String> getFaults() {
        return faults;
    }

    /** What was typed about the successor and refused, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public List<AskedCampaign.Choice> getStandings() {
        return Arrays.stream(Standing.values())
                .map(standing -> new AskedCampaign.Choice(
                        key(standing), words.say("invited.standing." + key(standing)), standing == here.invitation().standing()))
                .toList();
    }
}
