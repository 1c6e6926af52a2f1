package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.application.Contacts;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.application.Letters;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.report.SvgWriter;
import dk.styringsportal.response.survey.AlreadySentException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
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
import java.util.Set;
import java.util.UUID;

/** One invited person: the link, and what becomes of the invitation. */
@Named
@RequestScoped
public class PersonPage {

    private static final Set<String> NOTES = Set.of("tilbagekaldt", "nyt-link", "afloest", "status");

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Invitations invitations;

    @Inject
    private Contacts contacts;

    @Inject
    private Letters letters;

    @Inject
    private PersonalAddress addresses;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords pageWords;

    @Inject
    private RoundWords words;

    private Invitation invitation;
    private String address = "";
    private String code = "";
    private List<String> faults = List.of();
    private Map<String, String> typed = Map.of();

    @PostConstruct
    void load() {
        if (access.isAllowed()) {
            invitation = access.parameter("person").or(() -> access.parameter("id")).flatMap(this::find).orElse(null);
        }
        if (invitation != null) {
            asked.of(campaigns.get(access.user(), invitation.campaign()));
        }
    }

    private Optional<Invitation> find(String id) {
        try {
            return Optional.of(invitations.get(access.user(), new InvitationId(UUID.fromString(id))));
        } catch (IllegalArgumentException | NotFoundException none) {
            return Optional.empty();
        }
    }

    /** An invitation that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (invitation == null) {
            status.notFound();
        }
    }

    /** Shows the link; that somebody has seen it is kept. */
    public void show() {
        if (!mayNot() && !invitation.revoked()) {
            address = addresses.of(invitations.link(access.user(), invitation.id()));
            code = SvgWriter.in(pageWords.locale()).write(letters.code(words.say("invited.code"), address), "qr");
        }
    }

    public void revoke() {
        if (!mayNot()) {
            invitations.revoke(access.user(), invitation.id());
            comeBack("tilbagekaldt");
        }
    }

    public void reissue() {
        if (mayNot()) {
            return;
        }
        try {
            invitations.reissue(access.user(), invitation.id());
            comeBack("nyt-link");
        } catch (AlreadySentException sent) {
            faults = List.of(words.say("invited.fault.sentAnonymously"));
        }
    }

    /** Invites whoever has the role now. */
    public void handOver() {
        if (mayNot()) {
            return;
        }
        PersonForm form = PersonForm.sent(access)
                .with(ContactColumn.MUNICIPALITIES, invitation.about().codes().replace(' ', '+'))
                .with(ContactColumn.GROUP, invitation.group().value());
        typed = form.typed();
        try {
            contacts.handOver(access.user(), invitation.id(), form.rows());
            comeBack("afloest");
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
        if (mayNot()) {
            return;
        }
        access.parameter("status").flatMap(PersonPage::standing).ifPresent(standing -> {
            invitations.stand(access.user(), invitation.id(), standing);
            comeBack("status");
        });
    }

    private static Optional<Standing> standing(String text) {
        return Arrays.stream(Standing.values()).filter(standing -> key(standing).equals(text)).findFirst();
    }

    private static String key(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private boolean mayNot() {
        if (invitation == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private void comeBack(String note) {
        status.goTo("/kl/inviteret?id=" + invitation.id() + "&besked=" + note);
    }

    public boolean isFound() {
        return invitation != null && asked.isFound();
    }

    public InvitedView getPerson() {
        return InvitedView.of(invitation, asked);
    }

    public boolean isRevoked() {
        return invitation.revoked();
    }

    public boolean isAnswered() {
        return invitation.answered();
    }

    /** Whether nobody can give the person a new link any more. */
    public boolean isSentAnonymously() {
        return invitation.answered() && asked.isAnonymous();
    }

    /** Of the personal page, once it was asked for; empty before. */
    public String getAddress() {
        return address;
    }

    /** The same as a drawing for telephones. */
    public String getCode() {
        return code;
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(note -> words.say("invited.note." + note)).orElse("");
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
                        key(standing), words.say("invited.standing." + key(standing)), standing == invitation.standing()))
                .toList();
    }
}
