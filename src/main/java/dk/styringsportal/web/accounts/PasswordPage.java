package dk.styringsportal.web.accounts;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.PasswordFault;
import dk.styringsportal.access.PasswordRefusedException;
import dk.styringsportal.access.PasswordRules;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.OwnPassword;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a user chooses a password; whoever came with one that the portal made sees no other page before. Passwords are
 * never sent back to the page.
 */
@Named
@RequestScoped
public class PasswordPage {

    private static final String PRESENT = "nuvaerende";
    private static final String WANTED = "ny";
    private static final String REPEATED = "gentag";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private Language language;

    private final Map<String, String> faults = new LinkedHashMap<>();
    private String userName;
    private boolean possible;
    private boolean compulsory;

    @PostConstruct
    void read() {
        userName = currentUser.require().name();
        possible = ownPassword.mayChange(currentUser.require());
        compulsory = currentUser.mustChangePassword();
    }

    /** Changes the password and goes on, or says beside the fields what is wrong. */
    public void change() {
        try {
            Account changed = ownPassword.change(currentUser.require(), sent(PRESENT), sent(WANTED), sent(REPEATED));
            currentUser.signIn(changed);
            status.goTo(compulsory ? address.destination() : "/adgangskode?besked=skiftet");
        } catch (PasswordRefusedException refused) {
            refused.faults().stream().sorted().forEach(this::tell);
        } catch (TooManyAttemptsException tooMany) {
            faults.put(PRESENT, language.say("login.fault.tooMany"));
        }
    }

    private String sent(String field) {
        return address.text(field).orElse("");
    }

    private void tell(PasswordFault fault) {
        switch (fault) {
            case PRESENT_WRONG -> faults.put(PRESENT, language.say("password.fault.present"));
            case TOO_SHORT -> faults.put(WANTED, language.say("password.fault.short", PasswordRules.SHORTEST));
            case TOO_LONG -> faults.put(WANTED, language.say("password.fault.long", PasswordRules.LONGEST));
            case LIKE_USER_NAME -> faults.put(WANTED, language.say("password.fault.userName"));
            case SAME_AS_PRESENT -> faults.put(WANTED, language.say("password.fault.same"));
            case OBVIOUS -> faults.put(WANTED, language.say("password.fault.obvious"));
            case NOT_REPEATED -> faults.put(REPEATED, language.say("password.fault.repeated"));
        }
    }

    /** The form's fields in their order. */
    public List<FieldView> getFields() {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field(PRESENT, compulsory ? "password.oneTime" : "password.present", "", "current-password"));
        fields.add(field(WANTED, "password.new", language.say("password.new.hint", PasswordRules.SHORTEST), "new-password"));
        fields.add(field(REPEATED, "password.repeated", "", "new-password"));
        return fields;
    }

    private FieldView field(String name, String label, String hint, String autocomplete) {
        return new FieldView(name, language.say(label), hint, autocomplete, faults.getOrDefault(name, ""));
    }

    /**
     * A field for a password.
     *
     * @param hint empty for none
     * @param fault what is wrong with what was written in it; empty if nothing is
     */
    public record FieldView(String name, String label, String hint, String autocomplete, String fault) {

        /** The ids of what is said about it. */
        public String describedBy() {
            return ((hint.isEmpty() ? "" : name + "-hjaelp ") + (fault.isEmpty() ? "" : name + "-fejl")).strip();
        }
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Whether the user can change it; in the demonstration the passwords are everybody's. */
    public boolean isPossible() {
        return possible;
    }

    /** Whether nothing else can be done before. */
    public boolean isCompulsory() {
        return compulsory;
    }

    /** Whether it has just been changed. */
    public boolean isDone() {
        return address.text("besked").filter("skiftet"::equals).isPresent();
    }

    public String getUserName() {
        return userName;
    }

    /** Where the user goes after a compulsory change. */
    public String getDestination() {
        return address.destination();
    }
}
