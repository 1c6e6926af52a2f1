package dk.styringsportal.web.mail;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.User;
import dk.styringsportal.application.Mails;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.MailStateException;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.BiConsumer;

/** One mail: what it says, how its sending goes, and what KL's administrator can do about it. */
@Named
@RequestScoped
public class MailPage {

    private static final Set<String> NOTES = Set.of("sat-i-koe", "afleveret", "annulleret", "markeret");

    @Inject
    private MailAccess access;

    @Inject
    private Mails mails;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private MailWords words;

    @Inject
    private HttpServletRequest request;

    private OutboxEntry entry;
    private boolean bounced;
    private String working = "";
    private String fault = "";

    @PostConstruct
    void read() {
        if (!access.isAllowed()) {
            return;
        }
        try {
            entry = mails.get(access.user(), MailId.parse(address.text("id").orElse("")));
            bounced = mails.mark(access.user(), entry.mail().address()).isPresent();
        } catch (NotFoundException | IllegalArgumentException none) {
            entry = null;
        }
    }

    /** Refuses all but KL; a mail that is not there is not found. */
    public void check() {
        if (access.isAllowed() && entry == null) {
            status.notFound();
        } else {
            access.check();
        }
    }

    public void retry() {
        change("sat-i-koe", mails::retry);
    }

    public void regardAsSent() {
        change("afleveret", mails::regardAsSent);
    }

    public void cancel() {
        change("annulleret", mails::cancel);
    }

    public void markBounced() {
        change("markeret", (user, id) -> mails.markBounced(user, entry.mail().address()));
    }

    /** Shows the working links in the answer to the form, once. */
    public void showLink() {
        if (entry == null) {
            status.notFound();
            return;
        }
        try {
            working = mails.working(access.user(), entry.mail().id(), reachedAt());
        } catch (AccessDeniedException refused) {
            status.forbidden();
        }
    }

    private void change(String note, BiConsumer<User, MailId> deed) {
        if (entry == null) {
            status.notFound();
            return;
        }
        if (!access.letsChange()) {
            return;
        }
        try {
            deed.accept(access.user(), entry.mail().id());
            status.goTo("/kl/mail?id=" + entry.mail().id() + "&besked=" + note);
        } catch (MailStateException meanwhile) {
            entry = mails.get(access.user(), entry.mail().id());
            fault = words.say("mail.meanwhile");
        }
    }

    /** Where the reader's own browser reached the portal. */
    private String reachedAt() {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    public boolean isFound() {
        return entry != null;
    }

    public MailView getView() {
        return MailView.of(entry, words);
    }

    /** What it says: with words in place of the links, unless they were just asked for. */
    public String getText() {
        return working.isEmpty() ? entry.mail().shown(words.say("mail.standIn")).body() : working;
    }

    public boolean isWorking() {
        return !working.isEmpty();
    }

    public boolean isWithLink() {
        return entry.mail().link().isPresent();
    }

    public boolean isLinkShowable() {
        return mails.mayShowLink(access.user(), entry) && working.isEmpty();
    }

    public boolean isRetriable() {
        return access.mayKeep() && entry.delivery().isRetriable();
    }

    /** Whether nobody knows if it was sent, so that a person decides. */
    public boolean isUnknown() {
        return entry.delivery().state() == MailState.UNKNOWN;
    }

    /** An unknown one that has arrived, or one that nothing sends and somebody has handed over. */
    public boolean isRegardableAsSent() {
        boolean byHand = !mails.areSent()
                && (entry.delivery().state() == MailState.QUEUED || entry.delivery().state() == MailState.REFUSED);
        return access.mayKeep() && (isUnknown() || byHand);
    }

    public boolean isCancellable() {
        return access.mayKeep() && entry.delivery().isCancellable();
    }

    /** Whether the address is marked as one that does not work. */
    public boolean isBounced() {
        return bounced;
    }

    public boolean isMayKeep() {
        return access.mayKeep();
    }

    /** Whether a mail server is set. */
    public boolean isSending() {
        return mails.areSent();
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return address.text("besked").filter(NOTES::contains).map(code -> words.say("mail.note." + code)).orElse("");
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
