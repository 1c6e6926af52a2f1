package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Mailings;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.UnsaidDeadlineException;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mail.TemplateFault;
import dk.styringsportal.campaign.mail.UnusableTemplateException;
import dk.styringsportal.campaign.mailing.Mailing;
import dk.styringsportal.campaign.mailing.MailingId;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a campaign's invited are written: the texts, how they look to one person, and when they go out. */
@Named
@RequestScoped
public class MailingsPage {

    private static final List<MailKind> KINDS = List.of(
            MailKind.INVITATION, MailKind.FIRST_CONTACT, MailKind.REMINDER, MailKind.DEADLINE_CHANGED, MailKind.THANKS,
            MailKind.CONTACTS_WANTED, MailKind.CONTACTS_REMINDER);
    private static final Set<String> NOTES = Set.of("gemt", "standard", "bestilt", "aflyst", "proeve");

    /** A kind of mail to choose. */
    public record KindView(MailKind kind, boolean chosen) {}

    /** Something ordered. */
    public record MailingView(String id, MailKind kind, String when, String by, Mailing.State state, int queued) {}

    @Inject
    private KlAccess access;

    @Inject
    private Mailings mailings;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private RoundWords roundWords;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private MailKind kind = MailKind.INVITATION;
    private String language = "da";
    private Optional<Invitation> shown = Optional.empty();
    private String subject;
    private String text;
    private List<String> faults = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        access.campaign("id")
                .filter(found -> !questionnaires.of(found).groups().isEmpty())
                .ifPresent(this::read);
    }

    private void read(Campaign found) {
        campaign = found;
        kind = KINDS.stream()
                .filter(known -> known.name().equals(access.parameter("slags").orElse("")))
                .findFirst()
                .orElse(MailKind.INVITATION);
        language = access.parameter("mailsprog").filter("en"::equals).orElse("da");
        MailTemplate template = mailings.text(access.user(), found.id(), kind, language);
        subject = access.parameter("emne").orElse(template.subject());
        text = access.parameter("tekst").orElse(template.body());
        shown = mailings.anybody(access.user(), found.id());
    }

    /** For readers outside KL there is no such page, nor of a campaign that asks municipalities. */
    public void check() {
        if (campaign == null) {
            status.notFound();
        }
    }

    /** Keeps what is written; what is wrong with it is said, and nothing of it is lost. */
    public void save() {
        if (refused()) {
            return;
        }
        try {
            mailings.write(access.user(), campaign.id(), kind, language, subject, text);
            comeBack("gemt");
        } catch (UnusableTemplateException unusable) {
            faults = unusable.faults().stream().map(this::sentence).toList();
        } catch (CprNumberException like) {
            faults = List.of(roundWords.say("plan.fault.cpr"));
        }
    }

    private String sentence(TemplateFault wrong) {
        return roundWords.say("mailing.place." + wrong.place()) + ": " + roundWords.say("mailing.fault." + wrong.reason(), wrong.detail());
    }

    /** The portal's own text again. */
    public void restore() {
        if (!refused()) {
            mailings.restore(access.user(), campaign.id(), kind, language);
            comeBack("standard");
        }
    }

    /** Orders the mails, for now or for later. */
    public void order() {
        if (refused()) {
            return;
        }
        try {
            Instant when = Moments.read(access.parameter("hvornaar").orElse("")).orElse(clock.instant());
            MailKind ordered = MailKind.valueOf(access.parameter("send").orElse(""));
            mailings.order(access.user(), campaign.id(), ordered, when);
            comeBack("bestilt");
        } catch (UnsaidDeadlineException unsaid) {
            fault = roundWords.say("mailing.fault.deadline");
        } catch (CampaignClosedException closed) {
            fault = roundWords.say("mailing.fault.closed");
        } catch (DateTimeException malformed) {
            fault = roundWords.say("plan.fault.moment");
        } catch (IllegalArgumentException otherKind) {
            status.notFound();
        }
    }

    public void cancel() {
        if (refused()) {
            return;
        }
        try {
            mailings.cancel(access.user(), new MailingId(Long.parseLong(access.parameter("udsendelse").orElse(""))));
            comeBack("aflyst");
        } catch (NumberFormatException | NotFoundException unknown) {
            status.notFound();
        }
    }

    /** Sends what one person would get to the address that is typed. */
    public void sendTest() {
        if (refused() || shown.isEmpty()) {
            return;
        }
        try {
            mailings.sendTest(
                    access.user(),
                    campaign.id(),
                    kind,
                    recipient().id(),
                    MailAddress.of(access.parameter("proeve").orElse("")));
            comeBack("proeve");
        } catch (UnsaidDeadlineException unsaid) {
            fault = roundWords.say("mailing.fault.deadline");
        } catch (IllegalArgumentException noAddress) {
            fault = roundWords.say("mailing.fault.address");
        }
    }

    private boolean refused() {
        if (campaign == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private void comeBack(String note) {
        status.goTo("/kl/udsendelser?id=" + campaign.id() + "&slags=" + kind + "&mailsprog=" + language + "&besked=" + note);
    }

    private Invitation recipient() {
        return access.parameter("modtager")
                .flatMap(MailingsPage::id)
                .flatMap(id -> shown.filter(first -> first.id().equals(id)))
                .orElseGet(shown::orElseThrow);
    }

    private static Optional<InvitationId> id(String text) {
        try {
            return Optional.of(new InvitationId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The mail as the one who is named in the address would get it, else the first invited; nothing where that cannot be. */
    public MailText getPreview() {
        try {
            Optional<InvitationId> named = access.parameter("modtager").flatMap(MailingsPage::id);
            return named.or(() -> shown.map(Invitation::id))
                    .map(id -> mailings.preview(access.user(), campaign.id(), kind, id, roundWords.say("mailing.link")))
                    .orElse(null);
        } catch (UnsaidDeadlineException | NotFoundException notYet) {
            return null;
        }
    }

    public String getId() {
        return campaign.id().toString();
    }

    public String getRound() {
        return campaign.round().toString();
    }

    public String getTitle() {
        return campaign == null ? "" : campaign.title();
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    public boolean isOver() {
        return campaign.isOverAt(clock.instant());
    }

    public boolean isWithoutDeadline() {
        return campaign.deadline().isEmpty();
    }

    public List<KindView> getKinds() {
        return KINDS.stream().map(known -> new KindView(known, known == kind)).toList();
    }

    public MailKind getKind() {
        return kind;
    }

    public String getMailLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    /** What the text may leave open: "{navn} {link}". */
    public String getPlaceholders() {
        return kind.known().stream().map(Placeholder::written).collect(Collectors.joining(" "));
    }

    public List<String> getFaults() {
        return faults;
    }

    public String getFault() {
        return fault;
    }

    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(code -> roundWords.say("mailing.note." + code)).orElse("");
    }

    public List<MailingView> getMailings() {
        return mailings.of(access.user(), campaign.id()).stream()
                .map(mailing -> new MailingView(
                        mailing.id().toString(),
                        mailing.kind(),
                        words.moment(mailing.dueAt()),
                        mailing.by(),
                        mailing.state(),
                        mailing.queued()))
                .toList();
    }
}
