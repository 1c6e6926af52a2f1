package dk.styringsportal.web.mail;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whether the reader sees mails, and may do something with them. */
@RequestScoped
public class MailAccess {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PageStatus status;

    boolean isAllowed() {
        return currentUser.get().filter(Tenancy::maySeeMails).isPresent();
    }

    boolean mayKeep() {
        return currentUser.get().filter(Tenancy::mayKeepMails).isPresent();
    }

    /** Refuses all but KL. */
    void check() {
        if (!isAllowed()) {
            status.forbidden();
        }
    }

    /** Whether the reader may do what the form asks; else the request has ended with a refusal. */
    boolean letsChange() {
        if (!mayKeep()) {
            status.forbidden();
        }
        return mayKeep();
    }

    User user() {
        return currentUser.require();
    }
}
