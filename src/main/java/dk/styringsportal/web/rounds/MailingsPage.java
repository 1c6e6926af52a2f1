package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Mailings;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.UnsaidDeadlineException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mailing.Mailing;
import dk.styringsportal.campaign.mailing.MailingId;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** When mails to a campaign's invited go out: ordering them, and what was ordered. */
@Named
@RequestScoped
public class MailingsPage {

    private static final List<MailKind> ORDERED =
            List.of(MailKind.INVITATION, MailKind.REMINDER, MailKind.DEADLINE_CHANGED);

    /** A kind of mail to order. */
    public record KindView(MailKind kind, boolean chosen) {}

    /** Something ordered. */
    public record MailingView(String id, MailKind kind, String when, String by, Mailing.State state, int queued) {}

    @Inject
    private MailsAtHand here;

    @Inject
    private KlAccess access;

    @Inject
    private Mailings mailings;

    @Inject
    private PageWords words;

    @Inject
    private RoundWords roundWords;

    @Inject
    private Clock clock;

    private String fault = "";

    /** Orders the mails, for now or for later. */
    public void order() {
        if (here.refuses() || !here.isToPersons()) {
            return;
        }
        try {
            Instant when = Moments.read(getWhen()).orElse(clock.instant());
            mailings.order(access.user(), here.campaign().id(), MailKind.valueOf(getOrdered()), when);
            here.comeBack("bestilt");
        } catch (UnsaidDeadlineException unsaid) {
            fault = roundWords.say("mailing.fault.deadline");
        } catch (CampaignClosedException closed) {
            fault = roundWords.say("mailing.fault.closed");
        } catch (DateTimeException malformed) {
            fault = roundWords.say("plan.fault.moment");
        } catch (IllegalArgumentException otherKind) {
            here.status().notFound();
        }
    }

    public void cancel() {
        if (here.refuses()) {
            return;
        }
        try {
            mailings.cancel(access.user(), new MailingId(Long.parseLong(access.parameter("udsendelse").orElse(""))));
            here.comeBack("aflyst");
        } catch (NumberFormatException | NotFoundException unknown) {
            here.status().notFound();
        }
    }

    private String getOrdered() {
        return access.parameter("send").orElse("");
    }

    public List<KindView> getKinds() {
        return ORDERED.stream().map(kind -> new KindView(kind, kind.name().equals(getOrdered()))).toList();
    }

    /** What was typed; empty for now. */
    public String getWhen() {
        return access.parameter("hvornaar").orElse("");
    }

    public String getFault() {
        return fault;
    }

    public List<MailingView> getMailings() {
        return mailings.of(access.user(), here.campaign().id()).stream()
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
