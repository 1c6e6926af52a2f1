package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.Rights;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mailing.Letter;
import dk.styringsportal.campaign.right.RoundRightRepository;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells municipalities that have not submitted of a new deadline: those who approve and coordinate there in the round. The
 * portal knows no address of an account but its log-in name, where that is one.
 */
@ApplicationScoped
class MunicipalityNews {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Set<MailKind> KIND = Set.of(MailKind.MUNICIPALITY_DEADLINE);

    @Inject
    private AccountRepository accounts;

    @Inject
    private RoundRightRepository rights;

    @Inject
    private ResponseRepository responses;

    @Inject
    private MailTexts texts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Queues the mails, in place of any about an earlier deadline that have not left yet.
     *
     * @param wanted else nobody is told, and what has not left is only taken back
     * @return how many mails; none without a deadline, or where the campaign is over
     */
    int tellDeadline(Round round, Campaign campaign, boolean wanted) {
        Instant now = clock.instant();
        outbox.cancelQueued(campaign.id().toString(), KIND, now);
        if (!wanted || campaign.deadline().isEmpty() || campaign.isOverAt(now)) {
            return 0;
        }
        Letter letter = letter(round, campaign);
        MailTemplate template = template(round);
        List<OutgoingMail> mails = toTell(round, campaign, now).stream()
                .map(user -> mail(letter, template, campaign, user))
                .toList();
        outbox.put(mails, now);
        return mails.size();
    }

    private List<User> toTell(Round round, Campaign campaign, Instant now) {
        Set<OrganisationCode> done = responses.submittedTo(campaign.id()).stream()
                .map(Response::organisation)
                .collect(Collectors.toSet());
        return reachable().entrySet().stream()
                .filter(entry -> round.asks(entry.getKey()) && !done.contains(entry.getKey()))
                .flatMap(entry -> responsible(round, entry.getKey(), entry.getValue(), now).stream())
                .toList();
    }

    /** Everybody in a municipality whose log-in name is an address. */
    private Map<OrganisationCode, List<User>> reachable() {
        return accounts.all().stream()
                .filter(Account::isActive)
                .map(Account::user)
                .filter(user -> user.municipality().isPresent() && address(user).isPresent())
                .collect(Collectors.groupingBy(user -> user.municipality().get()));
    }

    private List<User> responsible(Round round, OrganisationCode municipality, List<User> users, Instant now) {
        Rights held = Rights.at(now, rights.of(round.id(), municipality));
        return users.stream().filter(user -> Tenancy.mayDelegate(user, municipality, held)).toList();
    }

    private static Optional<MailAddress> address(User user) {
        try {
            return Optional.of(MailAddress.of(user.name()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * The mail as the first who is to be told would get it; where nobody can be, as somebody in the first municipality that the
     * round asks would.
     *
     * @throws UnsaidDeadlineException if there is no deadline to tell
     */
    MailText example(Round round, Campaign campaign) {
        Letter letter = letter(round, campaign);
        MailTemplate template = template(round);
        return toTell(round, campaign, clock.instant()).stream()
                .findFirst()
                .map(user -> text(letter, template, user.displayName(), user.municipality().orElseThrow()))
                .orElseGet(() -> text(letter, template, "", firstAsked(round)));
    }

    private static OrganisationCode firstAsked(Round round) {
        return Municipalities.ofDenmark().byName().stream()
                .map(Municipality::code)
                .filter(round::asks)
                .findFirst()
                .orElseThrow();
    }

    /** Its own word for how long answering takes is unknown to such mails, so the number of questions is of no matter. */
    private static Letter letter(Round round, Campaign campaign) {
        return new Letter(round, campaign, campaign.deadline().orElseThrow(UnsaidDeadlineException::new), 0);
    }

    private MailTemplate template(Round round) {
        return texts.of(round, MailKind.MUNICIPALITY_DEADLINE, DANISH.getLanguage());
    }

    private static MailText text(Letter letter, MailTemplate template, String name, OrganisationCode municipality) {
        Map<Placeholder, String> values = letter.values(DANISH);
        values.put(Placeholder.NAME, name);
        values.put(Placeholder.SENDER, "KL");
        values.put(Placeholder.MUNICIPALITY, Municipalities.ofDenmark().get(municipality).name());
        return template.fill(values);
    }

    private static OutgoingMail mail(Letter letter, MailTemplate template, Campaign campaign, User user) {
        return new OutgoingMail(
                MailId.random(),
                template.kind(),
                address(user).orElseThrow(),
                user.displayName(),
                text(letter, template, user.displayName(), user.municipality().orElseThrow()),
                Optional.empty(),
                Optional.of(campaign.id().toString()),
                Optional.empty());
    }
}
