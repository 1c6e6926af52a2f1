package dk.styringsportal.web;

import dk.styringsportal.access.Account;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.FilledForm;
import dk.styringsportal.application.Interruption;
import dk.styringsportal.application.LogIn;
import dk.styringsportal.application.TooManyAttemptsException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** The log-in page. After it the user is where they wanted to go, which is always within the portal. */
@Named
@RequestScoped
public class LogInPage {

    @Inject
    private LogIn logIn;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Address address;

    @Inject
    private Interruption interruption;

    @Inject
    private FilledForm filled;

    private String name;
    private String password;
    private String destination;
    private String sealed;
    private String fault;

    @PostConstruct
    void read() {
        destination = interruption.destination().orElseGet(address::destination);
        sealed = interruption.destination().isPresent() ? interruption.sealed() : address.text("udfyldt").orElse("");
    }

    /** Logs in and goes on, or says what is wrong; the same is said for a wrong name and a wrong password. */
    public void submit() throws IOException {
        if (name == null || name.isBlank() || password == null || password.isEmpty()) {
            fault = "login.fault.empty";
            return;
        }
        try {
            Optional<Account> account = logIn.verify(name.strip(), password);
            if (account.isPresent()) {
                currentUser.signIn(account.get());
                ExternalContext exchange = FacesContext.getCurrentInstance().getExternalContext();
                exchange.redirect(exchange.getRequestContextPath()
                        + filled.takeUp(sealed, account.get().user(), destination));
            } else {
                fault = "login.fault.wrong";
            }
        } catch (TooManyAttemptsException tooMany) {
            fault = "login.fault.tooMany";
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never sent back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getDestination() {
        return destination;
    }

    /** The form that was being filled in when the log-in ended, sealed; empty where there was none. */
    public String getSealed() {
        return sealed;
    }

    /** Key of the sentence that says what becomes of the form that was sent; nothing where none was. */
    public String getInterrupted() {
        return interruption.outcome()
                .or(() -> Optional.of(Interruption.Outcome.KEPT).filter(kept -> !sealed.isEmpty()))
                .map(outcome -> "login.interrupted." + outcome)
                .orElse(null);
    }

    /** Key of the sentence that says what is wrong; nothing if nothing is. */
    public String getFault() {
        return fault;
    }
}
