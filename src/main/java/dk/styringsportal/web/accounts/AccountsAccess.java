package dk.styringsportal.web.accounts;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whether the reader keeps the accounts: KL's administrators do, its analysts do not. */
@RequestScoped
public class AccountsAccess {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PageStatus status;

    boolean isAllowed() {
        return currentUser.get().filter(Tenancy::mayKeepAccounts).isPresent();
    }

    /** Refuses all but KL's administrators. */
    void check() {
        if (!isAllowed()) {
            status.forbidden();
        }
    }

    User user() {
        return currentUser.require();
    }
}
