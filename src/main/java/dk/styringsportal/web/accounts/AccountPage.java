package dk.styringsportal.web.accounts;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.LastAdministratorException;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.UnusableAccountException;
import dk.styringsportal.application.Accounts;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** One account: who it is for, and what KL's administrator can do with it. */
@Named
@RequestScoped
public class AccountPage {

    private static final Set<String> NOTES = Set.of("lukket", "genaabnet", "roller");

    @Inject
    private AccountsAccess access;

    @Inject
    private Accounts accounts;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private String name;
    private Account account;
    private IssuedView issued;
    private String fault = "";
    private Set<Role> ticked;

    @PostConstruct
    void read() {
        name = address.text("brugernavn").orElse("");
        if (access.isAllowed()) {
            try {
                account = accounts.get(access.user(), name);
                name = account.user().name();
            } catch (NotFoundException none) {
                account = null;
            }
        }
    }

    /** Refuses all but KL's administrators; an account that is not there is not found. */
    public void check() {
        if (access.isAllowed() && account == null) {
            status.notFound();
        } else {
            access.check();
        }
    }

    /** Makes a one-time password and shows it in the answer to the form, once. */
    public void resetPassword() {
        issued = IssuedView.of(accounts.resetPassword(access.user(), name));
        account = accounts.get(access.user(), name);
    }

    /** Closes the account; if it is the last administrator's, says why not. */
    public void close() {
        try {
            accounts.close(access.user(), name);
            comeBack("lukket");
        } catch (LastAdministratorException last) {
            fault = words.say("account.last.close");
        }
    }

    public void reopen() {
        accounts.reopen(access.user(), name);
        comeBack("genaabnet");
    }

    /** Changes the roles to those ticked; if the last administrator would be lost, says why not. */
    public void changeRoles() {
        ticked = RoleView.sent(address);
        try {
            accounts.changeRoles(access.user(), name, ticked);
            comeBack("roller");
        } catch (LastAdministratorException last) {
            fault = words.say("account.last.demote");
        } catch (UnusableAccountException none) {
            fault = words.say("account.fault.noRole");
        }
    }

    /** Whoever has taken their own rights away may not see this page any more. */
    private void comeBack(String note) {
        status.goTo(isOwn() ? "/" : "/kl/bruger?brugernavn=" + account.user().name() + "&besked=" + note);
    }

    public AccountView getView() {
        return AccountView.of(account, accounts.isOfDemonstration(name), words);
    }

    public boolean isFound() {
        return account != null;
    }

    /** Whether it is the reader's own. */
    public boolean isOwn() {
        return access.user().name().equals(name);
    }

    /** Ticked as the account has them, or as they were sent and refused. */
    public List<RoleView> getRoles() {
        return RoleView.ofSide(account.user().isKl(), ticked == null ? account.user().roles() : ticked, words);
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return address.text("besked").filter(NOTES::contains).map(code -> words.say("account.note." + code)).orElse("");
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** The new one-time password; nothing unless it was just made. */
    public IssuedView getIssued() {
        return issued;
    }
}
