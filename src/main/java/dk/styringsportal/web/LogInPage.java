package dk.styringsportal.web;

import dk.styringsportal.access.Account;
import dk.styringsportal.application.CurrentUser;
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

    private String name;
    private String password;
    private String destination;
    private String fault;

    @PostConstruct
    void read() {
        destination = address.destination();
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
                exchange.redirect(exchange.getRequestContextPath() + destination);
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

    /** Key of the sentence that says what is wrong; nothing if nothing is. */
    public String getFault() {
        return fault;
    }
}
